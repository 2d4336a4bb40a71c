package poalint.git;

/** Git could not do what it was asked; the message is a sentence for the user, without full stop. */
public final class GitException extends Exception {

    private static final long serialVersionUID = 1L;

    GitException(String problem) {
        super(problem);
    }
}

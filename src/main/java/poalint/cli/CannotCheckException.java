package poalint.cli;

/** A run that cannot do its work; the message is a sentence for the user, without full stop. */
final class CannotCheckException extends Exception {

    private static final long serialVersionUID = 1L;

    CannotCheckException(String problem) {
        super(problem);
    }
}

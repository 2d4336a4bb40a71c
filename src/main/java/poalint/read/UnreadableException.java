package poalint.read;

/** An input that cannot be checked; the message is a sentence for the user, without full stop. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Takes the reason. */
    UnreadableException(String reason) {
        super(reason);
    }
}

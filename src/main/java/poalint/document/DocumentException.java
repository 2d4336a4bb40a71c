package poalint.document;

/** A document that cannot be read; the message is a sentence for the user, without full stop. */
public final class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Takes the reason. */
    DocumentException(String reason) {
        super(reason);
    }
}

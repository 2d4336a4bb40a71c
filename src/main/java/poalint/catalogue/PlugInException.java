package poalint.catalogue;

/** A plug-in cannot be used; the message is a sentence for the user, without full stop. */
public final class PlugInException extends Exception {

    private static final long serialVersionUID = 1L;

    PlugInException(String problem) {
        super(problem);
    }

    PlugInException(String problem, Throwable cause) {
        super(problem, cause);
    }
}

package poalint.cli;

import poalint.report.Unchecked;

/** What is told of something that broke down where nothing should. */
final class Breakdown {

    private static final String MEMORY =
            "it needs more memory than there is; POA_LINT_JAVA_OPTS=-Xmx4g gives poa-lint four gigabytes";

    private Breakdown() {}

    /** What happened, for the user, without full stop. */
    static String told(Throwable problem) {
        return problem instanceof OutOfMemoryError ? MEMORY : "internal error: " + problem + ", please report it";
    }

    /** A plan over which the program broke down. */
    static Unchecked at(String path, Throwable problem) {
        boolean memory = problem instanceof OutOfMemoryError;
        return new Unchecked(path, told(problem), memory ? MEMORY : "internal error, please report it");
    }
}

package poalint.cli;

/** The exit status of the program; never a count. */
final class ExitStatus {

    /** Every input was checked and passes. */
    static final int PASSED = 0;

    /** Every input was checked and at least one misses the gate. */
    static final int FAILED = 1;

    /** Something could not be checked. */
    static final int UNCHECKED = 2;

    private ExitStatus() {}
}

package poalint.cli;

import poalint.report.Report;

/** The exit status of the program; never a count. */
final class ExitStatus {

    /** Every input was checked and passes. */
    static final int PASSED = 0;

    /** Every input was checked and at least one misses the gate. */
    static final int FAILED = 1;

    /** Something could not be checked. */
    static final int UNCHECKED = 2;

    private ExitStatus() {}

    /** How a run with this report ends. */
    static int of(Report report) {
        if (!report.unchecked().isEmpty() || report.plans().isEmpty()) {
            return UNCHECKED;
        }
        return report.passed() ? PASSED : FAILED;
    }
}

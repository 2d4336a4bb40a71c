package poalint.lint;

import java.util.Locale;

/** What to do with a plan; never a guess at what Amazon will decide. */
public enum Verdict {
    /** Something stands open without which the plan should not be sent. */
    BLOCKED,
    /** The plan misses the gate. */
    REVISE,
    /** The plan passes the gate. */
    READY;

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

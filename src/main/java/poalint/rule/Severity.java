package poalint.rule;

import java.util.Locale;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** Contradicts what Amazon asks, or leaves its question unanswered. */
    ERROR,
    /** Weakens the plan in the eyes of several independent voices. */
    WARNING,
    /** Polish. */
    SUGGESTION;

    /** The name in rule files and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it weighs at least as much as another. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}

package poalint.notice;

import java.util.Optional;
import poalint.plan.SectionKind;

/** What an ask of a notice wants. */
public enum Demand {
    /** Why it happened. */
    ROOT_CAUSE("root-cause", "root cause"),
    /** What has been done. */
    ACTIONS_TAKEN("actions-taken", "actions taken"),
    /** What keeps it from happening again. */
    PREVENTION("prevention", "prevention"),
    /** A paper. */
    DOCUMENT("document", "paper");

    private final String id;
    private final String title;

    Demand(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name in JSON. */
    public String id() {
        return id;
    }

    /** The name in running text. */
    public String title() {
        return title;
    }

    /** The section that answers it; absent for a paper. */
    public Optional<SectionKind> section() {
        return SectionKind.of(id);
    }
}

package poalint.plan;

import java.util.Arrays;
import java.util.Optional;

/** The three questions that Amazon asks, in the order in which it asks them. */
public enum SectionKind {
    /** Why it happened. */
    ROOT_CAUSE("root-cause", "root cause"),
    /** What has been done about it. */
    ACTIONS_TAKEN("actions-taken", "actions taken"),
    /** What keeps it from coming back. */
    PREVENTION("prevention", "prevention");

    private final String id;
    private final String title;

    SectionKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name in rule files and in JSON. */
    public String id() {
        return id;
    }

    /** The name in running text. */
    public String title() {
        return title;
    }

    /** The kind with this {@link #id}. */
    public static Optional<SectionKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** The question that is asked behind this one. */
    public Optional<SectionKind> next() {
        return switch (this) {
            case ROOT_CAUSE -> Optional.of(ACTIONS_TAKEN);
            case ACTIONS_TAKEN -> Optional.of(PREVENTION);
            case PREVENTION -> Optional.empty();
        };
    }
}

package poalint.plan;

import java.util.Arrays;
import java.util.Optional;

/** The parts of a plan in which a rule can look. */
public enum Part {
    /** Between the greeting and the first section. */
    PREAMBLE("preamble"),
    /** The first answer. */
    ROOT_CAUSE("root-cause"),
    /** The second answer. */
    ACTIONS_TAKEN("actions-taken"),
    /** The third answer. */
    PREVENTION("prevention"),
    /** Behind the last section. */
    CLOSING("closing");

    private final String id;

    Part(String id) {
        this.id = id;
    }

    /** The name in rule files. */
    public String id() {
        return id;
    }

    /** The part with this {@link #id}. */
    public static Optional<Part> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id.equals(id)).findFirst();
    }

    /** The part that a section of this kind is. */
    public static Part of(SectionKind kind) {
        return switch (kind) {
            case ROOT_CAUSE -> ROOT_CAUSE;
            case ACTIONS_TAKEN -> ACTIONS_TAKEN;
            case PREVENTION -> PREVENTION;
        };
    }

    /** The kind of section that this part is; absent outside the sections. */
    public Optional<SectionKind> section() {
        return SectionKind.of(id);
    }
}

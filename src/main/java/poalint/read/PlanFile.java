package poalint.read;

import java.util.Optional;
import poalint.plan.Source;

/** A file that was named or found: its text, or why there is none. */
public sealed interface PlanFile {

    /** How reports call it: its path as it was given, with forward slashes. */
    String path();

    /**
     * A text.
     *
     * @param path how reports call it
     * @param source the text
     * @param note what is to be said of its decoding
     */
    record Text(String path, Source source, Optional<String> note) implements PlanFile {}

    /**
     * No text.
     *
     * @param path how reports call it
     * @param reason why, without full stop
     */
    record Unreadable(String path, String reason) implements PlanFile {}
}

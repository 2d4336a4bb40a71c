package poalint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rule files as a user writes them. */
final class OwnRules {

    /** A rule against gifts to buyers. */
    static final String GIFT = """
            severity: warning
            summary: A gift to a buyer
            why: Amazon sees gifts as payment for reviews.
            fix: "Leave the gift out."
            message: "This tells of a gift: \\"{match}\\""
            points: 2
            in: [actions-taken]
            check:
              phrase:
                any: [gift card~]
            sources: [House rule]
            examples:
              bad:
                - actions-taken: "We sent a [[gift card]]."
                - actions-taken: "We sent [[gift cards]] to all buyers."
              good:
                - actions-taken: "We refunded the buyer."
                - actions-taken: "We wrote to the buyer."
            """;

    /** A rule of the kind in {@link poalint.PlugInJar#broken}. */
    static final String BROKEN = """
            severity: warning
            summary: Nothing
            why: No reason.
            fix: None.
            message: None.
            points: 1
            check:
              broken: {}
            sources: [House rule]
            examples:
              bad:
                - plan: "a"
                - plan: "b"
              good:
                - plan: "c"
                - plan: "d"
            """;

    private OwnRules() {}

    /** Writes a folder with the rule against gifts. */
    static void write(Path folder) throws IOException {
        Path category = Files.createDirectories(folder.resolve("house"));
        Files.writeString(category.resolve("gift.yaml"), GIFT);
    }
}

package poalint.document;

import java.util.Optional;

/** What is said of the reading of a document. */
final class Notes {

    static final String MACROS = "it has macros, which were not run";
    static final String ONLY_PICTURES =
            "there is no text in it, only pictures; give the text, because words in a picture are not read";

    private Notes() {}

    /** Of tracked changes. */
    static Optional<String> changes(long count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        "it has " + count(count, "tracked change")
                                + "; what was checked is the text with all of them accepted, so accept or reject them before you send it");
    }

    /** Of comments in the margin. */
    static Optional<String> comments(long count) {
        return count == 0
                ? Optional.empty()
                : Optional.of("it has " + count(count, "comment") + ", which " + (count == 1 ? "was" : "were")
                        + " not checked; take " + (count == 1 ? "it" : "them") + " out before you send it");
    }

    /** Of pictures within the text. */
    static Optional<String> pictures(long count) {
        return count == 0
                ? Optional.empty()
                : Optional.of("it has " + count(count, "picture") + "; words in a picture are not read");
    }

    /** Of files that travel with a mail; their names can give somebody away. */
    static Optional<String> attachments(long count) {
        return count == 0
                ? Optional.empty()
                : Optional.of("it has " + count(count, "attachment") + ", which " + (count == 1 ? "was" : "were")
                        + " not checked; if the plan is in one, save that one and check it by itself");
    }

    /** Of a mail that is nothing but its attachments. */
    static String only(long attachments) {
        return "there is no text in it, only " + count(attachments, "attachment") + "; save "
                + (attachments == 1 ? "that" : "the plan") + " and check it by itself";
    }

    private static String count(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}

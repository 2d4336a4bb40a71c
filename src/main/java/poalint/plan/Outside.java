package poalint.plan;

/**
 * Text around the plan that is not the plan and is not judged.
 *
 * @param kind what it is
 * @param span where it stands
 */
public record Outside(Kind kind, Span span) {

    /** What stands around a plan. */
    public enum Kind {
        /** Amazon's notice, pasted. */
        NOTICE("the notice"),
        /** Lines of an earlier mail, quoted, with their header lines. */
        QUOTED_MAIL("quoted mail"),
        /** Words to somebody else, such as forum readers. */
        CHATTER("words to other readers"),
        /** A second copy of the plan. */
        COPY("a copy of the plan");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The name in running text. */
        public String title() {
            return title;
        }
    }
}

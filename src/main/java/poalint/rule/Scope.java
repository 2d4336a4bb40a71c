package poalint.rule;

/** What a rule judges at once. */
public enum Scope {
    /** Words in a sentence. */
    SPAN,
    /** One of the three answers. */
    SECTION,
    /** The whole plan. */
    PLAN
}

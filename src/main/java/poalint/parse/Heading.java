package poalint.parse;

import java.util.Optional;
import poalint.plan.SectionKind;
import poalint.plan.Span;

/**
 * A heading that was recognised.
 *
 * @param kind the section that it opens; absent for a heading that ends the sections, or that is one by its look
 * @param span its text
 * @param combined whether it announces actions and prevention at once
 * @param rest the text behind it on the same line, if any
 * @param weight how much else is needed for it to open the section
 */
record Heading(Optional<SectionKind> kind, Span span, boolean combined, Optional<Span> rest, Weight weight) {

    /** How surely a line is a heading. */
    enum Weight {
        /** It is one by itself. */
        SURE,
        /** "We have done the following:" heads a section only where no heading does. */
        LEAD_IN,
        /** Its words tell nothing: it looks like the headings around it, and its place among them tells what it opens. */
        LOOK,
        /** "Plan of action" names the letter, except where it stands behind the root cause. */
        TITLE
    }

    /** A heading by its look, as the one that opens a section. */
    Heading opening(SectionKind opened) {
        return new Heading(Optional.of(opened), span, false, rest, Weight.SURE);
    }

    Heading asCombined() {
        return new Heading(kind, span, true, rest, weight);
    }
}

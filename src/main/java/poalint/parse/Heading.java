package poalint.parse;

import java.util.Optional;
import poalint.plan.SectionKind;
import poalint.plan.Span;

/**
 * A heading that was recognised.
 *
 * @param kind the section that it opens; absent for a heading that ends the sections
 * @param span its text
 * @param combined whether it announces actions and prevention at once
 * @param rest the text behind it on the same line, if any
 */
record Heading(Optional<SectionKind> kind, Span span, boolean combined, Optional<Span> rest) {}

package poalint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names places as the reader of a document does: "Prevention, paragraph 2, sentence 1". */
public final class Place {

    private static final int LONGEST_HEADING = 60;

    private Place() {}

    /**
     * Where in its document something stands; nothing for a plan that was a plain text.
     *
     * @param plan the plan
     * @param span where it stands in the text view
     */
    public static Optional<String> of(Plan plan, Span span) {
        return plan.source().origin().flatMap(origin -> of(plan, origin, span));
    }

    private static Optional<String> of(Plan plan, Origin origin, Span span) {
        Source source = plan.source();
        return origin.at(source.line(span.start())).map(element -> {
            Optional<Section> section = plan.sectionAt(span.start());
            int first = section.map(each -> firstLine(source, each)).orElse(1);
            List<String> place = new ArrayList<>();
            section.map(each -> title(source, each)).ifPresent(place::add);
            boolean isTitle = section.flatMap(Section::heading)
                    .filter(heading ->
                            heading.span().overlaps(span) || heading.span().start() == span.start())
                    .isPresent();
            if (isTitle) {
                place.add("heading");
            } else {
                place.add(element.kind().title() + " " + number(origin, element, first));
                sentence(plan, source, element, span).ifPresent(place::add);
            }
            if (element.page() > 0) {
                place.add("page " + element.page());
            }
            return String.join(", ", place);
        });
    }

    /** The words over the answer, or its usual name where there are none. */
    private static String title(Source source, Section section) {
        String words = section.heading()
                .map(heading -> source.shown(heading.text()))
                .filter(text -> text.length() <= LONGEST_HEADING)
                .orElse("");
        return words.isEmpty() ? capital(section.kind().title()) : words;
    }

    /** The first line to count; a heading in a line of its own does not count, whatever the document takes it for. */
    private static int firstLine(Source source, Section section) {
        int line = source.line(section.span().start());
        boolean own = section.heading().isPresent()
                && section.blocks().stream()
                        .noneMatch(block -> source.line(block.text().start()) == line);
        return own ? line + 1 : line;
    }

    private static String capital(String title) {
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    /** The 1-based number among the elements of the kind, counted from the line at which the answer begins. */
    private static int number(Origin origin, Origin.Element element, int first) {
        int number = 0;
        for (Origin.Element each : origin.elements()) {
            boolean counts = each.kind() == element.kind() && each.line() >= first && each.line() <= element.line();
            number += counts ? 1 : 0;
        }
        return Math.max(1, number);
    }

    /** The 1-based number of the sentence within its element; headings and heads of tables have none. */
    private static Optional<String> sentence(Plan plan, Source source, Origin.Element element, Span span) {
        int from = source.lineSpan(element.line()).start();
        long number = sentences(plan)
                .filter(each -> each.start() >= from && each.start() <= span.start())
                .count();
        return number == 0 ? Optional.empty() : Optional.of("sentence " + number);
    }

    private static Stream<Span> sentences(Plan plan) {
        return plan.blocks().flatMap(block -> block.sentences().stream()).map(Sentence::span);
    }
}

package poalint.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.Made;
import poalint.lint.Reported;
import poalint.plan.Plan;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Scope;
import poalint.rule.Severity;

final class MarkedTest {

    private static final Source TEXT = new Source("We will send several parcels later.");

    @Test
    void aTextWithoutFindingsIsOnePiece() {
        assertThat(picture()).isEqualTo("We will send several parcels later.");
    }

    @Test
    void wordsAreMarkedAndNumbered() {
        assertThat(picture(error(3, 12))).isEqualTo("We [E:will send]1 several parcels later.");
    }

    @Test
    void findingsThatOverlapAreCutWhereTheyMeet() {
        assertThat(picture(error(3, 20), warning(13, 28)))
                .isEqualTo("We [E:will send ][W:[E:several]]1[W: parcels]2 later.");
    }

    @Test
    void theHeaviestLiesInnermostWhateverItsLength() {
        assertThat(picture(warning(0, 28), error(3, 7), suggestion(5, 7)))
                .isEqualTo("[W:We ][W:[E:wi]][S:[W:[E:ll]]]2,3[W: send several parcels]1 later.");
    }

    @Test
    void aFindingOnTheWholePlanLiesOutsideThoseOnWords() {
        assertThat(picture(whole(0, 28), warning(13, 20)))
                .isEqualTo("[E whole:We will send ][E whole:[W:several]]2[E whole: parcels]1 later.");
    }

    @Test
    void aFindingOnNothingIsNumberedAllTheSame() {
        assertThat(picture(error(0, 0), error(8, 8))).isEqualTo("1We will 2send several parcels later.");
    }

    @Test
    void whatBeganBeforeThePartIsMarkedAndNotNumberedAgain() {
        List<Marked> marked = marked(error(0, 20));

        assertThat(picture(Marked.cut(TEXT, new Span(8, 35), marked))).isEqualTo("[E:send several] parcels later.");
    }

    @Test
    void whatEndsBehindThePartIsNumberedAtItsEnd() {
        List<Marked> marked = marked(error(3, 20));

        assertThat(picture(Marked.cut(TEXT, new Span(0, 12), marked))).isEqualTo("We [E:will send]1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingIsLostAndEachFindingIsNumberedOnce(int seed) {
        Random random = new Random(seed);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int start = random.nextInt(TEXT.text().length());
            int end = start + random.nextInt(TEXT.text().length() - start + 1);
            Severity severity = List.of(Severity.values()).get(random.nextInt(3));
            findings.add(Made.finding(Made.rule("a/r" + i, severity), new Span(start, end)));
        }
        List<Segment> segments =
                Marked.cut(TEXT, new Span(0, TEXT.text().length()), marked(findings.toArray(Finding[]::new)));

        assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
                .isEqualTo(TEXT.text());
        assertThat(segments.stream()
                        .flatMap(segment -> segment.notes().stream())
                        .map(Note::number))
                .hasSize(40)
                .doesNotHaveDuplicates();
        assertThat(segments).allSatisfy(segment -> assertThat(segment.marks()).hasSizeLessThanOrEqualTo(3));
    }

    private static Finding error(int start, int end) {
        return Made.finding(Made.rule("a/error", Severity.ERROR), new Span(start, end));
    }

    private static Finding warning(int start, int end) {
        return Made.finding(Made.rule("a/warning", Severity.WARNING), new Span(start, end));
    }

    private static Finding suggestion(int start, int end) {
        return Made.finding(Made.rule("a/suggestion", Severity.SUGGESTION), new Span(start, end));
    }

    private static Finding whole(int start, int end) {
        return Made.finding(
                Made.rule("a/whole", Severity.ERROR, Scope.PLAN, false, plan -> List.of()), new Span(start, end));
    }

    private static List<Marked> marked(Finding... findings) {
        List<Reported> reported = List.of(findings).stream()
                .sorted(Comparator.comparing(Finding::span))
                .map(finding -> new Reported(finding, List.of(), 1))
                .toList();
        Groups groups = Groups.of(reported);
        Plan plan = new Plan(TEXT, List.of(), List.of(), List.of(), List.of(), List.of());
        List<Marked> marked = new ArrayList<>();
        for (Reported each : reported) {
            marked.add(new Marked(Note.of(marked.size() + 1, each, groups.of(each), plan), each.finding()));
        }
        return marked;
    }

    private static String picture(Finding... findings) {
        return picture(Marked.cut(TEXT, new Span(0, TEXT.text().length()), marked(findings)));
    }

    private static String picture(List<Segment> segments) {
        StringBuilder picture = new StringBuilder();
        for (Segment segment : segments) {
            for (String mark : segment.marks()) {
                String letter = mark.substring(2, 3).toUpperCase(Locale.ROOT);
                picture.append('[').append(letter).append(mark.endsWith("whole") ? " whole:" : ":");
            }
            picture.append(segment.text()).append("]".repeat(segment.marks().size()));
            picture.append(segment.notes().stream()
                    .map(note -> String.valueOf(note.number()))
                    .collect(Collectors.joining(",")));
        }
        return picture.toString();
    }
}

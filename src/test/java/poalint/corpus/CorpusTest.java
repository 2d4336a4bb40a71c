package poalint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.Bench;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;

final class CorpusTest {

    private static final String COPIED = """
            - On 3 May 2025 our packer moved the 12 grey trays behind the curtain and chained every one of them to the wall.
            """;

    private static final String A = """
            Root cause
            - The lamp above the bench had gone out, so that nobody could read the small print.

            Actions taken
            - We hung up a new lamp and asked the landlord for a second socket.

            Prevention
            - A clerk from the office tries the lamp on Mondays and keeps two spare bulbs in the drawer.
            """;

    private static final String B = """
            Root cause
            - A box of forty mugs was dropped on the stairs and went out all the same.

            Actions taken
            - The mugs were counted again, and the chipped ones were thrown into the skip.

            Prevention
            - Nobody carries more than one box, and the lift is used for everything that rings when tapped.
            """;

    @ParameterizedTest
    @ValueSource(ints = {20, 100})
    void allThatWasPlantedIsFoundAndNothingIsInvented(int count) {
        SharedPlans plans = new SharedPlans(count);
        List<String> texts = IntStream.range(0, count).mapToObj(plans::text).toList();

        List<SharedText> shared = compare(texts);

        for (int plan = 0; plan < count; plan++) {
            int self = plan;
            List<SharedPlans.Planted> expected = plans.planted().stream()
                    .filter(each -> each.plans().contains(self))
                    .toList();
            List<Passage> found = flagged(shared.get(plan));
            assertThat(shared.get(plan).twin()).isEmpty();
            assertThat(found).as(texts.get(plan)).hasSameSizeAs(expected);
            assertThat(expected).allSatisfy(planted -> {
                String text = texts.get(self);
                int start = text.indexOf(SharedPlans.capital(planted.sentences().get(0)));
                String last = SharedPlans.capital(planted.sentences().get(1));
                Span span = new Span(start, text.indexOf(last) + last.length());
                assertThat(found).anySatisfy(passage -> {
                    assertThat(passage.span().contains(span)).isTrue();
                    assertThat(passage.span().length() - span.length()).isLessThan(60);
                    assertThat(passage.more()).isEqualTo(planted.plans().size() - 2);
                    assertThat(passage.counted()).isTrue();
                    int other = IntStream.range(0, count)
                            .filter(each -> SharedPlans.name(each).equals(passage.other()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(planted.plans()).contains(other);
                    assertThat(other).isNotEqualTo(self);
                    assertThat(texts.get(other).lines().toList().subList(passage.line() - 1, passage.endLine()))
                            .anyMatch(line -> line.contains(
                                    SharedPlans.capital(planted.sentences().get(0))));
                });
            });
        }
    }

    @Test
    void whatTheOrderOfThePlansIsChangesNothingButTheNames() {
        SharedPlans plans = new SharedPlans(40);
        List<String> texts = IntStream.range(0, 40).mapToObj(plans::text).toList();
        List<String> turned = new ArrayList<>(texts);
        java.util.Collections.reverse(turned);

        List<SharedText> one = compare(texts);
        List<SharedText> other = compare(turned);

        for (int plan = 0; plan < 40; plan++) {
            assertThat(one.get(plan).passages().stream().map(Passage::span))
                    .isEqualTo(other.get(39 - plan).passages().stream()
                            .map(Passage::span)
                            .toList());
        }
    }

    @Test
    void otherNumbersAndAnEditedWordDoNotHideACopy() {
        String edited = COPIED.replace("3 May 2025", "14 October 2023")
                .replace("12", "30")
                .replace("chained", "tied");

        List<Passage> found =
                compare(List.of(with(A, COPIED), with(B, edited))).get(1).passages();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).other()).isEqualTo(SharedPlans.name(0));
        assertThat(with(B, edited)
                        .substring(
                                found.get(0).span().start(), found.get(0).span().end()))
                .startsWith("On 14 October")
                .endsWith("to the wall");
    }

    @Test
    void whatIsQuotedOrStandsInTheNoticeIsNobodysCopy() {
        String quoted =
                "- \"Our packer moved the grey trays behind the curtain and chained every one of them to the wall\".\n";
        assertThat(compare(List.of(with(A, quoted), with(B, quoted))).get(1).passages())
                .isEmpty();

        Plan one = plan(with(A, COPIED));
        Plan two = plan(with(B, COPIED));
        List<Sentence> notice =
                plan("Root cause\n" + COPIED).sections().get(0).sentences().toList();
        Corpus corpus = new Corpus();
        corpus.add(Corpus.sheet("a", one, notice));
        corpus.add(Corpus.sheet("b", two, notice));
        assertThat(all(corpus))
                .allSatisfy(shared -> assertThat(shared.passages()).isEmpty());
    }

    @Test
    void aCopyIsToldOfOnceAndNotPassageByPassage() {
        String text = new SharedPlans(10).text(3);

        List<SharedText> shared = compare(List.of(text, text, A));

        assertThat(shared.get(0).twin()).isEmpty();
        assertThat(shared.get(1).twin()).contains(new Twin(SharedPlans.name(0), true, 100));
        assertThat(shared).allSatisfy(each -> assertThat(each.passages()).isEmpty());
    }

    @Test
    void anEarlierDraftIsNoOtherClient() {
        String draft = new SharedPlans(10).text(3);
        String longer = draft.replace("Prevention\n", "Prevention\n" + COPIED);

        List<SharedText> shared = compare(List.of(draft, longer, with(A, COPIED)));

        assertThat(shared.get(1).twin()).hasValueSatisfying(twin -> {
            assertThat(twin.other()).isEqualTo(SharedPlans.name(0));
            assertThat(twin.identical()).isFalse();
            assertThat(twin.percent()).isBetween(70, 99);
        });
        assertThat(shared.get(0).passages()).isEmpty();
        assertThat(flagged(shared.get(1))).extracting(Passage::other).containsExactly(SharedPlans.name(2));
        assertThat(flagged(shared.get(2))).extracting(Passage::other).containsExactly(SharedPlans.name(1));
    }

    @Test
    void aTemplateOfAllIsToldToEachInOneLine() {
        List<String> texts = IntStream.range(0, 90)
                .mapToObj(plan -> "Root cause\n- We lost parcel " + plan + ".\n\nPrevention\n" + COPIED)
                .toList();

        List<SharedText> shared = compare(texts);

        assertThat(shared)
                .allSatisfy(each -> assertThat(flagged(each)).hasSize(1).allSatisfy(passage -> {
                    assertThat(passage.counted()).isFalse();
                    assertThat(passage.more()).isBetween(50, 88);
                }));
    }

    /** Those of which the shipped rule tells. */
    private static List<Passage> flagged(SharedText shared) {
        return shared.passages().stream()
                .filter(passage -> passage.words() >= 12)
                .toList();
    }

    private static String with(String plan, String step) {
        return plan.replace("Prevention\n", step + "\nPrevention\n");
    }

    private static List<SharedText> all(Corpus corpus) {
        return IntStream.range(0, corpus.size()).mapToObj(corpus.compare()::of).toList();
    }

    private static List<SharedText> compare(List<String> texts) {
        Corpus corpus = new Corpus();
        for (int plan = 0; plan < texts.size(); plan++) {
            corpus.add(Corpus.sheet(SharedPlans.name(plan), plan(texts.get(plan)), List.of()));
        }
        return all(corpus);
    }

    private static Plan plan(String text) {
        return Bench.parser().parse(new Source(text));
    }
}

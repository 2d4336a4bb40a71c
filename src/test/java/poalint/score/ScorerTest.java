package poalint.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import poalint.Made;
import poalint.plan.Part;
import poalint.plan.SectionKind;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Rule;
import poalint.rule.Rule.Effect;
import poalint.rule.Scope;
import poalint.score.Score.CategoryScore;
import poalint.score.ScoreCases.Case;

final class ScorerTest {

    private static final Rule MISSING = Made.rule("structure/missing", Scope.PLAN, Set.of(), 12, Effect.VOID, true);
    private static final Rule THIN = Made.rule(
            "structure/thin", Scope.SECTION, Set.of(Part.ACTIONS_TAKEN, Part.PREVENTION), 8, Effect.THIN, false);
    private static final Rule DATES = Made.rule("timeline/dates", Scope.PLAN, Set.of(), 6, Effect.OBLIGATION, false);
    private static final Rule FUTURE =
            Made.rule("tense/future", Scope.SPAN, Set.of(Part.ACTIONS_TAKEN), 6, Effect.DEFECT, false);
    private static final List<Rule> RULES = List.of(MISSING, THIN, DATES, FUTURE);

    @Test
    void aPlanWithoutFindingsHasAllPoints() {
        assertThat(new Scorer(RULES).score(List.of()))
                .isEqualTo(new Score(
                        100,
                        List.of(
                                new CategoryScore("structure", 62.5, 62.5),
                                new CategoryScore("tense", 18.8, 18.8),
                                new CategoryScore("timeline", 18.7, 18.7))));
    }

    @Test
    void anAnswerThatIsMissingTakesWhatStandsInItAndItsShareOfTheWhole() {
        Finding missing = ScoreCases.finding(MISSING, 0, Optional.of(SectionKind.ACTIONS_TAKEN), Map.of());

        // Of 32 points: none for what is missing, 4 for the other answer with steps, 6 times two thirds for the dates.
        assertThat(new Scorer(RULES).score(List.of(missing)))
                .isEqualTo(new Score(
                        25,
                        List.of(
                                new CategoryScore("structure", 12.5, 62.5),
                                new CategoryScore("tense", 0.0, 18.8),
                                new CategoryScore("timeline", 12.5, 18.7))));
    }

    @Test
    void eachFurtherDefectTakesHalfOfWhatIsLeft() {
        List<Finding> findings = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            totals.add(new Scorer(RULES).score(findings).total());
            findings.add(ScoreCases.finding(FUTURE, i, Optional.of(SectionKind.ACTIONS_TAKEN), Map.of()));
        }

        assertThat(totals).containsExactly(100, 90, 85, 83);
    }

    @Test
    void anAnswerWithHalfOfItsStepsKeepsHalfOfWhatItCanEarn() {
        Finding thin = ScoreCases.finding(
                THIN, 0, Optional.of(SectionKind.ACTIONS_TAKEN), Map.of("count", "2", "fewest", "4"));

        // 12 + 6 points for the plan times (1 + 1/2 + 1) / 3; none of 4, 4 of 4; half of 6.
        assertThat(new Scorer(RULES).score(List.of(thin)).total()).isEqualTo((int) (100 * (15.0 + 4 + 3) / 32));
    }

    @Test
    void whatRoundingTakesIsTakenFromWhatHasLostSomething() {
        Finding future = ScoreCases.finding(FUTURE, 0, Optional.of(SectionKind.ACTIONS_TAKEN), Map.of());

        assertThat(new Scorer(RULES).score(List.of(future)))
                .isEqualTo(new Score(
                        90,
                        List.of(
                                new CategoryScore("structure", 62.5, 62.5),
                                new CategoryScore("tense", 8.8, 18.8),
                                new CategoryScore("timeline", 18.7, 18.7))));
    }

    @Test
    void whatABlockerTakesIsTakenFromAllInEqualParts() {
        Rule threat = Made.rule("tone/threat", Scope.SPAN, Set.of(Part.ACTIONS_TAKEN), 8, Effect.DEFECT, true);
        List<Rule> rules = List.of(MISSING, THIN, DATES, FUTURE, threat);
        Finding found = ScoreCases.finding(threat, 0, Optional.of(SectionKind.ACTIONS_TAKEN), Map.of());

        // 49 of the 90 points that are left.
        assertThat(new Scorer(rules).score(List.of(found)))
                .isEqualTo(new Score(
                        49,
                        List.of(
                                new CategoryScore("structure", 27.2, 50.0),
                                new CategoryScore("tense", 8.2, 15.0),
                                new CategoryScore("timeline", 8.2, 15.0),
                                new CategoryScore("tone", 5.4, 20.0))));
    }

    @Test
    void aFindingCountsInTheAnswerThatTheCheckNamesWhereverItsWordsLie() {
        Rule rule = Made.rule(
                "tense/any", Scope.SPAN, Set.of(Part.ACTIONS_TAKEN, Part.PREVENTION), 1, Effect.DEFECT, false);
        Optional<SectionKind> actions = Optional.of(SectionKind.ACTIONS_TAKEN);
        Finding here = Made.finding(rule, new Span(0, 1), actions, Map.of());
        Finding there = Made.finding(rule, new Span(1, 2), actions, Map.of("section-id", "prevention"));

        assertThat(new Scorer(List.of(rule)).score(List.of(here, there)).total())
                .isEqualTo(50);
        assertThat(new Scorer(List.of(rule)).score(List.of(here, here)).total()).isEqualTo(62);
    }

    @Test
    void aCategoryThatIsWorthNextToNothingIsNotShown() {
        Rule tiny = Made.rule("style/tiny", Scope.PLAN, Set.of(), 0.001, Effect.DEFECT, false);

        assertThat(new Scorer(List.of(DATES, tiny)).score(List.of()))
                .isEqualTo(new Score(100, List.of(new CategoryScore("timeline", 100.0, 100.0))));
    }

    @Test
    void sharesAreRoundedToTheirTotalAndNoneAboveItsLimit() {
        assertThat(Apportionment.of(Map.of("a", 1.0, "b", 1.0, "c", 2.0), 10))
                .isEqualTo(Map.of("a", 3, "b", 2, "c", 5));
        assertThat(Apportionment.of(Map.of("a", 1.0, "b", 1.0), 3, Map.of("a", 1, "b", 5)))
                .isEqualTo(Map.of("a", 1, "b", 2));
        assertThat(Apportionment.of(Map.of("a", 0.0, "b", 0.0), 0)).isEqualTo(Map.of("a", 0, "b", 0));
    }

    @Test
    void rulesWithoutPointsWeighTheSameWhereNoOtherRuns() {
        Rule first = Made.rule("own/first", Scope.PLAN, Set.of(), 0, Effect.OBLIGATION, false);
        Rule second = Made.rule("own/second", Scope.PLAN, Set.of(), 0, Effect.OBLIGATION, false);
        Scorer scorer = new Scorer(List.of(first, second));

        assertThat(scorer.score(List.of())).isEqualTo(new Score(100, List.of(new CategoryScore("own", 100.0, 100.0))));
        assertThat(scorer.score(List.of(ScoreCases.finding(first, 0, Optional.empty(), Map.of()))))
                .isEqualTo(new Score(50, List.of(new CategoryScore("own", 50.0, 100.0))));
    }

    @Test
    void everyScoreLiesBetweenNothingAndAll() {
        forAll(each -> {
            Score score = each.score();
            assertThat(score.total()).isBetween(0, 100);
            assertThat(score.categories())
                    .allSatisfy(category -> assertThat(category.score()).isBetween(0.0, category.points()));
        });
    }

    @Test
    void nothingFoundIsAHundred() {
        forAll(each -> assertThat(each.scorer().score(List.of()).total()).isEqualTo(100));
    }

    @Test
    void nothingThereIsNothing() {
        forAll(each -> {
            List<Rule> rules = new ArrayList<>(each.rules());
            rules.add(MISSING);
            List<Finding> findings = new ArrayList<>(each.findings());
            for (SectionKind kind : SectionKind.values()) {
                findings.add(ScoreCases.finding(MISSING, 0, Optional.of(kind), Map.of()));
            }
            assertThat(new Scorer(rules).score(findings).total()).isZero();
        });
    }

    @Test
    void aFindingThatGoesAwayNeverLowersTheScore() {
        forAll(each -> {
            int before = each.score().total();
            for (int i = 0; i < each.findings().size(); i++) {
                List<Finding> rest = new ArrayList<>(each.findings());
                rest.remove(i);
                assertThat(each.scorer().score(rest).total()).isGreaterThanOrEqualTo(before);
            }
        });
    }

    @Test
    void theCategoriesAddUpToTheTotalAndTheirPointsToAHundred() {
        forAll(each -> {
            List<CategoryScore> categories = each.score().categories();
            assertThat(categories.stream()
                            .mapToLong(category -> tenths(category.score()))
                            .sum())
                    .isEqualTo(each.score().total() * 10L);
            assertThat(categories.stream()
                            .mapToLong(category -> tenths(category.points()))
                            .sum())
                    .isEqualTo(1000);
            assertThat(categories)
                    .allSatisfy(category ->
                            assertThat(category.score()).isCloseTo(tenths(category.score()) / 10.0, within(1e-12)));
        });
    }

    @Test
    void theDenominatorsDependOnTheRulesAlone() {
        forAll(each ->
                assertThat(points(each.score())).isEqualTo(points(each.scorer().score(List.of()))));
    }

    @Test
    void aGainIsWhatTheScoreRisesByAndNeverNegative() {
        forAll(each -> {
            for (int i = 0; i < each.findings().size(); i++) {
                Finding finding = each.findings().get(i);
                List<Finding> rest = new ArrayList<>(each.findings());
                rest.remove(finding);
                double gain = each.scorer().tally(each.findings()).gain(List.of(finding));
                int rise = each.scorer().score(rest).total() - each.score().total();
                assertThat(gain).isGreaterThanOrEqualTo(0);
                // Both totals are rounded down, the gain to a tenth.
                assertThat(gain).isStrictlyBetween(rise - 1.06, rise + 1.06);
                assertThat(gain).isCloseTo(tenths(gain) / 10.0, within(1e-12));
            }
        });
    }

    @Test
    void resolvingEverythingGainsAllThatIsMissing() {
        forAll(each -> assertThat(each.scorer().tally(each.findings()).gain(each.findings()))
                .isBetween(99.0 - each.score().total(), 100.0 - each.score().total()));
    }

    @Test
    void anOpenBlockerCapsTheScore() {
        forAll(each -> {
            if (each.findings().stream().anyMatch(finding -> finding.rule().blocker())) {
                assertThat(each.score().total()).isLessThanOrEqualTo(Scorer.BLOCKER_CAP);
            }
        });
        Rule blank = Made.rule("structure/blank", Scope.SPAN, Set.of(), 1, Effect.DEFECT, true);
        Finding open = ScoreCases.finding(blank, 0, Optional.empty(), Map.of());
        assertThat(new Scorer(List.of(blank, DATES)).score(List.of(open)).total())
                .isEqualTo(49);
    }

    private static List<Double> points(Score score) {
        return score.categories().stream().map(CategoryScore::points).toList();
    }

    private static long tenths(double value) {
        return Math.round(value * 10);
    }

    private static void forAll(Consumer<Case> property) {
        for (long seed = 1; seed <= ScoreCases.COUNT; seed++) {
            Case each = ScoreCases.ofSeed(seed);
            try {
                property.accept(each);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + each + ": " + e.getMessage(), e);
            }
        }
    }
}

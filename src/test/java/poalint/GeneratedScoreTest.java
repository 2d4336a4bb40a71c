package poalint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import poalint.issue.IssueType;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.lint.Submission;
import poalint.plan.Block;
import poalint.plan.Section;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.properties.Draft;
import poalint.properties.Drafts;
import poalint.rule.Finding;
import poalint.rule.Occasion;
import poalint.rule.Rule;
import poalint.score.Score;
import poalint.score.Score.CategoryScore;
import poalint.score.Scorer;

/** What the score promises, tried on plans made by chance, with faults of every rule in them. */
final class GeneratedScoreTest {

    private static final List<Draft> PLANS = Drafts.all();

    /** How much the points of all categories may miss a figure by that is told in tenths. */
    private static final double TENTH = 0.1 + 1e-9;

    @Test
    void thePointsOfACategoryDependOnTheIssueTypeAndTheRulesAlone() {
        Drafts.forAll(PLANS, draft -> {
            LintResult result = Bench.lint(draft.text());
            LintResult gutted = lint("N/A\n", result.issue().type());
            return points(result.score()).equals(points(gutted.score()))
                    ? Optional.empty()
                    : Optional.of(points(result.score()) + " instead of " + points(gutted.score()));
        });
    }

    @Test
    void theCategoriesAddUp() {
        Drafts.forAll(PLANS, draft -> {
            Score score = Bench.lint(draft.text()).score();
            long tenths = score.categories().stream()
                    .mapToLong(category -> Math.round(category.score() * 10))
                    .sum();
            return tenths == score.total() * 10L ? Optional.empty() : Optional.of(tenths + " tenths: " + score);
        });
    }

    @Test
    void eachGainIsWhatTheScoreRisesByWithoutTheFinding() {
        Drafts.forAll(PLANS, draft -> {
            LintResult result = Bench.lint(draft.text());
            Scorer scorer = new Scorer(result.ran());
            List<Finding> all =
                    result.findings().stream().flatMap(GeneratedScoreTest::all).toList();
            int now = scorer.score(all).total();
            for (Reported reported : result.findings()) {
                List<Finding> rest = new ArrayList<>(all);
                rest.removeAll(all(reported).toList());
                int rise = scorer.score(rest).total() - now;
                // Both totals are rounded down.
                if (rise < 0 || Math.abs(reported.gain() - rise) >= 1 + TENTH) {
                    return Optional.of(reported.finding().rule().id() + " gains " + reported.gain() + ", but " + rise);
                }
            }
            return now == result.score().total() ? Optional.empty() : Optional.of(now + " and " + result.score());
        });
    }

    @Test
    void anOpenBlockerCapsTheScore() {
        Drafts.forAll(PLANS, draft -> {
            LintResult result = Bench.lint(draft.text());
            boolean open = result.findings().stream()
                    .flatMap(GeneratedScoreTest::all)
                    .anyMatch(finding -> finding.rule().blocker());
            return open && result.score().total() > Scorer.BLOCKER_CAP
                    ? Optional.of("score " + result.score().total())
                    : Optional.empty();
        });
    }

    @Test
    void deletingASectionNeverRaisesTheScore() {
        assertNoneScoresMore((result, random) -> {
            String text = result.plan().source().text();
            List<String> changed = new ArrayList<>();
            for (Section section : result.plan().sections()) {
                int from = result.plan().source().lineAt(section.span().start()).start();
                changed.add(
                        text.substring(0, from) + text.substring(section.span().end()));
            }
            return changed;
        });
    }

    @Test
    void repeatingAParagraphNeverRaisesTheScore() {
        assertNoneScoresMore((result, random) -> {
            String text = result.plan().source().text();
            List<String> changed = new ArrayList<>();
            for (Span span : some(result, random)) {
                int from = text.lastIndexOf('\n', span.start() - 1) + 1;
                String gap = random.nextBoolean() ? "\n" : "\n\n";
                changed.add(text.substring(0, span.end()) + gap + text.substring(from));
            }
            return changed;
        });
    }

    @Test
    void stuffingKeywordsNeverRaisesTheScore() {
        assertNoneScoresMore((result, random) -> {
            String text = result.plan().source().text();
            List<String> changed = new ArrayList<>();
            for (Span span : some(result, random)) {
                String gap = random.nextBoolean() ? "\n" : "\n\n";
                String stuffing = ScorePropertiesTest.STUFFING.get(random.nextInt(ScorePropertiesTest.STUFFING.size()));
                changed.add(text.substring(0, span.end()) + gap + stuffing + text.substring(span.end()));
            }
            return changed;
        });
    }

    /** Where nobody has signed, or nothing is headed, foreign text below an answer that has next to nothing may be taken for more of it. */
    @Test
    void foreignTextBehindASignedPlanNeverRaisesTheScore() {
        assertNoneScoresMore((result, random) -> {
            String text = result.plan().source().text().strip();
            boolean signed = text.contains("regards") || text.contains("sincerely");
            if (!signed || !result.plan().hasHeadings()) {
                return List.of();
            }
            return ScorePropertiesTest.FOREIGN.stream()
                    .map(foreign -> text + "\n\n" + foreign)
                    .toList();
        });
    }

    /** A few of the paragraphs, so that many plans can be tried. */
    private static List<Span> some(LintResult result, Random random) {
        List<Span> spans = new ArrayList<>(result.plan().body().map(Block::span).toList());
        while (spans.size() > 3) {
            spans.remove(random.nextInt(spans.size()));
        }
        return spans;
    }

    private static void assertNoneScoresMore(BiFunction<LintResult, Random, List<String>> change) {
        Drafts.forAll(PLANS, draft -> {
            LintResult before = Bench.lint(draft.text());
            boolean answered = before.findings().stream()
                    .flatMap(GeneratedScoreTest::all)
                    .noneMatch(finding -> finding.rule().effect() == Rule.Effect.VOID);
            if (!answered) {
                // Where there is no answer, any words below its heading may be taken for one.
                return Optional.empty();
            }
            for (String changed : change.apply(before, new Random(draft.seed()))) {
                LintResult after = lint(changed, before.issue().type());
                // Where no type was recognised before, keywords can bring one in, and with it other rules.
                boolean sameType = after.issue().type().equals(before.issue().type());
                if (sameType && after.score().total() > before.score().total()) {
                    return Optional.of(String.format(
                            Locale.ROOT,
                            "scores %d, and %d as%n%s%n%s%n%s",
                            before.score().total(),
                            after.score().total(),
                            changed,
                            findings(before),
                            findings(after)));
                }
            }
            return Optional.empty();
        });
    }

    private static List<String> findings(LintResult result) {
        return result.findings().stream()
                .flatMap(GeneratedScoreTest::all)
                .map(finding -> finding.rule().id() + ":"
                        + result.plan().source().line(finding.span().start()))
                .toList();
    }

    private static Stream<Finding> all(Reported reported) {
        return Stream.concat(Stream.of(reported.finding()), reported.also().stream());
    }

    private static List<Double> points(Score score) {
        return score.categories().stream().map(CategoryScore::points).toList();
    }

    /** A plan for an issue of this type; where there is none, nothing is known of it. */
    private static LintResult lint(String text, Optional<IssueType> type) {
        return Bench.linter(Bench.catalogue().rules())
                .lint(new Submission(new Source(text), Optional.empty(), type, Occasion.on(Bench.TODAY)));
    }
}

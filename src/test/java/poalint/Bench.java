package poalint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import poalint.catalogue.Catalogue;
import poalint.cli.Workbench;
import poalint.language.Inflection;
import poalint.lint.CaseReader;
import poalint.lint.LintResult;
import poalint.lint.Linter;
import poalint.lint.Submission;
import poalint.parse.PlanParser;
import poalint.plan.Source;
import poalint.rule.Occasion;
import poalint.rule.Rule;

/** The shipped rules, wired together once for all tests, and the plans that they are tried on. */
public final class Bench {

    /** Well-formed plans in {@code src/test/resources/plans}. */
    public static final List<String> PLANS = List.of("courier", "late", "condition", "supplier", "tracking");

    /** The day on which all plans of the tests are written. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final Inflection INFLECTION = Inflection.load();
    private static final Workbench WORKBENCH = Workbench.shipped();
    private static final Catalogue CATALOGUE = WORKBENCH.catalogue();
    private static final PlanParser PARSER = WORKBENCH.parser();

    private static final CaseReader CASES = WORKBENCH.cases();

    private Bench() {}

    /** The shipped catalogue. */
    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    /** Word forms. */
    public static Inflection inflection() {
        return INFLECTION;
    }

    /** The parser; tests run in one thread. */
    public static PlanParser parser() {
        return PARSER;
    }

    /** Makes of a source what rules judge. */
    public static CaseReader cases() {
        return CASES;
    }

    /** A linter with these rules. */
    public static Linter linter(List<Rule> rules) {
        return new Linter(CASES, rules);
    }

    /** What the shipped rules find in a text. */
    public static LintResult lint(String text) {
        return lint(text, Optional.empty());
    }

    /** What the shipped rules find in a text beside a notice. */
    public static LintResult lint(String text, Optional<String> notice) {
        return linter(CATALOGUE.rules())
                .lint(new Submission(
                        new Source(text),
                        notice.map(Source::new),
                        Optional.empty(),
                        new Occasion(TODAY, false, Optional.empty())));
    }

    /** One of {@link #PLANS}. */
    public static String plan(String name) {
        try (InputStream file = Bench.class.getResourceAsStream("/plans/" + name + ".txt")) {
            if (file == null) {
                throw new IOException("the plan " + name + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package poalint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import poalint.catalogue.Catalogue;
import poalint.cli.Workbench;
import poalint.language.Inflection;
import poalint.lint.CaseReader;
import poalint.lint.LintResult;
import poalint.lint.Linter;
import poalint.lint.Submission;
import poalint.parse.PlanParser;
import poalint.plan.Source;
import poalint.rule.CheckKind;
import poalint.rule.Occasion;
import poalint.rule.Rule;

/** The shipped rules, wired together once for all tests, and the plans that they are tried on. */
public final class Bench {

    /** Well-formed plans in {@code src/test/resources/plans}. */
    public static final List<String> PLANS = List.of("courier", "late", "condition", "supplier", "tracking");

    /** The day on which all plans of the tests are written. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final Inflection INFLECTION = Inflection.load();

    private static @Nullable Wiring wiring;

    private Bench() {}

    /** Forgets what is wired together, so that what comes next wires it anew. */
    static void clear() {
        wiring = null;
    }

    private static Wiring wiring() {
        if (wiring == null) {
            Workbench workbench = Workbench.shipped();
            wiring = new Wiring(workbench.catalogue(), workbench.parser(), workbench.cases());
        }
        return wiring;
    }

    /** The shipped catalogue. */
    public static Catalogue catalogue() {
        return wiring().catalogue();
    }

    /** The kinds of check that ship. */
    public static List<CheckKind> kinds() {
        List<CheckKind> kinds = new ArrayList<>();
        try {
            for (String name : Files.readAllLines(Path.of("src/main/resources/poalint/catalogue/kinds.txt"))) {
                kinds.add(Class.forName(name)
                        .asSubclass(CheckKind.class)
                        .getDeclaredConstructor()
                        .newInstance());
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return kinds;
    }

    /** Word forms. */
    public static Inflection inflection() {
        return INFLECTION;
    }

    /** The parser; tests run in one thread. */
    public static PlanParser parser() {
        return wiring().parser();
    }

    /** Makes of a source what rules judge. */
    public static CaseReader cases() {
        return wiring().cases();
    }

    /** A linter with these rules. */
    public static Linter linter(List<Rule> rules) {
        return new Linter(cases(), rules);
    }

    /** What the shipped rules find in a text. */
    public static LintResult lint(String text) {
        return lint(text, Optional.empty());
    }

    /** What the shipped rules find in a text beside a notice. */
    public static LintResult lint(String text, Optional<String> notice) {
        return linter(catalogue().rules())
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

    private record Wiring(Catalogue catalogue, PlanParser parser, CaseReader cases) {}
}

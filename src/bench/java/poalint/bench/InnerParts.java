package poalint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import poalint.cli.Workbench;
import poalint.layout.BlockCutter;
import poalint.lint.CaseReader;
import poalint.lint.Linter;
import poalint.lint.Submission;
import poalint.parse.PlanParser;
import poalint.plan.Source;
import poalint.rule.Case;
import poalint.rule.Rule;

/** The parts of a run, each by itself, on plans of several lengths. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class InnerParts {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** How often the plan stands in the text, one below the other. */
    @Param({"1", "4", "16"})
    private int times;

    private Source source = new Source("");
    private PlanParser parser;
    private Linter linter;
    private Case judged;
    private List<Rule> rules = List.of();
    private List<Rule> duplicates = List.of();

    /** Loads the program. */
    public InnerParts() {
        Workbench workbench = Workbench.shipped();
        CaseReader cases = workbench.cases();
        parser = workbench.parser();
        rules = workbench.catalogue().rules();
        linter = workbench.linter(rules);
        judged = cases.read(Submission.of(new Source("Root cause: it broke."), DAY));
        duplicates = rules.stream()
                .filter(rule -> rule.id().startsWith("duplication/"))
                .toList();
    }

    /** Makes the text. */
    @Setup
    public void makeText() throws IOException {
        try (InputStream file = InnerParts.class.getResourceAsStream("/plans/courier.txt")) {
            if (file == null) {
                throw new IOException("the plan is not on the class path");
            }
            source = new Source(new String(file.readAllBytes(), StandardCharsets.UTF_8).repeat(times));
        }
        judged = Workbench.shipped().cases().read(Submission.of(source, DAY));
    }

    /** Lines and blocks alone. */
    @Benchmark
    public Object blocks() {
        return BlockCutter.cut(source);
    }

    /** Sections with sentences, words, verbs and clauses. */
    @Benchmark
    public Object sectionsAndClauses() {
        return parser.parse(source);
    }

    /** All rules on a plan that was read. */
    @Benchmark
    public void rules(Blackhole hole) {
        for (Rule rule : rules) {
            if (!rule.needsNotice()) {
                hole.consume(rule.check().find(judged));
            }
        }
    }

    /** The rules on repetitions. */
    @Benchmark
    public void duplicates(Blackhole hole) {
        for (Rule rule : duplicates) {
            if (!rule.needsNotice()) {
                hole.consume(rule.check().find(judged));
            }
        }
    }

    /** Everything but the report. */
    @Benchmark
    public Object wholePlan() {
        return linter.lint(Submission.of(source, DAY));
    }
}

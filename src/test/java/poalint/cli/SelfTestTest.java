package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The self-test finds nothing in a program that works, and names what is broken in one that does not. */
final class SelfTestTest {

    private static final String EVERY_GATE = "FAILED  --";

    @TempDir
    private Path folder;

    @Test
    void theProgramBehaves() {
        Cli.Outcome outcome = Cli.plain().run("self-test");

        assertThat(outcome.out())
                .contains("poa-lint ", "ok      --fail-on error", "ok      a rule that breaks down", " 0 failed.\n")
                .doesNotContain("FAILED")
                .endsWith("Everything behaved.\n");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }

    @Test
    void aScoreThatIsNotAskedForIsNoticed() throws CannotCheckException {
        Told told = tried((environment, args) -> PoaLintCommand.run(environment, without("--min-score", args)));

        assertThat(told.passes()).isFalse();
        assertThat(told.out())
                .contains("FAILED  --min-score stops a plan below it\n        poa-lint --select")
                .contains(" ended in 0, not in 1.")
                .endsWith("This installation cannot be relied on.\n");
    }

    @Test
    void aProgramThatLetsEverythingPassFailsEveryGate() throws CannotCheckException {
        Told told = tried((environment, args) -> 0);

        assertThat(told.passes()).isFalse();
        assertThat(told.out()).contains(EVERY_GATE).doesNotContain("ok      a ", "ok      an ");
    }

    @Test
    void aProgramThatStopsEverythingFailsToo() throws CannotCheckException {
        Told told = tried((environment, args) -> Math.max(1, PoaLintCommand.run(environment, args)));

        assertThat(told.passes()).isFalse();
        assertThat(told.out()).contains("FAILED  a good plan passes");
    }

    @Test
    void aRuleThatIsNeuteredIsNamed() throws IOException, CannotCheckException {
        Path rules = folder.resolve("rules");
        Files.createDirectories(rules.resolve("tone"));
        Files.writeString(rules.resolve("tone/hostile.yaml"), OwnRules.GIFT);

        Told told =
                tried((environment, args) -> PoaLintCommand.run(environment, with(args, "--rules", rules.toString())));

        assertThat(told.passes()).isFalse();
        assertThat(told.out())
                .contains("tone/hostile, example 1: a bad example is not flagged.\n")
                .doesNotContain("tone/pleading, example");
    }

    @Test
    void whatItWritesItTakesAway() throws CannotCheckException {
        List<Path> seen = new ArrayList<>();
        tried((environment, args) -> {
            seen.add(environment.directory());
            return 0;
        });

        assertThat(seen).isNotEmpty().allSatisfy(each -> assertThat(each).doesNotExist());
    }

    private static Told tried(Program program) throws CannotCheckException {
        StringWriter out = new StringWriter();
        Environment plain = Cli.plain().environment();
        Environment environment = new Environment(
                plain.in(),
                new PrintWriter(out),
                plain.err(),
                false,
                plain.columns(),
                plain.clock(),
                plain.variables(),
                plain.directory(),
                false,
                plain.cores());
        boolean passes = new SelfTest(environment, program).passes();
        return new Told(passes, out.toString());
    }

    private static String[] without(String option, String... args) {
        List<String> kept = new ArrayList<>(Arrays.asList(args));
        int at = kept.indexOf(option);
        if (at >= 0) {
            kept.subList(at, at + 2).clear();
        }
        return kept.toArray(String[]::new);
    }

    private static String[] with(String[] args, String... more) {
        // The gates that bring rules of their own are not what is tried here.
        if (Arrays.asList(args).contains("--rules")) {
            return args;
        }
        List<String> all = new ArrayList<>(List.of(more));
        all.addAll(Arrays.asList(args));
        return all.toArray(String[]::new);
    }

    private record Told(boolean passes, String out) {}
}

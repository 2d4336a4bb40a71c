package poalint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.Bench;
import poalint.PlugInJar;
import poalint.cli.Cli.Outcome;

final class CommandTest {

    /** Three answers with one promise among the actions, which is an error. */
    private static final String PROMISE = """
            Root cause:
            Our only courier had no service on Saturdays.

            Actions taken:
            - We will refund the buyer.

            Prevention:
            - The shift lead opens the tracking report every morning at 8:00.
            """;

    @TempDir
    private Path folder;

    private String good = "";
    private String bad = "";

    @BeforeEach
    void writePlans() throws IOException {
        good = write("good.txt", Bench.plan("courier"));
        bad = write("bad.txt", PROMISE);
    }

    // What passes and what does not.

    @Test
    void aPlanThatPassesIsZero() {
        Outcome outcome = Cli.plain().run(good);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith(good + "\n").endsWith("Passes the gate.\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aPlanThatMissesTheGateIsOne() {
        Outcome outcome = Cli.plain().run(bad);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("error[tense/future-in-actions] line 5, column 6\n")
                .endsWith("Does not pass the gate.\n");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "never, 0",
        "error, 1",
        "warning, 1",
        "suggestion, 1",
    })
    void failOnSaysWhichSeverityFails(String severity, int status) {
        assertThat(Cli.plain().run("--fail-on", severity, bad).status()).isEqualTo(status);
    }

    @Test
    void failOnAWarningFailsAPlanWithoutErrors() throws IOException {
        String warned = write(
                "warned.txt",
                Bench.plan("courier")
                        .replace("Since 16 May the owner compares", "Since 16 May the owner should compare"));

        assertThat(Cli.plain().run(warned).status()).isZero();
        assertThat(Cli.plain().run("--fail-on", "warning", warned).status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 0", "101, 2", "-1, 2", "many, 2"})
    void minScoreFailsAPlanBelowIt(String score, int status) {
        assertThat(Cli.plain().run("--min-score=" + score, good).status()).isEqualTo(status);
    }

    @Test
    void minScoreFailsEvenWhereNoFindingDoes() {
        assertThat(Cli.plain()
                        .run("--fail-on", "never", "--min-score", "90", bad)
                        .status())
                .isEqualTo(1);
    }

    @Test
    void minSeverityHidesFindingsButNotTheStatus() throws IOException {
        String plan = write("promise.txt", PROMISE.replace("We will refund", "We are planning to refund"));

        Outcome all = Cli.plain().run("--fail-on", "warning", plan);
        Outcome errors = Cli.plain().run("--fail-on", "warning", "--min-severity", "error", plan);

        assertThat(all.status()).isEqualTo(1);
        assertThat(all.out()).contains("warning[tense/intention-in-actions]");
        assertThat(errors.status()).isEqualTo(1);
        assertThat(errors.out()).doesNotContain("warning[").contains(" hidden)");
    }

    // What cannot be checked.

    @Test
    void aFileThatIsNotThereIsTwo() {
        String missing = path("nowhere.txt");

        assertThat(Cli.plain().run(missing))
                .isEqualTo(new Outcome(
                        2,
                        "not checked: " + missing + ": there is no such file.\n\n"
                                + "0 plans checked: 0 errors, 0 warnings, 0 suggestions; 1 not checked. "
                                + "Does not pass the gate.\n",
                        ""));
    }

    @Test
    void aFolderWithoutPlansIsTwo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("plan.xlsx"), "x");

        Outcome outcome = Cli.plain().run(empty.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out())
                .contains("there is no plan in this folder (*.txt, *.docx, *.odt, *.rtf, *.pdf or *.eml)");
    }

    @Test
    void bytesThatAreNoTextAreTwo() throws IOException {
        Files.write(folder.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        // 0x81 is no character in Windows-1252, and alone none in UTF-8.
        Files.write(folder.resolve("odd.txt"), new byte[] {'R', 'o', 'o', 't', (byte) 0x81, '\n'});
        Files.write(folder.resolve("cut.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'});
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.writeString(folder.resolve("blank.txt"), " \n\t\n");

        Outcome outcome = Cli.plain()
                .run(path("binary.txt"), path("odd.txt"), path("cut.txt"), path("empty.txt"), path("blank.txt"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out().lines().filter(line -> line.startsWith("not checked: ")))
                .containsExactly(
                        "not checked: " + path("binary.txt")
                                + ": it is damaged or not complete; open it in the program that made it and save it anew.",
                        "not checked: " + path("odd.txt")
                                + ": the text is neither UTF-8 nor Windows-1252; please save it as UTF-8.",
                        "not checked: " + path("cut.txt")
                                + ": its byte order mark says UTF-16LE, but its bytes are not; please save it as UTF-8.",
                        "not checked: " + path("empty.txt") + ": there is no text in it.",
                        "not checked: " + path("blank.txt") + ": there is no text in it.");
    }

    @Test
    void theOtherPlansAreStillReportedAndTwoWinsOverOne() {
        Outcome outcome = Cli.plain().run("-q", "--select", "tense,tone/filler", bad, path("nowhere.txt"), good);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()
                        .lines()
                        .map(line -> line.replaceAll(" \\d+ of 100", " N of 100"))
                        .toList())
                .containsExactly(
                        bad + ": N of 100, revise, 1 error, 0 warnings, 0 suggestions",
                        good + ": N of 100, ready, 0 errors, 0 warnings, 0 suggestions",
                        "not checked: " + path("nowhere.txt") + ": there is no such file.",
                        "",
                        "2 plans checked: 1 error, 0 warnings, 0 suggestions; 1 not checked. Does not pass the gate.");
    }

    @Test
    void whatWasNotCheckedIsToldOnStandardErrorWhereAMachineReadsTheReport() {
        Outcome outcome = Cli.plain().run("-f", "json", path("nowhere.txt"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("poa-lint: " + path("nowhere.txt") + ": there is no such file.\n");
        assertThat(json(outcome).getAsJsonArray("unchecked")).hasSize(1);
    }

    @Test
    void aPlanThatNoneOfTheSelectedRulesIsForIsTwo() {
        Outcome outcome =
                Cli.plain().run("-q", "--select", "carrier/missing-service-level", "--issue", "inauthentic", good);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out())
                .contains("not checked: " + good
                        + ": none of the selected rules could be run (not for the issue type inauthentic), so nothing was"
                        + " checked.\n");
    }

    // Encodings.

    @Test
    void aTextWithAByteOrderMarkReadsLikeOneWithout() throws IOException {
        String text = Bench.plan("courier");
        byte[] utf8 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        byte[] little = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        byte[] big = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        Outcome expected = Cli.plain().run(good);

        for (byte[] bytes : List.of(utf8, little, big)) {
            Files.write(Path.of(good), bytes);
            assertThat(Cli.plain().run(good)).isEqualTo(expected);
        }
    }

    @Test
    void windows1252IsReadAndSaidOnStandardError() throws IOException {
        String text = Bench.plan("courier").replace("Mara Lind", "Mara \u2013 Fran\u00E7ois Lind");
        Files.write(Path.of(good), text.getBytes(Charset.forName("windows-1252")));

        Outcome outcome = Cli.plain().run("-q", good);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEqualTo("poa-lint: " + good + ": not valid UTF-8, read as Windows-1252.\n");
    }

    // Folders and standard input.

    @Test
    void aFolderIsEveryPlanBelowItInOrder() throws IOException {
        Path plans = Files.createDirectories(folder.resolve("plans/b"));
        Files.writeString(plans.resolve("one.txt"), PROMISE);
        Files.writeString(folder.resolve("plans/two.txt"), PROMISE);
        Files.writeString(folder.resolve("plans/a.txt"), PROMISE);
        Files.writeString(folder.resolve("plans/.hidden.txt"), PROMISE);
        Files.writeString(
                folder.resolve("plans/a.notice.txt"), "Please explain the root cause of the late deliveries.");
        Files.writeString(folder.resolve("plans/readme.md"), PROMISE);

        Outcome outcome = Cli.plain().run("-f", "json", path("plans"));

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(strings(json(outcome), "plans", "path"))
                .containsExactly(path("plans/a.txt"), path("plans/b/one.txt"), path("plans/two.txt"));
    }

    // The notice.

    @Test
    void theNoticeBesideAPlanInAFolderIsTaken() throws IOException {
        Files.writeString(folder.resolve("good.notice.txt"), "Please explain the root cause of the chargebacks.\n");

        assertThat(Cli.plain().run(folder.toString()).out())
                .contains("\nWhat the notice asks\n  notice line 1   root cause: chargebacks  ");
        assertThat(Cli.plain().run(good).out()).doesNotContain("What the notice asks");
    }

    @Test
    void theNoticeThatIsGivenIsHeldAgainstThePlan() throws IOException {
        String notice = write("notice.txt", """
                We expect a plan of action within 72 hours, with:
                - The root cause of the A-to-z claims
                - The root cause of the chargebacks
                """);

        Outcome outcome = Cli.plain()
                .run("--notice", notice, "--received", "2026-05-30T09:00", "--date", "2026-06-01", "-f", "json", good);

        assertThat(outcome.out())
                .contains("\"coverage/unanswered-question\"", "\"timeline/response-deadline\"")
                .contains(
                        "so by 2026-06-02 at 09:00; at the beginning of 2026-06-01 33 hours are left, at its end 9 hours");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nowhere.txt | there is no such file
            .           | this is a folder
            empty.txt   | there is no text in it
            other.txt   | no question, item or deadline of a notice is recognised in it, so no plan was held against it
            """)
    void aNoticeThatSaysNothingIsSaidAndThePlanIsLintedAllTheSame(String name, String reason) throws IOException {
        write("empty.txt", " ");
        write("other.txt", "The weather was fine, and we went for a walk.");
        String notice = folder.resolve(name).normalize().toString();

        Outcome outcome = Cli.plain().run("-q", "--notice", notice, bad);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).startsWith(bad + ": ").contains("not checked: ", ": " + reason + ".\n");
    }

    @ParameterizedTest
    @CsvSource({"--date, 3.5.2026", "--received, yesterday", "--received, 2026-05-03T"})
    void aDayIsWrittenInOneWayOnly(String option, String written) {
        Outcome outcome = Cli.plain().run(option, written, good);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("\"" + written + "\" is no day");
    }

    @Test
    void aPlanThatAFolderAndAPathNameIsCheckedOnce() {
        assertThat(Cli.plain().run("-q", folder.toString(), good).out()).contains("2 plans checked: ");
    }

    @Test
    void aPathGivenTwiceIsCheckedOnce() {
        assertThat(Cli.plain().run("-q", good, good).out()).contains("1 plan checked");
    }

    @Test
    void standardInputHasTheNameThatItIsGiven() {
        Outcome named = Cli.plain().withInput(PROMISE).run("-f", "json", "--stdin-filename", "letters/client.txt", "-");
        Outcome unnamed = Cli.plain().withInput(PROMISE).run("-f", "json", "-");

        assertThat(named.status()).isEqualTo(1);
        assertThat(strings(json(named), "plans", "path")).containsExactly("letters/client.txt");
        assertThat(strings(json(unnamed), "plans", "path")).containsExactly("<stdin>");
    }

    @Test
    void emptyStandardInputIsTwo() {
        Outcome outcome = Cli.plain().run("-");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).contains("not checked: <stdin>: there is no text in it.");
    }

    // Mistakes on the command line: nothing on standard output, one sentence and a hint on standard error.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--min-scor 3      |Unknown option: '--min-scor'",
                "--select tense/future-in-action |--select: there is no rule or category \"tense/future-in-action\"; "
                        + "did you mean \"tense/future-in-actions\"?",
                "--ignore tens     |--ignore: there is no rule or category \"tens\"; did you mean \"tense\"?",
                "--ignore qqqqqqqq |--ignore: there is no rule or category \"qqqqqqqq\"",
                "-f jsno           |unknown format \"jsno\"; the formats are ",
                "-f jsno           |did you mean \"json\"?",
                "-f json=          |\"json=\" names no file",
                "--issue odt       |--issue: unknown issue type \"odt\"; the types are ",
                "--issue odt       |did you mean \"odr\"?",
                "--fail-on eror    |--fail-on: \"eror\" is none of error, warning, suggestion, never; did you mean \"error\"?",
                "--min-severity x  |--min-severity: \"x\" is none of error, warning, suggestion",
                "--color blue      |--color: \"blue\" is none of auto, always, never",
                "--min-score 200   |--min-score: a score is a number from 0 to 100",
                "-f text -f json   |only one report can go to standard output; give the others a file",
                "--select tense --ignore tense |--select: no rule is left to run",
                "--ignore pleading |--ignore: there is no rule or category \"pleading\"; did you mean \"tone/pleading\"?",
                "--rules nowhere   |nowhere: there is no such file or folder",
            })
    void aMistakeOnTheCommandLineIsTwo(String args, String message) {
        String[] all = (args.strip() + " " + good).split(" ");

        Outcome outcome = Cli.plain().run(all);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("poa-lint: ").contains(message);
    }

    /** It could be a file, so it is one that is missing, and what else was named is checked. */
    @Test
    void aMistypedSubcommandIsAnsweredWithTheNearest() {
        Outcome outcome = Cli.plain().run("selftest", bad);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("poa-lint: there is no subcommand \"selftest\"; did you mean \"self-test\"?\n");
        assertThat(outcome.out()).contains("not checked: selftest: there is no such file", "tense/future-in-actions");
        assertThat(Cli.plain().run("some-plan", bad).err()).isEmpty();
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheNearest() {
        assertThat(Cli.plain().run("--min-scor", "3", good).err()).isEqualTo("""
                        poa-lint: Unknown option: '--min-scor'
                        Possible solutions: --min-score, --min-severity
                        Try 'poa-lint --help'.
                        """);
    }

    @Test
    void noPathAtAllIsTwo() {
        assertThat(Cli.plain().run()).isEqualTo(new Outcome(2, "", """
                        poa-lint: name a plan, a folder of plans, or - for standard input
                        Try 'poa-lint --help'.
                        """));
    }

    // Reports.

    @Test
    void aReportGoesIntoAFileBesideTheOneOnStandardOutput() throws IOException {
        String file = path("report.json");

        Outcome outcome = Cli.plain().run("-f", "text", "-f", "json=" + file, bad);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo(Cli.plain().run(bad).out());
        assertThat(Files.readString(Path.of(file)))
                .isEqualTo(Cli.plain().run("-f", "json", bad).out());
        assertThat(names(folder)).containsExactly("bad.txt", "good.txt", "report.json");
    }

    @Test
    void aReportThatCannotBeWrittenIsTwo() {
        Outcome outcome = Cli.plain().run("-f", "json=" + path("nowhere/report.json"), good);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("poa-lint: the report cannot be written to " + path("nowhere/report.json")
                        + ": there is no such folder.\n");
    }

    @Test
    void aReportNeverTakesThePlaceOfAPlan() throws IOException {
        String before = Files.readString(Path.of(bad));

        Outcome outcome = Cli.plain().run("-f", "json=" + bad, folder.toString());

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2, "", "poa-lint: the report would overwrite " + bad + "; give it another name.\n"));
        assertThat(Files.readString(Path.of(bad))).isEqualTo(before);
    }

    @Test
    void aReportNeverOverwritesAPlanThatCouldNotBeRead() throws IOException {
        Path odd = Files.write(folder.resolve("odd.txt"), new byte[] {'a', (byte) 0x81, 'b'});

        Outcome outcome = Cli.plain().run("-f", "json=" + odd, odd.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).endsWith("the report would overwrite " + odd + "; give it another name.\n");
        assertThat(odd).hasBinaryContent(new byte[] {'a', (byte) 0x81, 'b'});
    }

    @Test
    void aReportIsNeverWrittenIntoTheRulesInUse() throws IOException {
        Path rules = folder.resolve("house");
        Files.createDirectories(rules.resolve("own"));
        Files.writeString(rules.resolve("own").resolve("gift.yaml"), OwnRules.GIFT);

        Outcome outcome = Cli.plain().run("--rules", rules.toString(), "-f", "json=" + rules.resolve("x.yaml"), good);

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "poa-lint: the report would be written into the rules at " + rules
                                + "; give it another place.\n"));
        assertThat(rules.resolve("x.yaml")).doesNotExist();
    }

    @Test
    void twoReportsNeverShareAFile() {
        Path out = folder.resolve("out");

        Outcome outcome = Cli.plain().run("-f", "json=" + out, "-f", "text=" + out, good);

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "poa-lint: two reports would be written to " + out + "; give each a file of its own.\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void aReportNeverTakesThePlaceOfAFolder() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("reports"));

        Outcome outcome = Cli.plain().run("-f", "json=" + taken, good);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("poa-lint: the report cannot be written to " + taken + ": this is a folder.\n");
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void aReportTakesThePlaceOfAnOlderOneWhereALinkLeads() throws IOException {
        Path older = Files.writeString(folder.resolve("older.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("report.json"), older);

        Cli.plain().run("-f", "json=" + link, good);

        assertThat(link).isSymbolicLink();
        assertThat(older).hasContent(Cli.plain().run("-f", "json", good).out());
        assertThat(names(folder)).containsExactly("bad.txt", "good.txt", "older.json", "report.json");
    }

    @Test
    void theSameInputGivesTheSameReport() {
        assertThat(Cli.plain().run("-v", bad, good)).isEqualTo(Cli.plain().run("-v", bad, good));
    }

    @Test
    void coloursAreForATerminalThatWantsThem() {
        String escape = "\u001B[";
        Cli terminal = Cli.plain().onTerminal(Map.of());

        assertThat(terminal.run(bad).out()).contains(escape);
        assertThat(Cli.plain().run(bad).out()).doesNotContain(escape);
        assertThat(Cli.plain().onTerminal(Map.of("NO_COLOR", "1")).run(bad).out())
                .doesNotContain(escape);
        assertThat(Cli.plain().onTerminal(Map.of("TERM", "dumb")).run(bad).out())
                .doesNotContain(escape);
        assertThat(terminal.run("--color", "never", bad).out()).doesNotContain(escape);
        assertThat(Cli.plain().run("--color", "always", bad).out()).contains(escape);
    }

    @Test
    void coloursNeverGetIntoAFile() throws IOException {
        Cli.plain().run("--color", "always", "-f", "text=" + path("report.txt"), bad);

        assertThat(Files.readString(folder.resolve("report.txt"))).doesNotContain("\u001B");
    }

    @Test
    void verboseTellsWhichRulesWereSkippedAndWhy() {
        Outcome outcome = Cli.plain().run("--verbose", "--issue", "inauthentic", good);

        assertThat(outcome.out())
                .contains("Skipped rules\n", "carrier/missing-service-level: not for the issue type inauthentic\n");
    }

    @Test
    void anIssueTypeThatIsGivenIsTaken() {
        JsonObject issue = json(Cli.plain().run("-f", "json", "--issue", "lsr", good))
                .getAsJsonArray("plans")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("issue");

        assertThat(issue.toString()).isEqualTo("{\"type\":\"lsr\",\"confidence\":1.00,\"source\":\"option\"}");
    }

    @Test
    void selectAndIgnoreTakeRulesAndCategories() {
        assertThat(rulesFound("--select", "tense")).containsOnly("tense/future-in-actions");
        assertThat(rulesFound("--select", "tense,structure"))
                .contains("tense/future-in-actions", "structure/too-few-steps");
        assertThat(rulesFound("--select", "tense", "--select", "structure", "--ignore", "tense/future-in-actions"))
                .contains("structure/too-few-steps")
                .doesNotContain("tense/future-in-actions");
    }

    // Help, version, rules.

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "rules --help", "explain --help", "rules test --help"})
    void helpIsZeroAndGoesToStandardOutput(String args) {
        Outcome outcome = Cli.plain().run(args.split(" "));

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("Usage: poa-lint");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        Outcome outcome = Cli.plain().run("--version");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().lines()).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo("poa-lint " + Version.number());
            assertThat(lines.get(1))
                    .matches("rules    " + Bench.catalogue().rules().size() + " rules, content [0-9a-f]{8}");
            assertThat(lines.get(2)).matches("models   clause-status, verb-tagger, content [0-9a-f]{8}");
            assertThat(lines.get(3)).contains(System.getProperty("java.runtime.version"));
        });
        assertThat(Version.number()).matches("\\d+\\.\\d+\\.\\d+(?:-\\w+)?");
    }

    @Test
    void rulesListsTheCatalogue() {
        Outcome outcome = Cli.plain().run("rules");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().lines().map(line -> line.replaceAll(" .*", "")))
                .isEqualTo(Bench.catalogue().rules().stream()
                        .map(rule -> rule.id())
                        .toList());
        assertThat(outcome.out())
                .containsPattern("tense/future-in-actions +error +A promise stands among the actions taken\n");
    }

    @Test
    void explainTellsARule() {
        Outcome outcome = Cli.plain().run("explain", "tense/future-in-actions");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .startsWith("tense/future-in-actions (error)\n\nA promise stands among the actions taken.\n")
                .contains("\nWhy\n", "\nFix\n", "\nBad\n", "\nBetter\n", "\nSources\n")
                .doesNotContain("[[");
    }

    @Test
    void explainHintsAtTheNearestRule() {
        assertThat(Cli.plain().run("explain", "tense/future-in-action"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "poa-lint: there is no rule \"tense/future-in-action\"; did you mean \"tense/future-in-actions\"?\n"));
    }

    // Own rules.

    @Test
    void anOwnRuleIsAddedAndCanBeSelected() throws IOException {
        writeRule("own/gift", OwnRules.GIFT);
        Files.writeString(
                Path.of(bad), PROMISE.replace("We will refund the buyer", "We sent a gift card to the buyer"));

        Outcome all = Cli.plain().run("--rules", path("rules"), bad);
        Outcome selected = Cli.plain().run("--rules", path("rules"), "--select", "own/gift", "-f", "json", bad);

        assertThat(all.out()).contains("warning[own/gift] line 5, column 13\n", "tells of a gift: \"gift card\"");
        assertThat(rules(selected)).containsExactly("own/gift");
        assertThat(selected.status()).isZero();
    }

    @Test
    void anOwnRuleIsListedAndExplained() throws IOException {
        writeRule("own/gift", OwnRules.GIFT);

        assertThat(Cli.plain().run("rules", "--rules", path("rules")).out()).contains("\nown/gift ");
        assertThat(Cli.plain()
                        .run("--rules", path("rules"), "explain", "own/gift")
                        .out())
                .isEqualTo("""
                        own/gift (warning)

                        A gift to a buyer.

                        Why
                          Amazon sees gifts as payment for reviews.

                        Fix
                          Leave the gift out.

                        Bad
                          We sent a gift card.
                          --
                          We sent gift cards to all buyers.

                        Better
                          We refunded the buyer.
                          --
                          We wrote to the buyer.

                        Sources
                          House rule
                        """);
    }

    @Test
    void aFolderWithoutRulesIsTwo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("rules"));

        assertThat(Cli.plain().run("--rules", empty.toString(), good))
                .isEqualTo(new Outcome(2, "", "poa-lint: there is no rule file (*.yaml) at " + empty + ".\n"));
    }

    @Test
    void anOwnRuleReplacesTheShippedOneOfItsName() throws IOException {
        writeRule("tense/future-in-actions", OwnRules.GIFT);

        Outcome outcome = Cli.plain().run("--rules", path("rules"), "--select", "tense", bad);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).doesNotContain("tense/future-in-actions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "points: 2           |pionts: 2             |6:1: unknown key \"pionts\"; did you mean \"points\"?",
                "severity: warning   |severity: warnin      |1:11: \"warnin\" is none of error, warning, suggestion; "
                        + "did you mean \"warning\"?",
                "  phrase:           |  phrse:              |9:3: unknown kind of check \"phrse\"; did you mean \"phrase\"?",
                "    any: [gift card~]|    any: [(gift]       |10:11: phrase \"(gift\": \"(\" is not closed",
                "    any: [gift card~]|    anny: [gift card~] |10:5: unknown key \"anny\"; did you mean \"any\"?",
                "severity:           |severty:              |1:1: unknown key \"severty\"; did you mean \"severity\"?",
                "points: 2           |points: 2\\nblocker: yes   |7:10: \"yes\" is neither true nor false",
                "gift card~]        |<gifft> card]       |10:11: phrase \"<gifft> card\": there is no fact \"gifft\"",
                "{match}|{macht}|5:10: unknown placeholder {macht}; ",
                "[actions-taken]     |[actions]             |7:6: unknown part \"actions\"; the parts are ",
                "  bad:              |  bda:                |13:3: a rule has at least two bad examples",
                "sources: [House rule]|sources: []           |11:1: a rule says where its demand comes from",
                "points: 2           |points: 2\\nissues: [odrr]|7:10: unknown issue type or family \"odrr\"; "
                        + "did you mean \"odr\"?",
                "points: 2           |effect: thin           |6:9: the kind \"phrase\" gives not what the effect \"thin\" "
                        + "needs: count, fewest, section-id",
                "points: 2           |points: two            |6:9: \"two\" is no number",
                "points: 2           |points: [              |8:1: no valid YAML: ",
                "points: 2           |points: 2\\npoints: 3  |7:1: the key \"points\" stands here twice",
            })
    void aBrokenRuleFileIsTwoAndSaysWhere(String right, String wrong, String problem) throws IOException {
        String rule = OwnRules.GIFT;
        assertThat(rule).contains(right);
        String file = writeRule("own/gift", rule.replace(right, wrong.replace("\\n", "\n")));

        Outcome outcome = Cli.plain().run("--rules", path("rules"), good);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("poa-lint: " + file + ":" + problem);
    }

    @Test
    void aRuleFileThatIsNotInUtf8IsTwo() throws IOException {
        String file = writeRule("own/gift", OwnRules.GIFT);
        Files.writeString(Path.of(file), OwnRules.GIFT.replace("buyer", "caf\u00E9"), StandardCharsets.ISO_8859_1);

        assertThat(Cli.plain().run("--rules", path("rules"), good).err())
                .isEqualTo("poa-lint: " + file + ":1:1: the file is not in UTF-8.\n");
    }

    @Test
    void aRuleThatNamesNoPartLooksInAllOfThem() throws IOException {
        writeRule("own/gift", OwnRules.GIFT.replace("in: [actions-taken]\n", ""));
        Files.writeString(Path.of(bad), PROMISE.replace("had no service", "sent no gift card"));

        assertThat(rules(Cli.plain().run("--rules", path("rules"), "--select", "own/gift", "-f", "json", bad)))
                .containsExactly("own/gift");
    }

    @Test
    void aRuleWithoutExamplesIsRefused() throws IOException {
        String file = writeRule("own/gift", OwnRules.GIFT.replaceAll("(?s)examples:.*", ""));

        assertThat(Cli.plain().run("--rules", path("rules"), good))
                .isEqualTo(new Outcome(2, "", "poa-lint: " + file + ":1:1: the key \"examples\" is missing.\n"));
    }

    @Test
    void aRuleThatBreaksDownIsTwoAndTheOthersAreKept() throws IOException {
        writeRule("own/broken", OwnRules.BROKEN);

        Outcome outcome = Cli.plain().run("--plugin", broken(), "--rules", path("rules"), "-f", "json", bad);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("poa-lint: " + bad
                        + ": the rule own/broken broke down: java.lang.IllegalStateException: no idea.\n");
        assertThat(rules(outcome)).contains("tense/future-in-actions").doesNotContain("own/broken");
        assertThat(strings(json(outcome), "unchecked", "path")).containsExactly(bad);
    }

    @Test
    void whateverBreaksDownWithOnePlanTheOthersAreReported() throws IOException {
        writeRule("own/broken", OwnRules.BROKEN.replace("{}", "{counts: true}").replace("points: 1", "effect: thin"));

        Outcome outcome =
                Cli.plain().run("--plugin", broken(), "--rules", path("rules"), "-q", good, path("nowhere.txt"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out().lines().filter(line -> line.startsWith("not checked: ")))
                .containsExactly(
                        "not checked: " + good
                                + ": internal error: java.lang.NumberFormatException: For input string: \"some\", "
                                + "please report it.",
                        "not checked: " + path("nowhere.txt") + ": there is no such file.");
    }

    private String broken() throws IOException {
        return PlugInJar.broken(folder).toString();
    }

    @Test
    void rulesTestRunsTheExamplesOfAFile() throws IOException {
        String file = writeRule("own/gift", OwnRules.GIFT);

        assertThat(Cli.plain().run("rules", "test", file))
                .isEqualTo(new Outcome(0, "1 rule, 4 examples, 0 failed.\n", ""));
        assertThat(Cli.plain().run("rules", "test", path("rules")))
                .isEqualTo(new Outcome(0, "1 rule, 4 examples, 0 failed.\n", ""));
    }

    @Test
    void rulesTestTellsWhichExampleFails() throws IOException {
        String file = writeRule(
                "own/gift",
                OwnRules.GIFT
                        .replace("[[gift cards]] to", "gift [[cards]] to")
                        .replace("We refunded the buyer.", "We sent a gift card.")
                        .replace("sent a [[gift card]].", "sent a [[gift]] card."));

        assertThat(Cli.plain().run("rules", "test", file)).isEqualTo(new Outcome(1, """
                        own/gift, example on line 14: the example marks "gift", but flagged is "gift card".
                        own/gift, example on line 15: the example marks "cards", but flagged is "gift cards".
                        own/gift, example on line 17: a good example is flagged at "gift card".
                        1 rule, 4 examples, 3 failed.
                        """, ""));
    }

    @Test
    void rulesTestTellsWhichBadExampleIsNotFlagged() throws IOException {
        String file = writeRule("own/gift", OwnRules.GIFT.replace("any: [gift card~]", "any: [gift card]"));

        assertThat(Cli.plain().run("rules", "test", file)).isEqualTo(new Outcome(1, """
                        own/gift, example on line 15: a bad example is not flagged.
                        1 rule, 4 examples, 1 failed.
                        """, ""));
    }

    @Test
    void rulesTestWithoutRulesIsTwo() {
        assertThat(Cli.plain().run("rules", "test", path("nowhere")).status()).isEqualTo(2);
        assertThat(Cli.plain().run("rules", "test", folder.toString()))
                .isEqualTo(new Outcome(2, "", "poa-lint: there is no rule file (*.yaml) at " + folder + ".\n"));
    }

    private List<String> rulesFound(String... options) {
        List<String> args = new ArrayList<>(List.of(options));
        args.addAll(List.of("-f", "json", bad));
        return rules(Cli.plain().run(args.toArray(String[]::new)));
    }

    private static List<String> rules(Outcome outcome) {
        return StreamSupport.stream(json(outcome).getAsJsonArray("plans").spliterator(), false)
                .flatMap(plan -> strings(plan.getAsJsonObject(), "findings", "rule").stream())
                .toList();
    }

    private static List<String> strings(JsonObject object, String array, String key) {
        return object.getAsJsonArray(array).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(each -> each.get(key).getAsString())
                .toList();
    }

    private static JsonObject json(Outcome outcome) {
        return JsonParser.parseString(outcome.out()).getAsJsonObject();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String writeRule(String id, String text) throws IOException {
        Path file = folder.resolve("rules").resolve(id + ".yaml");
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text).toString();
    }
}

package poalint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import poalint.lint.LintResult;
import poalint.plan.Section;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Severity;

/** Every plan in {@code examples/} has its report beside it. */
final class ExamplesTest {

    private static final Path FOLDER = Path.of("examples");
    private static final String PLAN = ".txt";
    private static final String NOTICE = ".notice.txt";
    private static final String REPORT = ".report";

    static List<String> plans() throws IOException {
        return namesEndingIn(PLAN);
    }

    @Test
    void everyPlanHasItsReportAndEveryReportItsPlan() throws IOException {
        assertThat(plans()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(namesEndingIn(REPORT)).isEqualTo(plans());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theReportIsTheOneBesideThePlan(String name) throws IOException {
        Golden.assertMatches(FOLDER.resolve(name + REPORT), Shipped.textReport(path(name), text(name), notice(name)));
    }

    @Test
    void theReportForProgramsIsTheOneBesideThePlan() throws IOException {
        String name = "restricted-sprays";
        Golden.assertMatches(FOLDER.resolve(name + ".json"), Shipped.jsonReport(path(name), text(name)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void lineEndsChangeNothing(String name) throws IOException {
        String expected = Shipped.jsonReport(path(name), text(name));
        assertThat(Shipped.jsonReport(path(name), text(name).replace("\n", "\r\n")))
                .isEqualTo(expected);
        assertThat(Shipped.jsonReport(path(name), text(name).replace("\n", "\r")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everySpanLiesInTheText(String name) throws IOException {
        LintResult result = Bench.lint(text(name));
        Stream<Span> findings = result.findings().stream()
                .flatMap(reported -> Stream.concat(Stream.of(reported.finding()), reported.also().stream()))
                .map(Finding::span);
        Stream<Span> sections =
                result.plan().sections().stream().flatMap(section -> Stream.of(section.span(), section.anchor()));
        Span whole = new Span(0, text(name).length());
        assertThat(Stream.concat(findings, sections))
                .allSatisfy(
                        span -> assertThat(whole.contains(span)).as("%s", span).isTrue());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void sectionsFollowEachOther(String name) throws IOException {
        assertThat(Bench.lint(text(name)).plan().sections())
                .extracting(Section::span)
                .isSorted();
    }

    @Test
    void anExcellentPlanIsReadyAndNearlyWithoutFindings() throws IOException {
        String name = "late-shipment-ready";
        LintResult result = Bench.lint(text(name));
        assertThat(result.score().total()).isGreaterThanOrEqualTo(90);
        assertThat(result.findings())
                .hasSizeLessThanOrEqualTo(2)
                .allSatisfy(
                        reported -> assertThat(reported.finding().severity()).isEqualTo(Severity.SUGGESTION));
        assertThat(Shipped.textReport(path(name), text(name))).contains(" of 100, ready\n");
    }

    private static String path(String name) {
        return "examples/" + name + PLAN;
    }

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + PLAN));
    }

    private static Optional<String> notice(String name) throws IOException {
        Path file = FOLDER.resolve(name + NOTICE);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private static List<String> namesEndingIn(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending) && !name.endsWith(NOTICE))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}

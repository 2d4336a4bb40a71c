package poalint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import poalint.lint.Gate;
import poalint.lint.LintResult;
import poalint.report.JsonFormat;
import poalint.report.Palette;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.ReportFormat;
import poalint.report.TextFormat;
import poalint.rule.Severity;

/** The reports of the program as it ships. */
final class Shipped {

    private static final int WIDTH = 100;
    private static final Gate GATE = new Gate(Optional.of(Severity.ERROR), OptionalInt.empty());

    private Shipped() {}

    /** What {@code poa-lint NAME} prints for a plan. */
    static String textReport(String name, String text) throws IOException {
        return textReport(name, text, Optional.empty());
    }

    /** What {@code poa-lint --notice NOTICE NAME} prints for a plan. */
    static String textReport(String name, String text, Optional<String> notice) throws IOException {
        return report(new TextFormat(new Palette(false), WIDTH, TextFormat.Detail.NORMAL), name, text, notice);
    }

    /** What {@code poa-lint --format json NAME} prints for a plan. */
    static String jsonReport(String name, String text) throws IOException {
        return report(new JsonFormat(version()), name, text, Optional.empty());
    }

    private static String report(ReportFormat format, String name, String text, Optional<String> notice)
            throws IOException {
        LintResult result = Bench.lint(text, notice);
        PlanReport plan = new PlanReport(name, result, GATE);
        StringBuilder out = new StringBuilder();
        format.write(new Report(List.of(plan), List.of(), Severity.SUGGESTION, GATE.passes(result)), out);
        return out.toString();
    }

    private static String version() {
        try (InputStream file = Shipped.class.getResourceAsStream("version.properties")) {
            if (file == null) {
                throw new IOException("version.properties is not on the class path");
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package poalint.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import poalint.lint.Reported;
import poalint.plan.Position;
import poalint.plan.SectionKind;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Finding;
import poalint.rule.Rule;
import poalint.rule.Severity;

/**
 * SARIF 2.1.0 (OASIS Standard, 27 March 2020) for code scanning.
 *
 * <p>Plans are confidential: unless snippets are asked for, no word of a plan is written, neither as a snippet nor in a
 * message.
 */
public final class SarifFormat implements ReportFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    private static final String TEXT = "text";

    private final String toolVersion;
    private final int exitStatus;
    private final boolean snippets;

    /**
     * Takes what the log says beside the report.
     *
     * @param toolVersion the program's version
     * @param exitStatus how the run ends
     * @param snippets whether words of the plans may be written
     */
    public SarifFormat(String toolVersion, int exitStatus, boolean snippets) {
        this.toolVersion = toolVersion;
        this.exitStatus = exitStatus;
        this.snippets = snippets;
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        List<Rule> rules = rules(report);
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("$schema").value(SCHEMA);
            json.name("version").value("2.1.0");
            json.name("runs").beginArray().beginObject();
            SarifTool.write(json, toolVersion, rules);
            json.name("automationDetails").beginObject();
            json.name("id").value("poa-lint/").endObject();
            writeInvocation(json, report);
            json.name("originalUriBaseIds").beginObject().name(ROOT).beginObject();
            writeMessage(json, "description", "The folder in which poa-lint was run.");
            json.endObject().endObject();
            json.name("columnKind").value("unicodeCodePoints");
            writeArtifacts(json, report);
            writeResults(json, report, rules);
            json.endObject().endArray();
            json.endObject();
        }
        out.append(JsonText.escaped(text.toString())).append('\n');
    }

    /** Every rule that was run anywhere, by id. */
    private static List<Rule> rules(Report report) {
        TreeMap<String, Rule> rules = new TreeMap<>();
        for (PlanReport plan : report.plans()) {
            plan.result().ran().forEach(rule -> rules.put(rule.id(), rule));
        }
        return new ArrayList<>(rules.values());
    }

    private void writeInvocation(JsonWriter json, Report report) throws IOException {
        json.name("invocations").beginArray().beginObject();
        json.name("executionSuccessful")
                .value(report.unchecked().isEmpty() && !report.plans().isEmpty());
        json.name("exitCode").value(exitStatus);
        json.name("exitCodeDescription")
                .value(
                        switch (exitStatus) {
                            case 0 -> "every plan was checked and passes the gate";
                            case 1 -> "every plan was checked and at least one misses the gate";
                            default -> "something could not be checked";
                        });
        json.name("toolExecutionNotifications").beginArray();
        for (Unchecked unchecked : report.unchecked()) {
            json.beginObject();
            json.name("level").value("error");
            String reason = snippets ? unchecked.reason() : unchecked.brief();
            writeMessage(json, "message", "Not checked: " + reason + ".");
            json.name("descriptor").beginObject();
            json.name("id").value(SarifTool.NOT_CHECKED);
            json.name("index").value(0).endObject();
            json.name("locations").beginArray().beginObject();
            json.name("physicalLocation").beginObject();
            writeLocation(json, "artifactLocation", unchecked.path());
            json.endObject().endObject().endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject().endArray();
    }

    private static void writeArtifacts(JsonWriter json, Report report) throws IOException {
        json.name("artifacts").beginArray();
        for (PlanReport plan : report.plans()) {
            json.beginObject();
            writeLocation(json, "location", plan.path());
            json.name("roles").beginArray().value("analysisTarget").endArray();
            json.name("properties").beginObject();
            json.name("score").value(plan.result().score().total());
            json.name("verdict").value(plan.verdict().id());
            json.endObject().endObject();
        }
        json.endArray();
    }

    private void writeResults(JsonWriter json, Report report, List<Rule> rules) throws IOException {
        List<String> ids = rules.stream().map(Rule::id).toList();
        json.name("results").beginArray();
        int index = 0;
        for (PlanReport plan : report.plans()) {
            Fingerprint fingerprint = new Fingerprint();
            Source source = plan.result().plan().source();
            for (Reported reported : plan.shown(report.minSeverity())) {
                Finding finding = reported.finding();
                json.beginObject();
                json.name("ruleId").value(finding.rule().id());
                json.name("ruleIndex").value(ids.indexOf(finding.rule().id()));
                json.name("level").value(level(finding.severity()));
                Wording wording = new Wording(snippets);
                writeMessage(json, "message", wording.message(finding) + "\n" + wording.fix(finding));
                json.name("locations").beginArray().beginObject();
                json.name("physicalLocation").beginObject();
                json.name("artifactLocation");
                writeLocation(json, plan.path(), index);
                writeRegion(json, source, finding.span());
                json.endObject().endObject().endArray();
                json.name("partialFingerprints").beginObject();
                json.name("primaryLocationLineHash").value(fingerprint.next(source, finding));
                json.endObject();
                writeProperties(json, reported);
                json.endObject();
            }
            index++;
        }
        json.endArray();
    }

    private void writeRegion(JsonWriter json, Source source, Span span) throws IOException {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.name("region").beginObject();
        json.name("startLine").value(start.line());
        json.name("startColumn").value(start.column());
        json.name("endLine").value(end.line());
        json.name("endColumn").value(end.column());
        if (snippets) {
            writeMessage(json, "snippet", source.shown(span));
        }
        json.endObject();
    }

    private static void writeProperties(JsonWriter json, Reported reported) throws IOException {
        json.name("properties").beginObject();
        json.name("gain").jsonValue(Decimal.of(reported.gain(), 1));
        if (reported.finding().section().isPresent()) {
            SectionKind section = reported.finding().section().get();
            json.name("section").value(section.id());
        }
        json.name("alsoRules").beginArray();
        for (Finding also : reported.also()) {
            json.value(also.rule().id());
        }
        json.endArray().endObject();
    }

    private static void writeLocation(JsonWriter json, String name, String path) throws IOException {
        json.name(name);
        writeLocation(json, path, -1);
    }

    private static void writeLocation(JsonWriter json, String path, int index) throws IOException {
        String uri = ArtifactUri.of(path);
        json.beginObject();
        json.name("uri").value(uri);
        if (!uri.startsWith("file:")) {
            json.name("uriBaseId").value(ROOT);
        }
        if (index >= 0) {
            json.name("index").value(index);
        }
        json.endObject();
    }

    private static void writeMessage(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name(TEXT).value(text).endObject();
    }

    /** What SARIF calls a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION -> "note";
        };
    }
}

package poalint.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import poalint.coverage.Matrix;
import poalint.issue.Issue;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.lint.SkippedRule;
import poalint.lint.Suppressed;
import poalint.notice.Ask;
import poalint.notice.Checklist;
import poalint.notice.Notice;
import poalint.notice.TimeLeft;
import poalint.plan.Origin;
import poalint.plan.Place;
import poalint.plan.Plan;
import poalint.plan.Position;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Case;
import poalint.rule.Finding;
import poalint.rule.Severity;
import poalint.score.Score;

/** JSON for programs; {@code report-1.schema.json} beside this class describes it. */
public final class JsonFormat implements ReportFormat {

    /** The version of the format; a key that is renamed or taken away changes it. */
    public static final int SCHEMA_VERSION = 1;

    private final String toolVersion;

    /**
     * Takes what the report says of the program.
     *
     * @param toolVersion the program's version
     */
    public JsonFormat(String toolVersion) {
        this.toolVersion = toolVersion;
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("schemaVersion").value(SCHEMA_VERSION);
            json.name("tool").beginObject();
            json.name("name").value("poa-lint");
            json.name("version").value(toolVersion);
            json.endObject();
            json.name("plans").beginArray();
            for (PlanReport plan : report.plans()) {
                write(json, plan, report.minSeverity());
            }
            json.endArray();
            json.name("unchecked").beginArray();
            for (Unchecked unchecked : report.unchecked()) {
                json.beginObject();
                json.name("path").value(unchecked.path());
                json.name("reason").value(unchecked.reason());
                json.endObject();
            }
            json.endArray();
            writeSummary(json, report);
            json.endObject();
        }
        out.append(JsonText.escaped(text.toString())).append('\n');
    }

    private static void writeSummary(JsonWriter json, Report report) throws IOException {
        json.name("summary").beginObject();
        json.name("plans").value(report.plans().size());
        json.name("errors").value(report.count(Severity.ERROR));
        json.name("warnings").value(report.count(Severity.WARNING));
        json.name("suggestions").value(report.count(Severity.SUGGESTION));
        json.name("hidden").value(report.hidden());
        json.name("passed").value(report.passed());
        json.endObject();
    }

    private static void write(JsonWriter json, PlanReport plan, Severity least) throws IOException {
        LintResult result = plan.result();
        Source source = result.plan().source();
        json.beginObject();
        json.name("path").value(plan.path());
        json.name("score").value(result.score().total());
        json.name("scoreVersion").value(Score.VERSION);
        json.name("verdict").value(plan.verdict().id());
        if (source.origin().isPresent()) {
            write(json, source.origin().get());
        }
        writeIssue(json, result.issue());
        json.name("categories").beginArray();
        for (Score.CategoryScore category : result.score().categories()) {
            json.beginObject();
            json.name("name").value(category.name());
            json.name("score").jsonValue(Decimal.of(category.score(), 1));
            json.name("points").jsonValue(Decimal.of(category.points(), 1));
            json.endObject();
        }
        json.endArray();
        json.name("sections").beginArray();
        for (Section section : result.plan().sections()) {
            write(json, source, section);
        }
        json.endArray();
        json.name("findings").beginArray();
        for (Reported reported : plan.shown(least)) {
            write(json, result.plan(), reported);
        }
        json.endArray();
        if (result.judged().checklist().isPresent()) {
            json.name("notice");
            write(json, result.judged(), result.judged().checklist().get());
        }
        json.name("causes").beginArray();
        for (Matrix.Row row : result.judged().matrix().rows()) {
            write(json, source, row);
        }
        json.endArray();
        writeSuppressed(json, source, result);
        json.name("skippedRules").beginArray();
        for (SkippedRule skipped : result.skipped()) {
            json.beginObject();
            json.name("rule").value(skipped.rule());
            json.name("reason").value(skipped.reason());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void writeSuppressed(JsonWriter json, Source source, LintResult result) throws IOException {
        if (result.suppressed().isEmpty()) {
            return;
        }
        json.name("scoreWithSuppressed").value(result.strict().total());
        json.name("suppressed").beginArray();
        for (Suppressed suppressed : result.suppressed()) {
            Position start = source.position(suppressed.finding().span().start());
            json.beginObject();
            json.name("rule").value(suppressed.finding().rule().id());
            json.name("line").value(start.line());
            json.name("column").value(start.column());
            json.name("reason").value(suppressed.by().reason());
            json.endObject();
        }
        json.endArray();
    }

    private static void write(JsonWriter json, Origin origin) throws IOException {
        json.name("document").beginObject();
        json.name("format").value(origin.format());
        json.name("notes").beginArray();
        for (String note : origin.notes()) {
            json.value(note);
        }
        json.endArray();
        json.endObject();
    }

    private static void writeIssue(JsonWriter json, Issue issue) throws IOException {
        json.name("issue").beginObject();
        json.name("type");
        if (issue.type().isPresent()) {
            json.value(issue.type().get().id());
        } else {
            json.nullValue();
        }
        json.name("confidence").jsonValue(Decimal.of(issue.confidence(), 2));
        json.name("source").value(issue.origin().id());
        json.endObject();
    }

    private static void write(JsonWriter json, Source source, Section section) throws IOException {
        json.beginObject();
        json.name("kind").value(section.kind().id());
        json.name("line").value(source.line(section.anchor().start()));
        json.name("endLine").value(source.endLine(section.span()));
        json.name("heading");
        if (section.heading().isPresent()) {
            json.value(source.shown(section.heading().get().text()));
        } else {
            json.nullValue();
        }
        json.endObject();
    }

    private static void write(JsonWriter json, Case judged, Checklist checklist) throws IOException {
        Notice notice = checklist.notice();
        Source plan = judged.plan().source();
        json.beginObject();
        json.name("kind").value(notice.kind().id());
        json.name("disputable").value(notice.mayBeInError());
        json.name("obligations").beginArray();
        for (Checklist.Obligation obligation : checklist.obligations()) {
            json.beginObject();
            json.name("line").value(notice.source().line(obligation.ask().span().start()));
            json.name("demand").value(obligation.ask().demand().id());
            json.name("subject");
            writeText(json, obligation.subject().map(Ask.Subject::name));
            json.name("answerLine");
            writeLine(json, plan, obligation.answer());
            json.endObject();
        }
        json.endArray();
        json.name("items").beginArray();
        for (Checklist.Item item : checklist.items()) {
            json.beginObject();
            json.name("line").value(notice.source().line(item.fact().span().start()));
            json.name("kind").value(item.fact().kind());
            json.name("value").value(item.fact().value());
            json.name("namedLine");
            writeLine(json, plan, item.named());
            json.endObject();
        }
        json.endArray();
        json.name("hours");
        if (notice.deadline().isPresent()) {
            json.value(notice.deadline().get().time().toHours());
        } else {
            json.nullValue();
        }
        json.name("timeLeft");
        writeText(
                json,
                TimeLeft.told(
                        notice, judged.occasion().received(), judged.occasion().date()));
        json.endObject();
    }

    private static void writeText(JsonWriter json, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.value(text.get());
        } else {
            json.nullValue();
        }
    }

    private static void writeLine(JsonWriter json, Source source, Optional<Span> span) throws IOException {
        if (span.isPresent()) {
            json.value(source.line(span.get().start()));
        } else {
            json.nullValue();
        }
    }

    private static void write(JsonWriter json, Source source, Matrix.Row row) throws IOException {
        json.beginObject();
        json.name("line").value(source.line(row.cause().start()));
        json.name("topics").beginArray();
        for (String topic : row.topics()) {
            json.value(topic);
        }
        json.endArray();
        writeLines(json, "actions", source, row.actions());
        writeLines(json, "prevention", source, row.prevention());
        json.endObject();
    }

    private static void writeLines(JsonWriter json, String name, Source source, List<Span> steps) throws IOException {
        json.name(name).beginArray();
        for (int line :
                steps.stream().map(step -> source.line(step.start())).distinct().toList()) {
            json.value(line);
        }
        json.endArray();
    }

    private static void write(JsonWriter json, Plan plan, Reported reported) throws IOException {
        Source source = plan.source();
        Finding finding = reported.finding();
        Span span = finding.span();
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.beginObject();
        json.name("rule").value(finding.rule().id());
        json.name("severity").value(finding.severity().id());
        json.name("message").value(finding.message());
        json.name("line").value(start.line());
        json.name("column").value(start.column());
        json.name("endLine").value(end.line());
        json.name("endColumn").value(end.column());
        Optional<String> place = Place.of(plan, span);
        if (place.isPresent()) {
            json.name("place").value(place.get());
        }
        json.name("section");
        Optional<SectionKind> section = finding.section();
        if (section.isPresent()) {
            json.value(section.get().id());
        } else {
            json.nullValue();
        }
        json.name("fix").value(finding.fix());
        json.name("gain").jsonValue(Decimal.of(reported.gain(), 1));
        json.name("alsoRules").beginArray();
        for (Finding also : reported.also()) {
            json.value(also.rule().id());
        }
        json.endArray();
        json.endObject();
    }
}

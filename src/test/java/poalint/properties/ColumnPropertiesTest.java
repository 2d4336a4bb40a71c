package poalint.properties;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.Bench;
import poalint.lint.Gate;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.report.JsonFormat;
import poalint.report.Palette;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.ReportFormat;
import poalint.report.TextFormat;
import poalint.rule.Severity;

/** Where a finding is said to stand, there stand its words, whatever the script of the text before them. */
final class ColumnPropertiesTest {

    private static final List<Draft> PLANS = Drafts.all();
    private static final int WIDTH = 400;

    /** Characters outside the first plane, marks that combine, scripts from right to left, capitals that grow. */
    private static final List<String> STRANGE = List.of(
            "\uD83D\uDE9A\uD83D\uDCE6",
            "cafe\u0301 Zu\u0308rich",
            "\u0634\u0631\u0643\u0629 \u0627\u0644\u0646\u0648\u0631",
            "\u05D7\u05E0\u05D5\u05EA",
            "\u0130stanbul",
            "\uD835\uDC00\uD835\uDC01",
            "\u6DF1\u5733",
            "\uD83D\uDC69\u200D\uD83D\uDD27");

    /** Rules that flag a form wherever it stands in a sentence. */
    private static final List<String> WORDS =
            List.of("timeline/ambiguous-date", "structure/placeholder", "evidence/external-link", "style/domain-typo");

    @Test
    void noFindingBeginsOrEndsInABlankOrWithinACharacter() {
        Drafts.forAll(PLANS, draft -> {
            LintResult result = Bench.lint(strange(draft));
            return result.findings().stream()
                    .filter(reported ->
                            !isClean(result.plan().source(), reported.finding().span()))
                    .map(reported -> reported.finding().rule().id() + " flags <"
                            + result.plan().source().slice(reported.finding().span()) + ">")
                    .findFirst();
        });
    }

    @Test
    void columnsOfTheDataCountCodePoints() {
        Drafts.forAll(PLANS, draft -> {
            String text = strange(draft);
            LintResult result = Bench.lint(text);
            List<String> lines = text.lines().toList();
            JsonArray findings = json(result);
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < findings.size(); i++) {
                Span span = result.findings().get(i).finding().span();
                String flagged = text.substring(span.start(), span.end());
                String told = told(lines, findings.get(i).getAsJsonObject());
                if (!told.equals(flagged)) {
                    wrong.add("<" + flagged + "> is told to be <" + told + ">");
                }
            }
            return wrong.stream().findFirst();
        });
    }

    /** A text that is put before words moves their columns by its length, and does no more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDE9A \uD83D\uDCE6 ",
                "Cafe\u0301 Zu\u0308rich ",
                "\u0634\u0631\u0643\u0629 \u0627\u0644\u0646\u0648\u0631 ",
                "\u05D7\u05E0\u05D5\u05EA ",
                "\u0130stanbul "
            })
    void whatIsMarkedIsMarkedBehindAnyScript(String before) {
        Drafts.forAll(PLANS, draft -> {
            List<String> plain = marked(draft.text());
            List<String> moved = marked(inFrontOfItems(draft, before));
            List<String> gone = new ArrayList<>(plain);
            moved.forEach(gone::remove);
            return gone.stream().findFirst().map(words -> words + " is not found behind it");
        });
    }

    @Test
    void theTextReportMarksTheWordsOfEachFinding() {
        Drafts.forAll(PLANS, draft -> {
            String text = strange(draft);
            LintResult result = Bench.lint(text);
            List<String> marked = underlined(report(result));
            List<String> flagged = result.findings().stream()
                    .flatMap(reported -> flagged(result.plan().source(), reported).stream())
                    .toList();
            return marked.equals(flagged)
                    ? Optional.empty()
                    : Optional.of("marked " + marked + "\ninstead of " + flagged);
        });
    }

    private static boolean isClean(Source source, Span span) {
        String folded = source.folded();
        if (span.length() == 0) {
            return true;
        }
        boolean blank = Character.isWhitespace(folded.charAt(span.start()))
                || Character.isWhitespace(folded.charAt(span.end() - 1));
        boolean cut = Character.isLowSurrogate(folded.charAt(span.start()))
                || Character.isHighSurrogate(folded.charAt(span.end() - 1));
        return !blank && !cut;
    }

    /** The plan with strange words between the others. */
    private static String strange(Draft draft) {
        Random random = new Random(draft.seed());
        StringBuilder text = new StringBuilder();
        for (String line : draft.text().split("\n", -1)) {
            boolean first = true;
            for (String word : line.split(" ", -1)) {
                text.append(first ? "" : " ");
                if (!first && random.nextInt(8) == 0) {
                    text.append(STRANGE.get(random.nextInt(STRANGE.size()))).append(' ');
                }
                text.append(word);
                first = false;
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String inFrontOfItems(Draft draft, String before) {
        return draft.text().replaceAll("(?m)^(- )(?=\\p{Lu})", "$1" + before);
    }

    /** The rules that flag words, and the words. */
    private static List<String> marked(String text) {
        LintResult result = Bench.lint(text);
        return result.findings().stream()
                .flatMap(reported -> Stream.concat(Stream.of(reported.finding()), reported.also().stream()))
                .filter(finding -> WORDS.contains(finding.rule().id()))
                .map(finding -> finding.rule().id() + " <"
                        + text.substring(finding.span().start(), finding.span().end()) + ">")
                .toList();
    }

    /** The words between the places that are told, line by line. */
    private static String told(List<String> lines, JsonObject finding) {
        int line = finding.get("line").getAsInt();
        int endLine = finding.get("endLine").getAsInt();
        int column = finding.get("column").getAsInt();
        int endColumn = finding.get("endColumn").getAsInt();
        StringBuilder told = new StringBuilder();
        for (int n = line; n <= endLine; n++) {
            int[] points = lines.get(n - 1).codePoints().toArray();
            int from = n == line ? column - 1 : 0;
            int to = n == endLine ? endColumn - 1 : points.length;
            told.append(n > line ? "\n" : "").append(new String(points, from, to - from));
        }
        return told.toString();
    }

    private static JsonArray json(LintResult result) {
        JsonArray findings = new JsonArray();
        for (JsonElement plan : JsonParser.parseString(written(new JsonFormat("1"), result))
                .getAsJsonObject()
                .getAsJsonArray("plans")) {
            findings.addAll(plan.getAsJsonObject().getAsJsonArray("findings"));
        }
        return findings;
    }

    private static String report(LintResult result) {
        return written(new TextFormat(new Palette(false), WIDTH, TextFormat.Detail.NORMAL), result);
    }

    private static String written(ReportFormat format, LintResult result) {
        Gate gate = new Gate(Optional.empty(), OptionalInt.empty());
        StringBuilder out = new StringBuilder();
        try {
            format.write(
                    new Report(List.of(new PlanReport("plan.txt", result, gate)), List.of(), Severity.SUGGESTION, true),
                    out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    /** The words above each row of carets. */
    private static List<String> underlined(String report) {
        List<String> marked = new ArrayList<>();
        List<String> lines = report.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            int bar = lines.get(i).indexOf('\u2502');
            String mark = bar < 0 ? "" : lines.get(i).substring(bar + 1);
            if (mark.matches(" +\\^+")) {
                String shown = lines.get(i - 1).substring(lines.get(i - 1).indexOf('\u2502') + 1);
                marked.add(cells(shown, mark.indexOf('^'), mark.length()).strip());
            }
        }
        return marked;
    }

    /** What stands in some cells of a line of a terminal. */
    private static String cells(String shown, int from, int to) {
        StringBuilder in = new StringBuilder();
        int cell = 0;
        for (int point : shown.codePoints().toArray()) {
            int width = Terminal.width(point);
            if (cell >= from && cell < to && (width > 0 || in.length() > 0)
                    || width == 0 && cell == to && in.length() > 0) {
                in.appendCodePoint(point);
            }
            cell += width;
        }
        return in.toString();
    }

    private static List<String> flagged(Source source, Reported reported) {
        Span span = reported.finding().span();
        return source.slice(span)
                .lines()
                .limit(3)
                .map(String::strip)
                .map(Terminal::harmless)
                .toList();
    }
}

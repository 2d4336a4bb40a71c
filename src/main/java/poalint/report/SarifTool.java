package poalint.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import poalint.rule.Example;
import poalint.rule.Rule;

/** What a SARIF log says of the program and of its rules. */
final class SarifTool {

    /** The id of the notification that something was not checked. */
    static final String NOT_CHECKED = "not-checked";

    /** Code scanning takes no longer descriptions. */
    private static final int LONGEST = 1024;

    private SarifTool() {}

    static void write(JsonWriter json, String version, List<Rule> rules) throws IOException {
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("poa-lint");
        json.name("version").value(version);
        json.name("semanticVersion").value(version);
        writeText(json, "shortDescription", "Checks Plans of Action.");
        json.name("notifications").beginArray().beginObject();
        json.name("id").value(NOT_CHECKED);
        writeText(json, "shortDescription", "Something could not be checked.");
        writeText(json, "fullDescription", "A plan, a notice or a rule was left out, so the run does not pass.");
        writeText(json, "help", "Mend what the message names, and run poa-lint again.");
        json.endObject().endArray();
        json.name("rules").beginArray();
        for (Rule rule : rules) {
            write(json, rule);
        }
        json.endArray();
        json.endObject().endObject();
    }

    private static void write(JsonWriter json, Rule rule) throws IOException {
        String fix = Wording.unfilled(rule.fix());
        json.beginObject();
        json.name("id").value(rule.id());
        json.name("name").value(name(rule));
        writeText(json, "shortDescription", cut(rule.summary() + "."));
        writeText(json, "fullDescription", cut(rule.why()));
        json.name("help").beginObject();
        json.name("text").value(rule.why() + "\n\n" + fix);
        json.name("markdown").value(markdown(rule, fix));
        json.endObject();
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(SarifFormat.level(rule.severity()));
        json.endObject();
        json.name("properties").beginObject();
        json.name("tags").beginArray().value(rule.category()).endArray();
        json.name("problem.severity")
                .value(
                        switch (rule.severity()) {
                            case ERROR -> "error";
                            case WARNING -> "warning";
                            case SUGGESTION -> "recommendation";
                        });
        json.endObject();
        json.endObject();
    }

    /** {@code tense/future-in-actions} is named {@code FutureInActions}. */
    private static String name(Rule rule) {
        StringBuilder name = new StringBuilder();
        for (String word : rule.id().substring(rule.category().length() + 1).split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    private static String markdown(Rule rule, String fix) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(rule.summary()).append("\n\n").append(escaped(rule.why()));
        text.append("\n\n## Fix\n\n").append(escaped(fix));
        examples(text, "Bad", rule, true);
        examples(text, "Better", rule, false);
        text.append("\n\n## Sources\n");
        rule.sources().forEach(source -> text.append("\n- ").append(escaped(source)));
        return text.append('\n').toString();
    }

    private static void examples(StringBuilder text, String title, Rule rule, boolean bad) {
        text.append("\n\n## ").append(title);
        for (Example example : rule.examples()) {
            if (example.bad() == bad) {
                text.append("\n\n```text\n").append(example.shown().strip()).append("\n```");
            }
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
    }

    private static void writeText(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }
}

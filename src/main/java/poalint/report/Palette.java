package poalint.report;

import poalint.lint.Verdict;
import poalint.rule.Severity;

/**
 * Colours of a terminal, or none.
 *
 * @param coloured whether to use them
 */
public record Palette(boolean coloured) {

    private static final String ESCAPE = "\u001B[";

    String bold(String text) {
        return wrap("1", text);
    }

    String dim(String text) {
        return wrap("2", text);
    }

    String good(String text) {
        return wrap("32", text);
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> wrap("1;31", text);
            case WARNING -> wrap("1;33", text);
            case SUGGESTION -> wrap("1;36", text);
        };
    }

    String missing(String text) {
        return severity(Severity.WARNING, text);
    }

    String verdict(Verdict verdict) {
        return switch (verdict) {
            case BLOCKED -> severity(Severity.ERROR, "blocked");
            case REVISE -> severity(Severity.WARNING, "revise");
            case READY -> good("ready");
        };
    }

    private String wrap(String code, String text) {
        return coloured && !text.isEmpty() ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }
}

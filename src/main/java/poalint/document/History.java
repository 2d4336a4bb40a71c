package poalint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The earlier mails that hang below a mail, marked as quoted line by line. */
final class History {

    private static final Pattern RULE = Pattern.compile(
            "[-_\\s]*(?:original message|urspr.ngliche nachricht|message d'origine|messaggio originale|mensaje original|"
                    + "oorspronkelijk bericht|(?:begin )?forwarded message|weitergeleitete nachricht|message transf.r.)[-_:\\s]*");
    private static final Pattern FORWARD = Pattern.compile(
            "[-_\\s]*(?:(?:begin )?forwarded message|weitergeleitete nachricht|message transf.r.)[-_:\\s]*");
    private static final Pattern WROTE = Pattern.compile(
            "(?:on|am|le|il|el|op|w dniu) .*\\d.*(?:wrote|schrieb.*|a .crit|ha scritto|escribi.|schreef.*|napisa.*)\\s*:");
    private static final Pattern HEAD_FIELD = Pattern.compile(
            "[*]*(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoy.|date|\u00E0|objet)\\s?:.*");

    /** Outlook puts the head of the earlier mail, four lines of it, above its text. */
    private static final int LEAST_FIELDS = 3;

    /** With fewer words above it, a forwarded mail is what the mail is about. */
    private static final int LEAST_WORDS = 30;

    private static final int LONGEST_HEAD = 500;

    private static final String QUOTE = "> ";

    private History() {}

    /** The same view with the history marked as quoted. */
    static TextView quoted(TextView view) {
        List<String> lines = List.of(view.text().split("\n", -1));
        int start = start(lines);
        if (start < 0) {
            return view;
        }
        int head = headEnd(lines, start);
        boolean subject = isForward(lines, start) && words(lines.subList(0, start)) < LEAST_WORDS;
        boolean marked = isMarked(lines, head);
        List<String> quoted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean history = subject ? i < head : i >= start && (!marked || i < head);
            quoted.add(history && !line.isBlank() && !line.startsWith(">") ? QUOTE + line : line);
        }
        return new TextView(String.join("\n", quoted), view.elements());
    }

    private static boolean isForward(List<String> lines, int start) {
        return FORWARD.matcher(lower(lines, start)).matches();
    }

    /** Whether the mail program has marked the quoted lines itself, so that others below are an answer. */
    private static boolean isMarked(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).startsWith(">");
            }
        }
        return false;
    }

    private static int words(List<String> lines) {
        return lines.stream()
                .mapToInt(line -> line.isBlank() ? 0 : line.strip().split("\\s+").length)
                .sum();
    }

    private static int start(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lower(lines, i);
            if (RULE.matcher(line).matches() || isWrote(lines, i) || fields(lines, i) >= LEAST_FIELDS) {
                return i;
            }
        }
        return -1;
    }

    /** "On ... wrote:" is often wrapped. */
    private static boolean isWrote(List<String> lines, int i) {
        String line = lower(lines, i);
        return wrote(line) || i + 1 < lines.size() && !line.endsWith(".") && wrote(line + " " + lower(lines, i + 1));
    }

    /** Nobody's name and address is longer; and where two parts of a pattern can share a line, its length counts twice. */
    private static boolean wrote(String line) {
        return line.length() <= LONGEST_HEAD && WROTE.matcher(line).matches();
    }

    private static int fields(List<String> lines, int from) {
        int fields = 0;
        while (from + fields < lines.size()
                && HEAD_FIELD.matcher(lower(lines, from + fields)).matches()) {
            fields++;
        }
        return fields;
    }

    private static int headEnd(List<String> lines, int start) {
        int end = start + 1;
        if (isWrote(lines, start) && !wrote(lower(lines, start))) {
            end++;
        }
        while (end < lines.size() && lines.get(end).isBlank()) {
            end++;
        }
        int fields = fields(lines, end);
        return fields >= LEAST_FIELDS ? end + fields : Math.max(end, start + fields(lines, start));
    }

    private static String lower(List<String> lines, int i) {
        return lines.get(i).strip().toLowerCase(Locale.ROOT);
    }
}

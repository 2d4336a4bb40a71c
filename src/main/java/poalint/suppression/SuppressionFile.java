package poalint.suppression;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import poalint.lint.Acceptance;
import poalint.yaml.YamlException;
import poalint.yaml.YamlMap;

/**
 * The findings that are let stand in a folder and below it.
 *
 * @param name how messages call the file
 * @param folder where it lies, absolute and normalised
 * @param suppressions what it holds, in its order
 */
public record SuppressionFile(String name, Path folder, List<Suppression> suppressions) {

    /** The name of such files. */
    public static final String FILE = ".poa-lint-baseline.yaml";

    private static final int VERSION = 1;
    private static final Comparator<Suppression> ORDER = Comparator.comparing(Suppression::plan)
            .thenComparing(Suppression::rule)
            .thenComparing(Suppression::sentence)
            .thenComparing(suppression -> suppression.context().orElse(""));

    /** Copies the list. */
    public SuppressionFile {
        suppressions = List.copyOf(suppressions);
    }

    /**
     * Reads a file.
     *
     * @param name how messages call it
     * @param folder where it lies, absolute and normalised
     * @param text its content
     * @throws YamlException where something in it is wrong
     */
    public static SuppressionFile parse(String name, Path folder, String text) {
        YamlMap map = YamlMap.parse(name, text);
        map.required("version", SuppressionFile::version);
        List<Suppression> suppressions = new ArrayList<>();
        for (YamlMap each : map.maps("suppressions")) {
            suppressions.add(new Suppression(
                    each.line("plan"),
                    each.required("plan", SuppressionFile::plan),
                    each.text("rule"),
                    each.text("sentence"),
                    each.optionalText("context"),
                    each.required("reason", SuppressionFile::reason),
                    each.optional("expires", SuppressionFile::day)));
        }
        map.finish();
        return new SuppressionFile(name, folder, suppressions);
    }

    private static String plan(String written) {
        try {
            Path plan = Path.of(written);
            if (plan.isAbsolute() || plan.normalize().startsWith("..")) {
                throw new IllegalArgumentException("a plan is told by its path from the folder of this file");
            }
            return written;
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("\"" + written + "\" is no path: " + e.getReason(), e);
        }
    }

    private static int version(String written) {
        if (!written.equals(Integer.toString(VERSION))) {
            throw new IllegalArgumentException("this poa-lint reads version " + VERSION + " of such files only");
        }
        return VERSION;
    }

    /**
     * Reads a reason.
     *
     * @throws IllegalArgumentException with a sentence for the user where it is empty
     */
    public static String reason(String written) {
        if (written.isBlank()) {
            throw new IllegalArgumentException("a reason is needed: say why the finding may stand");
        }
        return written.strip();
    }

    /**
     * Reads a day.
     *
     * @throws IllegalArgumentException with a sentence for the user where it is none
     */
    public static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + written + "\" is no day; write it as 2024-05-03", e);
        }
    }

    /** How it calls a plan; absent where the plan does not lie below it. */
    public Optional<String> nameOf(Path plan) {
        Path absolute = plan.toAbsolutePath().normalize();
        return absolute.startsWith(folder)
                ? Optional.of(folder.relativize(absolute)
                        .toString()
                        .replace(folder.getFileSystem().getSeparator(), "/"))
                : Optional.empty();
    }

    /** What it says of a plan, in its order. */
    public List<Suppression> of(Path plan) {
        return nameOf(plan)
                .map(named -> suppressions.stream()
                        .filter(suppression -> suppression.plan().equals(named))
                        .toList())
                .orElse(List.of());
    }

    /**
     * What it lets stand in a plan on a day.
     *
     * @param plan where the plan lies
     * @param day the day
     */
    public Acceptance acceptance(Path plan, LocalDate day) {
        List<Suppression> open =
                of(plan).stream().filter(each -> !each.hasExpired(day)).toList();
        return open.isEmpty()
                ? Acceptance.NONE
                : (read, finding) -> {
                    Place place = Place.of(read, finding);
                    return open.stream()
                            .filter(each -> each.isFor(finding.rule().id(), place))
                            .findFirst()
                            .map(each -> new Acceptance.Accepted(each.line(), each.reason()));
                };
    }

    /** The file as it is written: in order, whatever the order of the entries. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("# Findings that are let stand. \"poa-lint baseline\" wrote this file; reasons may be edited.\n");
        text.append("version: ").append(VERSION).append('\n');
        text.append(suppressions.isEmpty() ? "suppressions: []\n" : "suppressions:\n");
        for (Suppression each : suppressions.stream().sorted(ORDER).toList()) {
            text.append("  - plan: ").append(quoted(each.plan())).append('\n');
            text.append("    rule: ").append(each.rule()).append('\n');
            text.append("    sentence: ").append(quoted(each.sentence())).append('\n');
            each.context()
                    .ifPresent(context ->
                            text.append("    context: ").append(quoted(context)).append('\n'));
            text.append("    reason: ").append(quoted(each.reason())).append('\n');
            each.expires()
                    .ifPresent(day -> text.append("    expires: ").append(day).append('\n'));
        }
        return text.toString();
    }

    /** A text in double quotes of YAML, on one line. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ' || c == 0x7F || c >= 0x80 && c < 0xA0 || Character.getType(c) == Character.SURROGATE) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}

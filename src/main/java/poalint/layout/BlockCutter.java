package poalint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poalint.layout.RawBlock.Shape;
import poalint.plan.Source;
import poalint.plan.Span;

/** Cuts lines into blocks: joins wrapped lines, keeps list items, table rows and headings apart. */
public final class BlockCutter {

    private static final Pattern HASHES = Pattern.compile("#{1,6}\\s+(?=\\S)");
    private static final Pattern BOLD =
            Pattern.compile("(\\*\\*|__|\\+|\\*)(?=\\S)(?<text>[^*_+]{2,160}?)\\1(?<colon>\\s*[:\u2013-]?)");
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:\\(?[0-9]{1,2}|\\(?[A-Za-z])[.)]|[1-9]\\d?\\.[1-9]\\d?\\.?)\\s+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("[-=_*~#\\s]{3,}");
    private static final Pattern ROW = Pattern.compile("\\|.*\\|.*|[^|]+\\|[^|]+\\|.*");
    private static final Pattern QUOTE = Pattern.compile(">.*");
    private static final Set<Character> CONTINUING_ENDS = Set.of(',', '(', '&', '/');
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a an the and or but of to in on at for from with by as that which who our my your their we i is are was were "
                            + "be have has had will not no if when this these")
                    .split(" "));

    /** A text is taken for wrapped by hand when its lines stay below this many characters. */
    private static final int WRAP_LIMIT = 100;

    private static final int LONG_LINE = 55;

    /** A shorter line goes on in the next one only where it cannot end: at "the" before a small letter. */
    private static final int LEAST_WRAPPED = 40;

    private final Source source;
    private final List<Line> lines;
    private final int width;
    private final List<RawBlock> blocks = new ArrayList<>();

    private BlockCutter(Source source) {
        this.source = source;
        this.lines = Line.lines(source);
        this.width = wrapWidth();
    }

    /** The blocks of a text, in order. */
    public static List<RawBlock> cut(Source source) {
        BlockCutter cutter = new BlockCutter(source);
        int i = 0;
        while (i < cutter.lines.size()) {
            i = cutter.cutFrom(i);
        }
        return cutter.blocks;
    }

    /** The width to which the text was wrapped by hand, or 0 where lines run on. */
    private int wrapWidth() {
        int wrapped = 0;
        int running = 0;
        int widest = 0;
        for (Line line : lines) {
            int length = line.span().length();
            if (isQuoted(line) || length < LONG_LINE) {
                continue;
            }
            if (length <= WRAP_LIMIT) {
                wrapped++;
                widest = Math.max(widest, length);
            } else {
                running++;
            }
        }
        return wrapped >= 3 && running * 5 <= wrapped ? widest : 0;
    }

    /** Cuts the block that begins at line {@code i}; returns the index of the line behind it. */
    private int cutFrom(int i) {
        Line line = lines.get(i);
        if (line.isBlank() || RULE.matcher(text(line)).matches()) {
            return i + 1;
        }
        if (isQuoted(line)) {
            int end = i;
            while (end + 1 < lines.size() && isQuoted(lines.get(end + 1))) {
                end++;
            }
            add(Shape.QUOTED, line.text().cover(lines.get(end).text()), i, end, Optional.empty());
            return end + 1;
        }
        if (ROW.matcher(text(line)).matches()) {
            add(Shape.ROW, line.text(), i, i, Optional.empty());
            return i + 1;
        }
        Optional<Span> heading = markedUp(line);
        if (heading.isPresent()) {
            blocks.add(new RawBlock(
                    Shape.MARKED_UP, line.text(), heading.get(), Optional.empty(), blankBefore(i), blankAfter(i)));
            return i + 1;
        }
        int end = i;
        while (end + 1 < lines.size() && continues(i, end, end + 1)) {
            end++;
        }
        Span span = line.text().cover(lines.get(end).text());
        Shape shape = line.marker().isPresent() ? Shape.ITEM : Shape.PARAGRAPH;
        Span content = line.marker()
                .map(marker -> new Span(Math.min(marker.span().end(), span.end()), span.end()))
                .orElse(span);
        blocks.add(new RawBlock(
                shape, span, content, line.marker().map(Line.Marker::style), blankBefore(i), blankAfter(end)));
        return end + 1;
    }

    private void add(Shape shape, Span span, int first, int last, Optional<Line.Marker.Style> marker) {
        blocks.add(new RawBlock(shape, span, span, marker, blankBefore(first), blankAfter(last)));
    }

    /** The text of a heading in markdown or bold, numbering included. */
    private Optional<Span> markedUp(Line line) {
        String text = text(line);
        Matcher hashes = HASHES.matcher(text);
        if (hashes.lookingAt()) {
            return Optional.of(new Span(
                    line.text().start() + afterNumber(text, hashes.end()),
                    line.text().end()));
        }
        int skip = line.marker().map(marker -> marker.span().length()).orElse(0);
        Matcher bold = BOLD.matcher(text).region(skip, text.length());
        return bold.matches()
                ? Optional.of(new Span(
                        line.text().start() + bold.start("text"), line.text().start() + bold.end("text")))
                : Optional.empty();
    }

    /** A heading's number is no part of its text. */
    private static int afterNumber(String text, int from) {
        Matcher number = NUMBER.matcher(text).region(from, text.length());
        return number.lookingAt() ? number.end() : from;
    }

    /** Whether the line {@code next} goes on with the block that began at {@code first} and stands up to {@code last}. */
    private boolean continues(int first, int last, int next) {
        Line previous = lines.get(last);
        Line line = lines.get(next);
        if (line.isBlank()
                || line.marker().isPresent()
                || isQuoted(line)
                || ROW.matcher(text(line)).matches()
                || RULE.matcher(text(line)).matches()
                || markedUp(line).isPresent()) {
            return false;
        }
        String before = text(previous);
        char end = before.charAt(before.length() - 1);
        boolean item = lines.get(first).marker().isPresent();
        if (item && line.indent() > lines.get(first).indent()) {
            return true;
        }
        if (end == ':' && before.length() < 80) {
            return false;
        }
        boolean filled =
                width > 0 && previous.span().length() + 1 + firstWord(line).length() > width;
        if (filled) {
            return true;
        }
        if (".!?\"".indexOf(end) >= 0) {
            return false;
        }
        char start = text(line).charAt(0);
        boolean lower = Character.isLowerCase(start);
        boolean hanging = FUNCTION_WORDS.contains(lastWord(before));
        if (before.length() < LEAST_WRAPPED) {
            return lower && hanging;
        }
        return CONTINUING_ENDS.contains(end) || hanging || lower || start == '(';
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private String firstWord(Line line) {
        String text = text(line);
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private boolean isQuoted(Line line) {
        return QUOTE.matcher(text(line)).matches();
    }

    private boolean blankBefore(int i) {
        return i == 0 || lines.get(i - 1).isBlank();
    }

    private boolean blankAfter(int i) {
        return i + 1 >= lines.size() || lines.get(i + 1).isBlank();
    }

    private String text(Line line) {
        return source.foldedSlice(line.text());
    }
}

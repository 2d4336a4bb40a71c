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
    private static final Set<String> DASHES = Set.of("-", "\u2013", "--");
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
            // A table row stands on one line however long it is.
            if (isQuoted(line) || ROW.matcher(text(line)).matches() || length < LONG_LINE) {
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
                || isQuoted(line)
                || ROW.matcher(text(line)).matches()
                || RULE.matcher(text(line)).matches()
                || markedUp(line).isPresent()) {
            return false;
        }
        if (line.marker().isPresent()) {
            return isWithinSentence(first, last, next);
        }
        String before = text(previous);
        char end = before.charAt(before.length() - 1);
        boolean item = lines.get(first).marker().isPresent();
        if (item && line.indent() > lines.get(first).indent()) {
            return true;
        }
        char start = text(line).charAt(0);
        boolean lower = Character.isLowerCase(start);
        boolean filled = isFilled(previous, line);
        // A line of its own that ends in a colon announces what is below it; within a paragraph it need not.
        boolean within = filled && (last > first || lower || start == '"');
        if (end == ':' && before.length() < 80 && !within) {
            return false;
        }
        if (filled) {
            return true;
        }
        if (".!?\"".indexOf(end) >= 0) {
            return false;
        }
        boolean hanging = FUNCTION_WORDS.contains(lastWord(before));
        if (before.length() < LEAST_WRAPPED) {
            return lower && hanging;
        }
        return CONTINUING_ENDS.contains(end) || hanging || lower || start == '(';
    }

    /** Whether the first word of a line had no more room in the line before. */
    private boolean isFilled(Line previous, Line line) {
        return width > 0 && previous.span().length() + 1 + firstWord(line).length() > width;
    }

    /** Whether what looks like the mark of an item goes on with a sentence: a dash, or the end of a bracket or date. */
    private boolean isWithinSentence(int first, int last, int next) {
        Line line = lines.get(next);
        String mark = mark(line);
        String before =
                source.foldedSlice(lines.get(first).text().cover(lines.get(last).text()));
        boolean closes = mark.endsWith(")") && !mark.startsWith("(");
        if (closes && before.lastIndexOf('(') > before.lastIndexOf(')')) {
            return !isNext(mark(lines.get(first)), mark);
        }
        boolean open = ".!?:;\"".indexOf(before.charAt(before.length() - 1)) < 0;
        if (!open || !isFilled(lines.get(last), line)) {
            return false;
        }
        int behind = line.marker().orElseThrow().span().end();
        boolean lower = behind < line.text().end()
                && Character.isLowerCase(source.folded().charAt(behind));
        return DASHES.contains(mark) && lower && !mark.equals(mark(lines.get(first)));
    }

    /** Whether "2)" or "b)" counts on from "1)" or "a)"; from "1." it does not. */
    private static boolean isNext(String before, String mark) {
        if (before.length() < 2 || mark.length() < 2 || !before.endsWith(mark.substring(mark.length() - 1))) {
            return false;
        }
        String last = before.substring(0, before.length() - 1);
        String next = mark.substring(0, mark.length() - 1);
        return last.matches("\\d{1,2}") && next.matches("\\d{1,2}")
                ? Integer.parseInt(next) == Integer.parseInt(last) + 1
                : last.length() == 1 && next.length() == 1 && next.charAt(0) == last.charAt(0) + 1;
    }

    private String mark(Line line) {
        return line.marker()
                .map(marker -> source.foldedSlice(marker.span()).strip())
                .orElse("");
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

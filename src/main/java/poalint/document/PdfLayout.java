package poalint.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes paragraphs, headings, items and rows of the lines of a PDF, by where they stand and how large they are. */
final class PdfLayout {

    /** Letters larger than those of the text by this factor are those of a heading. */
    private static final float LARGER = 1.12f;

    private static final int LONGEST_HEADING = 120;

    /** Lines of one paragraph stand no farther apart than the usual distance of lines by this factor. */
    private static final float FARTHER = 1.25f;

    /** Lines of one paragraph stand at most so many sizes apart, even where all lines are. */
    private static final float FARTHEST = 2.6f;

    /** Of two lines that stand more to the left or right than this, in points, the second begins something new. */
    private static final float SHIFT = 4;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-\u2013\\s]*(?:(?:page|seite|p.gina|pagina|strona)\\s*)?\\d{1,3}(?:\\s*(?:of|/|von|de|di|van|z)\\s*\\d{1,3})?[-\u2013\\s]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<PdfLine> lines;
    private final float bodySize;
    private final List<Float> headingSizes;
    private final Map<Integer, Float> rights = new HashMap<>();
    private final float pitch;

    private PdfLayout(List<PdfLine> lines) {
        this.lines = lines;
        Map<Float, Integer> sizes = new TreeMap<>();
        for (PdfLine line : lines) {
            sizes.merge(line.size(), line.text().length(), Integer::sum);
            rights.merge(line.page(), line.right(), Math::max);
        }
        this.bodySize = mostFrequent(sizes, 1);
        this.headingSizes = new ArrayList<>(sizes.keySet().stream()
                .filter(size -> size > LARGER * bodySize)
                .collect(Collectors.toCollection(TreeSet::new))
                .descendingSet());
        this.pitch = pitch();
    }

    /** The parts of a text. */
    static List<Part> parts(List<PdfLine> lines) {
        return new PdfLayout(withoutMargins(lines)).parts();
    }

    /** The headers, footers and page numbers are those lines at the edges of pages that return on others. */
    private static List<PdfLine> withoutMargins(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages =
                lines.stream().collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
        Map<String, Integer> edges = new HashMap<>();
        for (List<PdfLine> page : pages.values()) {
            Set<String> own = new HashSet<>();
            for (PdfLine line : edges(page)) {
                own.add(key(line));
            }
            own.forEach(key -> edges.merge(key, 1, Integer::sum));
        }
        Set<PdfLine> margins = new HashSet<>();
        for (List<PdfLine> page : pages.values()) {
            for (PdfLine line : edges(page)) {
                boolean number = PAGE_NUMBER
                        .matcher(line.text().toLowerCase(Locale.ROOT))
                        .matches();
                boolean returns = pages.size() > 1 && edges.getOrDefault(key(line), 0) * 2 > pages.size();
                if (number || returns) {
                    margins.add(line);
                }
            }
        }
        return lines.stream().filter(line -> !margins.contains(line)).toList();
    }

    /** The two topmost and the two lowest lines of a page. */
    private static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> down =
                page.stream().sorted((a, b) -> Float.compare(a.y(), b.y())).toList();
        List<PdfLine> edges = new ArrayList<>(down.subList(0, Math.min(2, down.size())));
        edges.addAll(down.subList(Math.max(0, down.size() - 2), down.size()));
        return edges;
    }

    /** The same text at the same height, whatever the number in it. */
    private static String key(PdfLine line) {
        return Math.round(line.y() / 3) + " " + DIGITS.matcher(line.text()).replaceAll("0");
    }

    private static float mostFrequent(Map<Float, Integer> counts, float otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /** The distance of most lines that follow on a full one, in points; 0 where there is none. */
    private float pitch() {
        Map<Float, Integer> distances = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine before = lines.get(i - 1);
            PdfLine line = lines.get(i);
            float distance = Math.round((line.y() - before.y()) * 2) / 2f;
            if (before.page() == line.page() && distance > 0 && isFull(before, line) && before.size() == line.size()) {
                distances.merge(distance, 1, Integer::sum);
            }
        }
        return mostFrequent(distances, 0);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            while (end < lines.size() && goesOn(i, end)) {
                end++;
            }
            parts.add(part(lines.subList(i, end)));
            i = end;
        }
        return parts;
    }

    private boolean goesOn(int first, int next) {
        PdfLine before = lines.get(next - 1);
        PdfLine line = lines.get(next);
        if (line.isRow() || before.isRow() || Marks.length(line.text()) > 0) {
            return false;
        }
        if (line.size() != before.size() || line.bold() != before.bold() || !isFull(before, line)) {
            return false;
        }
        if (line.page() != before.page()) {
            return Character.isLowerCase(line.text().codePointAt(0));
        }
        float distance = line.y() - before.y();
        boolean near = pitch > 0
                ? distance > 0 && distance <= FARTHER * pitch
                : distance > 0 && distance < FARTHEST * line.size();
        boolean item = Marks.length(lines.get(first).text()) > 0;
        boolean hanging = item && next == first + 1 && line.left() > before.left();
        boolean indented = next == first + 1 && !item;
        return near
                && (Math.abs(line.left() - before.left()) < SHIFT
                        || hanging
                        || indented && line.left() < before.left());
    }

    /** Whether the first word of the next line had no room on the line before it. */
    private boolean isFull(PdfLine before, PdfLine next) {
        float right = rights.getOrDefault(before.page(), before.right());
        return before.right() + next.firstWord() + before.size() / 2 > right;
    }

    private Part part(List<PdfLine> paragraph) {
        PdfLine first = paragraph.get(0);
        if (first.isRow()) {
            return Part.row(first.cells()).onPage(first.page());
        }
        String text = joined(paragraph);
        int level = headingSizes.indexOf(first.size()) + 1;
        int mark = Marks.length(text);
        String label = mark == 0 ? "" : Marks.typed(text.substring(0, mark));
        String words = text.substring(mark);
        if (level > 0 && text.length() <= LONGEST_HEADING) {
            return Part.heading(level, label.equals("-") ? "" : label, words).onPage(first.page());
        }
        return (mark == 0 ? Part.paragraph(words, first.bold()) : Part.item(0, label, words, first.bold()))
                .onPage(first.page());
    }

    private static String joined(List<PdfLine> paragraph) {
        StringBuilder text = new StringBuilder();
        for (PdfLine line : paragraph) {
            int last = text.length() - 1;
            boolean broken = last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
            if (last >= 0 && text.charAt(last) == '\u00AD') {
                text.setLength(last);
            } else if (last >= 0 && !broken) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }
}

package poalint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import poalint.document.PdfGlyphs.Glyph;

/**
 * A line on a page of a PDF.
 *
 * @param page its 1-based page
 * @param left its left edge in points
 * @param right its right edge in points
 * @param y its base line in points from the top of the page
 * @param size the size of most of its letters in points
 * @param bold whether all its letters are bold
 * @param cells its text; several where wide gaps part it
 * @param starts the left edges of the cells
 * @param firstWord the width of its first word in points
 */
record PdfLine(
        int page,
        float left,
        float right,
        float y,
        float size,
        boolean bold,
        List<String> cells,
        List<Float> starts,
        float firstWord) {

    /** Letters of one line stand on one base line, give or take this part of their size. */
    private static final float SAME_LINE = 0.4f;

    /** A gap of this part of the size of the letters is a blank between words. */
    private static final float BLANK = 0.16f;

    private static final float SMALL = 0.8f;

    /** A gap of so many sizes parts the cells of a row. */
    private static final float CELL = 1.6f;

    PdfLine {
        cells = List.copyOf(cells);
        starts = List.copyOf(starts);
    }

    /** The lines of a text, in the order of its glyphs. */
    static List<PdfLine> of(List<Glyph> glyphs) {
        List<PdfLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !isOnLine(glyphs.get(i - 1), glyphs.get(i))) {
                line(glyphs.subList(start, i), lines);
                start = i;
            }
        }
        return lines;
    }

    /** The number of a footnote: small and raised. */
    private static boolean isNoteMark(Glyph before, Glyph glyph) {
        return glyph.size() < SMALL * before.size()
                && glyph.y() < before.y()
                && glyph.text().chars().allMatch(Character::isDigit);
    }

    private static boolean isOnLine(Glyph before, Glyph glyph) {
        float size = Math.max(before.size(), glyph.size());
        return before.page() == glyph.page()
                && Math.abs(before.y() - glyph.y()) < SAME_LINE * size
                && glyph.x() > before.x() - size;
    }

    private static void line(List<Glyph> glyphs, List<PdfLine> lines) {
        List<String> cells = new ArrayList<>();
        List<Float> starts = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        Map<Float, Integer> sizes = new TreeMap<>();
        boolean bold = true;
        float right = 0;
        float firstWord = 0;
        float left = 0;
        Glyph before = glyphs.get(0);
        for (Glyph glyph : glyphs) {
            boolean blank = glyph.text().isBlank();
            if (blank && cell.length() == 0 || isNoteMark(before, glyph)) {
                continue;
            }
            before = glyph;
            if (starts.isEmpty()) {
                left = glyph.x();
            }
            float gap = cell.length() == 0 ? 0 : glyph.x() - right;
            if (!blank
                    && gap > CELL * glyph.size()
                    && !Marks.isMark(cell.toString().strip())) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else if (gap > BLANK * glyph.size() && cell.charAt(cell.length() - 1) != ' ') {
                cell.append(' ');
            }
            if (cell.length() == 0) {
                starts.add(glyph.x());
            }
            cell.append(blank ? " " : glyph.text());
            if (!blank) {
                right = Math.max(right, glyph.x() + glyph.width());
                sizes.merge(glyph.size(), glyph.text().length(), Integer::sum);
                bold &= glyph.bold();
                firstWord = cells.isEmpty() && cell.indexOf(" ") < 0 ? right - left : firstWord;
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        if (!cells.isEmpty()) {
            Glyph first = glyphs.get(0);
            float size = sizes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(first.size());
            lines.add(new PdfLine(first.page(), left, right, first.y(), size, bold, cells, starts, firstWord));
        }
    }

    boolean isRow() {
        return cells.size() > 1;
    }

    /** Its words, those of all cells. */
    String text() {
        return String.join(" ", cells);
    }
}

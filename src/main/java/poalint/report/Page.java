package poalint.report;

import org.apache.commons.text.WordUtils;

/**
 * What text is written on.
 *
 * @param palette the colours
 * @param width the cells of a line
 */
record Page(Palette palette, int width) {

    private static final int NARROWEST = 40;
    private static final int WIDEST_TEXT = 100;

    /** Makes it no narrower than words need. */
    Page {
        width = Math.max(NARROWEST, width);
    }

    /** The text broken at the width, all lines but the first indented. */
    String wrapped(String text, int indent) {
        return wrapped(text, indent, 0);
    }

    /** The text broken at the width; all lines but the first are indented, and the first is shorter by {@code used}. */
    String wrapped(String text, int indent, int used) {
        int room = Math.max(20, Math.min(width, WIDEST_TEXT + indent) - indent);
        String held = "\u0001".repeat(Math.max(0, Math.min(used, room - 1)));
        String filler = held.isEmpty() ? "" : held + " ";
        String broken = WordUtils.wrap(filler + Harmless.line(text), room, "\n" + " ".repeat(indent), false);
        return broken.substring(Math.min(broken.length(), filler.length()));
    }
}

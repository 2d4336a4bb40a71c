package poalint.document;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs of a PDF in the order of its content; those that it declares no content are left out. */
final class PdfGlyphs extends PDFTextStripper {

    /** A plan has some thousands. */
    private static final int MOST = 2_000_000;

    /** A page of a plan has some hundreds, even where each letter is placed by itself some thousands. */
    private static final int MOST_OPERATIONS = 5_000_000;

    private static final int LEAST_BOLD = 600;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Boolean> artifacts = new ArrayList<>();
    private final Work work = new Work();

    /** Sets up the walk. */
    PdfGlyphs() throws IOException {
        setSuppressDuplicateOverlappingText(true);
    }

    /** What was collected, in order. */
    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Whether the walk was broken off, so that what was collected is not all. */
    boolean isBrokenOff() {
        return work.operations > MOST_OPERATIONS;
    }

    /** Forms that draw each other many times over multiply what is drawn; and nobody waits for it once it is given up. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++work.operations > MOST_OPERATIONS || Thread.currentThread().isInterrupted()) {
            work.operations = MOST_OPERATIONS + 1;
            throw new InterruptedIOException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean artifact = tag != null && tag.getName().equals("Artifact");
        artifacts.add(artifact);
        work.artifacts += artifact ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        if (!artifacts.isEmpty()) {
            work.artifacts -= artifacts.remove(artifacts.size() - 1) ? 1 : 0;
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (work.artifacts > 0 || glyphs.size() > MOST) {
            return;
        }
        String text = position.getUnicode();
        glyphs.add(new Glyph(
                getCurrentPageNo(),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.max(1, position.getFontSizeInPt()),
                isBold(position.getFont()),
                text == null ? "\uFFFD" : plain(text)));
    }

    /** Printers draw "fi" as one letter. */
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\uFB00' && text.charAt(i) <= '\uFB06') {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = font.getName();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= LEAST_BOLD);
    }

    /** How far the walk has come: the operations so far, and the artifacts that are open. */
    private static final class Work {

        private int operations;
        private int artifacts;
    }

    /**
     * A letter on a page.
     *
     * @param page its 1-based page
     * @param x its left edge in points from the left edge of the page
     * @param y its base line in points from the top of the page
     * @param width its width in points
     * @param size the size of its font in points
     * @param bold whether its font is bold
     * @param text what it stands for
     */
    record Glyph(int page, float x, float y, float width, float size, boolean bold, String text) {}
}

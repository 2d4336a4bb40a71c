package poalint.document;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import poalint.document.PdfGlyphs.Glyph;

/** Reads the text of PDF files. What they bring besides, scripts and files, is not touched. */
final class PdfReader {

    private static final int MOST_PAGES = 200;
    private static final long MOST_MEMORY = 256L << 20;

    /** A page without text whose content has more bytes than this shows something all the same. */
    private static final int LONGEST_BLANK = 1000;

    private static final String SCAN =
            "it is a scan: its pages are pictures, and words in a picture are not read; export the text from the program"
                    + " in which it was written";

    private PdfReader() {}

    static Extract read(byte[] bytes) throws DocumentException {
        Inflation.refuseBombs(bytes);
        // Or a Mac would show an icon in its dock.
        System.setProperty("java.awt.headless", "true");
        FontMappers.set(new PdfFonts());
        try (PDDocument document = Loader.loadPDF(
                bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new DocumentException("it has " + pages + " pages, which is too long for a plan");
            }
            return extract(document, glyphs(document));
        } catch (InvalidPasswordException e) {
            throw new DocumentException(Sniffer.PROTECTED);
        } catch (IOException | RuntimeException e) {
            // PDFBox meets damage with exceptions of many kinds.
            throw new DocumentException(Sniffer.DAMAGED);
        }
    }

    private static List<Glyph> glyphs(PDDocument document) throws DocumentException, IOException {
        PdfGlyphs stripper = new PdfGlyphs();
        try {
            String unused = stripper.getText(document);
        } catch (InterruptedIOException e) {
            // PDFBox may as well go on with the next page, so that only the stripper knows.
        }
        if (stripper.isBrokenOff()) {
            throw new DocumentException("it draws far more than a plan holds; it may be meant to do harm");
        }
        return stripper.glyphs();
    }

    private static Extract extract(PDDocument document, List<Glyph> glyphs) throws DocumentException, IOException {
        TreeSet<Integer> written = glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank())
                .map(Glyph::page)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> gaps = new ArrayList<>();
        int comments = 0;
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            comments += comments(page);
            if (!written.contains(number) && isDrawn(page)) {
                gaps.add("page " + number + " is a picture, and words in a picture are not read");
            }
        }
        if (written.isEmpty()) {
            throw new DocumentException(gaps.isEmpty() ? "there is no text in it" : SCAN);
        }
        refuseGibberish(glyphs);
        List<String> notes = new ArrayList<>();
        Notes.comments(comments).ifPresent(notes::add);
        return new Extract(TextView.of(PdfLayout.parts(PdfLine.of(glyphs))), notes, gaps);
    }

    private static int comments(PDPage page) throws IOException {
        int comments = 0;
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean shown = annotation.getContents() != null
                    && !annotation.getContents().isBlank();
            comments += shown && !"Link".equals(annotation.getSubtype()) ? 1 : 0;
        }
        return comments;
    }

    private static boolean isDrawn(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name) || resources.getXObject(name) != null) {
                    return true;
                }
            }
        }
        try (var content = page.getContents()) {
            return content != null && content.readNBytes(LONGEST_BLANK + 1).length > LONGEST_BLANK;
        }
    }

    /** Some programs leave out which letter a glyph is; what comes out then is no text. */
    private static void refuseGibberish(List<Glyph> glyphs) throws DocumentException {
        long known = glyphs.stream()
                .map(Glyph::text)
                .filter(text -> !text.isEmpty())
                .map(text -> Optional.of(text.codePointAt(0)))
                .filter(letter -> isReadable(letter.get()))
                .count();
        if (known * 2 < glyphs.size()) {
            throw new DocumentException(
                    "its letters cannot be told, because it does not say which they are; export it anew, or give the text");
        }
    }

    private static boolean isReadable(int letter) {
        return letter >= ' '
                && letter != 0xFFFD
                && Character.isDefined(letter)
                && Character.getType(letter) != Character.PRIVATE_USE;
    }
}

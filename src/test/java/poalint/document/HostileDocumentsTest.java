package poalint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.plan.Origin;
import poalint.plan.Source;

/** What documents may not do to whoever reads them. */
final class HostileDocumentsTest {

    /** PDFBox would look for fonts on the machine, and keep what it finds in the user's home. */
    @BeforeAll
    static void lookForNoFonts() {
        FontMappers.set(new PdfFonts());
    }

    private static final String HARM = "it unpacks to far more than a plan holds; it may be meant to do harm";
    private static final String ENTITIES =
            "it declares entities, which no word processor writes; it may be meant to do harm";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/media/image1.png"})
    void aZipBombIsRefused(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            fill(zip, part.equals("word/document.xml") ? 33 : 0);
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            fill(zip, part.equals("word/document.xml") ? 0 : 129);
        }

        assertRefused("plan.docx", bytes.toByteArray(), HARM);
    }

    private static void fill(ZipOutputStream zip, int megabytes) throws IOException {
        byte[] zeros = new byte[MEGABYTE];
        for (int i = 0; i < megabytes; i++) {
            zip.write(zeros);
        }
    }

    @Test
    void anArchiveOfVeryManyPartsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 5002; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
            }
        }

        assertRefused("plan.docx", bytes.toByteArray(), "it has too many parts for a plan");
    }

    /** Ten forms, each of which draws the next one thirty times. */
    @Test
    @Timeout(60)
    void formsThatDrawEachOtherManyTimesOverAreRefused() {
        StringBuilder pdf = new StringBuilder("""
                %PDF-1.4
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Kids[3 0 R]/Count 1>>
                endobj
                3 0 obj
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>
                endobj
                4 0 obj
                <</Length 5>>stream
                /F Do
                endstream
                endobj
                """);
        for (int i = 5; i < 15; i++) {
            pdf.append(String.format(Locale.ROOT, """
                    %d 0 obj
                    <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length 180>>stream
                    %s
                    endstream
                    endobj
                    """, i, i + 1, "/F Do ".repeat(30)));
        }
        pdf.append("""
                15 0 obj
                <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 5>>stream
                BT ET
                endstream
                endobj
                trailer
                <</Root 1 0 R/Size 16>>
                """);

        assertRefused(
                "plan.pdf", bytes(pdf.toString()), "it draws far more than a plan holds; it may be meant to do harm");
    }

    @Test
    void anExternalEntityIsNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hidden words");
        String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String document = Made.wordDocument(Made.paragraph("&x;"));

        assertRefused("plan.docx", Made.zip("word/document.xml", entity + document), ENTITIES);
        assertRefused(
                "plan.odt", Made.zip("content.xml", entity + "<document-content>&x;</document-content>"), ENTITIES);
    }

    @Test
    void aDocumentTypeThatIsBrokenIsRefused() {
        String broken = "<!DOCTYPE d [<!ENTIT\u0017 x \"y\">]>" + Made.wordDocument(Made.paragraph("It broke."));

        assertRefused("plan.docx", Made.zip("word/document.xml", broken), Sniffer.DAMAGED);
    }

    /** The JDK's parser would write to standard error. */
    @Test
    void bytesThatAreNoTextAreRefusedWithoutAWordOfTheParser() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> Xml.parse(new byte[] {'<', 'd', '>', (byte) 0xC3, '<', '/', 'd', '>'}))
                    .hasMessage(Sniffer.DAMAGED);
            assertThatThrownBy(() -> Xml.parse(bytes("<?xml version=\"1.0\" encoding=\"x-none\"?><d/>")))
                    .hasMessage(Sniffer.DAMAGED);
        } finally {
            System.setErr(err);
        }

        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1"})
    void aPartInAnotherEncodingIsRead(String charset) throws DocumentException {
        String text = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?><d>caf\u00E9</d>";

        assertThat(Xml.parse(text.getBytes(Charset.forName(charset)))
                        .at("d")
                        .orElseThrow()
                        .children())
                .extracting(Xml::text)
                .containsExactly("caf\u00E9");
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]>").append(Made.wordDocument(Made.paragraph("&a29;")));

        assertRefused("plan.docx", Made.zip("word/document.xml", laughs.toString()), ENTITIES);
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        String table = "<w:tbl><w:tr><w:tc>".repeat(2000) + "</w:tc></w:tr></w:tbl>".repeat(2000);

        assertRefused("plan.docx", Made.word(table), "its elements are nested too deep");
        assertRefused(
                "plan.rtf",
                bytes("{\\rtf1 " + "{".repeat(100_000) + "}".repeat(100_001)),
                "its groups are nested too deep");
        assertRefused("plan.eml", bytes(nestedMail(200)), "its parts are nested too deep");
    }

    @Test
    void aBoxWithinABoxIsReadOnce() throws DocumentException {
        String open = "<w:p><w:r><w:pict><w:txbxContent>";
        String close = "</w:txbxContent></w:pict></w:r></w:p>";
        String text = "<w:p><w:r><w:t>It broke.</w:t></w:r></w:p>";

        String read = Made.read("plan.docx", Made.word(open.repeat(40) + text + close.repeat(40)))
                .text();

        assertThat(read).containsOnlyOnce("It broke.");
    }

    @Test
    void aLineThatLooksLikeTheHeadOfAMailWithoutEndIsRead() throws DocumentException {
        String line = "on " + "1".repeat(300_000);

        assertThat(Made.read("plan.eml", "From: a@shop.example\nSubject: x\nMIME-Version: 1.0\n\n" + line + "\n")
                        .text())
                .contains("111");
    }

    @Test
    void aPageOfVeryManyElementsInEachOtherIsReadOrRefused() throws DocumentException {
        String page = "<html><body>" + "<div>".repeat(20_000) + "It broke." + "</div>".repeat(20_000);

        try {
            assertThat(Made.read("plan.html", page).text()).contains("It broke.");
        } catch (DocumentException e) {
            assertThat(e).hasMessage("its elements are nested too deep");
        }
        assertThat(Made.read("plan.md", "> ".repeat(20_000) + "It broke.\n").text())
                .contains("It broke.");
        assertThat(Made.read("plan.md", "![".repeat(120) + "It broke." + "](y)".repeat(120) + "\n")
                        .text())
                .contains("It broke.");
        assertThat(Made.read("plan.md", "[".repeat(50_000) + "It broke.\n").text())
                .contains("It broke.");
    }

    private static String nestedMail(int depth) {
        StringBuilder mail = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        return mail.append("\nIt broke.\n").toString();
    }

    @Test
    void aFootnoteThatNamesItselfEnds() throws DocumentException {
        String reference = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
        byte[] word = Made.word(
                "<w:p><w:r><w:t>It broke.</w:t></w:r>" + reference + "</w:p>",
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"1\"><w:p><w:r><w:t>On 3 May.</w:t></w:r>" + reference
                        + "</w:p></w:footnote></w:footnotes>");

        assertThat(Made.read("plan.docx", word).text()).isEqualTo("It broke.\n\nOn 3 May.\n");
    }

    @Test
    void aStyleThatIsBasedOnItselfEnds() throws DocumentException {
        byte[] word = Made.word(
                "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>It broke.</w:t></w:r></w:p>",
                "word/styles.xml",
                "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"A\"><w:basedOn w:val=\"A\"/></w:style></w:styles>");

        assertThat(Made.read("plan.docx", word).text()).isEqualTo("It broke.\n");
    }

    @Test
    void macrosAreSaidAndNotRun() throws DocumentException {
        Source plan =
                Made.read("plan.docm", Made.word(Made.paragraph("It broke."), "word/vbaProject.bin", "Sub AutoOpen()"));

        assertThat(plan.text()).isEqualTo("It broke.\n");
        assertThat(plan.origin().map(Origin::notes).orElseThrow()).containsExactly("it has macros, which were not run");
    }

    @Test
    void nothingIsFetched() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String page = "<html><head><link rel=stylesheet href=" + address + "><base href=" + address
                    + "></head><body>It broke.<img src=" + address + "><iframe src=" + address
                    + "></iframe><script src="
                    + address + "></script></body></html>";
            String relations =
                    "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Type=\"x/image\" Target=\""
                            + address
                            + "\"/><Relationship Id=\"r2\" Type=\"x/attachedTemplate\" TargetMode=\"External\" Target=\""
                            + address + "\"/></Relationships>";
            String odt =
                    "<d:document-content xmlns:d=\"d\" xmlns:x=\"x\"><d:body><d:text><d:p>It broke.<d:frame><d:image x:href=\""
                            + address + "\"/></d:frame></d:p></d:text></d:body></d:document-content>";
            assertThat(List.of(
                            Made.read("a.html", page),
                            Made.read("a.eml", "MIME-Version: 1.0\nContent-Type: text/html\n\n" + page),
                            Made.read("a.md", "It broke. ![x](" + address + ")\n"),
                            Made.read(
                                    "a.docx",
                                    Made.word(Made.paragraph("It broke."), "word/_rels/document.xml.rels", relations)),
                            Made.read("a.odt", Made.zip("content.xml", odt)),
                            Made.read(
                                    "a.rtf",
                                    "{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE \"" + address
                                            + "\"}{\\fldrslt It broke.}}}")))
                    .allSatisfy(plan -> assertThat(plan.text()).contains("It broke."));
            assertThatThrownBy(() -> Made.read(
                            "b.docx",
                            Made.zip(
                                    "word/document.xml",
                                    "<!DOCTYPE d SYSTEM \"" + address + "\">" + Made.wordDocument(""))))
                    .hasMessage(ENTITIES);

            server.setSoTimeout(200);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    void whatIsCutOffIsRefused() {
        for (String name : List.of("twine.docx", "twine.odt", "twine.rtf")) {
            byte[] whole = Made.shipped(name);
            assertRefused(name, Arrays.copyOf(whole, whole.length / 2), Sniffer.DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.5, 0.9})
    void aPdfThatIsCutOffIsRefused(double share) {
        byte[] whole = Made.shipped("twine.pdf");

        assertThatThrownBy(() -> Made.read("plan.pdf", Arrays.copyOf(whole, (int) (whole.length * share))))
                .isInstanceOf(DocumentException.class);
    }

    @Test
    void aMailThatIsCutOffIsSaidToBeSo() throws DocumentException {
        String mail =
                "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nIt bro";

        assertThat(Made.read("plan.eml", mail).origin().map(Origin::gaps).orElseThrow())
                .containsExactly("it ends before its last part does; what is missing was not checked");
    }

    @Test
    void aPdfBombIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes("%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n"));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
            byte[] zeros = new byte[MEGABYTE];
            for (int i = 0; i < 129; i++) {
                deflated.write(zeros);
            }
        }
        bytes.writeBytes(bytes("\nendstream endobj\n"));

        assertRefused("plan.pdf", bytes.toByteArray(), HARM);
    }

    @Test
    void aPdfOfVeryManyPagesIsRefused() throws IOException {
        assertRefused("plan.pdf", pdf(201, PDRectangle.A4, false), "it has 201 pages, which is too long for a plan");
    }

    @Test
    void aPdfWithAHugePageIsRead() throws Exception {
        byte[] poster = pdf(1, new PDRectangle(1_000_000, 1_000_000), false);

        assertThat(Made.read("plan.pdf", poster).text()).isEqualTo("It broke on page 1.\n");
    }

    @Test
    void whatIsProtectedIsSaidToBeSo() throws IOException {
        String encrypted = "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
        byte[] office = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, office, 0, 4);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, office, 1024, name.length);

        assertRefused("plan.pdf", pdf(1, PDRectangle.A4, true), Sniffer.PROTECTED);
        assertRefused("plan.odt", Made.zip("content.xml", "x", "META-INF/manifest.xml", encrypted), Sniffer.PROTECTED);
        assertRefused("plan.docx", office, Sniffer.PROTECTED);
    }

    @Test
    void pagesThatPointAtEachOtherEnd() {
        String loop = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj
                trailer<</Root 1 0 R/Size 3>>
                %%EOF""";

        assertThatThrownBy(() -> Made.read("plan.pdf", loop)).isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> Made.read("plan.pdf", "%PDF-1.4\n1 0 obj" + "[".repeat(200_000)))
                .isInstanceOf(DocumentException.class);
    }

    private static byte[] pdf(int pages, PDRectangle size, boolean locked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(72, 500);
                    content.showText("It broke on page " + i + ".");
                    content.endText();
                }
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(String name, byte[] bytes, String reason) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> Made.read(name, bytes))
                .withMessage(reason);
    }
}

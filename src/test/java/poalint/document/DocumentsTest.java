package poalint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.plan.Origin;
import poalint.plan.Source;

/** Text views of documents. */
final class DocumentsTest {

    private static final String KITES = """
            ## Root cause

            Between 2 and 6 February 2026 nine kites left our store a day late, because our printer had no labels.

            ## Actions taken

            1. We bought two boxes of labels on 9 February 2026:
              a) one for the printer by the door,
              b) one for the shelf.
            2. We refunded the postage of all nine parcels.

            The refunds are of 10 February 2026.

            In between stands a sentence.

            3. We told our packer Odile to order labels at twenty left.

            **How we prevent it**

            Every Monday Odile counts the labels.
            She writes the number on the wall.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"kites.docx", "kites.odt", "kites.rtf"})
    void changesAreAcceptedAndListsNumberedAndCommentsLeftOut(String name) throws DocumentException {
        Source view = Made.read(name, Made.shipped(name));

        assertThat(view.text()).isEqualTo(KITES);
        assertThat(view.origin().map(Origin::notes).orElseThrow())
                .containsExactly(
                        "it has 2 tracked changes; what was checked is the text with all of them accepted, so accept or"
                                + " reject them before you send it",
                        "it has 1 comment, which was not checked; take it out before you send it");
    }

    @Test
    void headersFootersAndPageNumbersAreNotThePlan() throws DocumentException {
        Source view = Made.read("pages.pdf", Made.shipped("pages.pdf"));

        assertThat(view.text())
                .startsWith("# Plan of Action")
                .doesNotContain("account of Bram Oosting")
                .doesNotContain("Page ");
        assertThat(view.origin()
                        .flatMap(origin -> origin.at(view.lineCount() - 1))
                        .map(Origin.Element::page))
                .contains(2);
    }

    @ParameterizedTest
    @CsvSource({
        "plan.txt, '{\\rtf1 x}', RICH_TEXT",
        "plan.txt, '%PDF-1.4', PDF",
        "plan.txt, ' <!DOCTYPE html><p>x', WEB_PAGE",
        "plan.docx, '<html>x', WEB_PAGE",
        "plan.html, '<p>x</p>', WEB_PAGE",
        "plan.eml, 'Subject: x', MAIL",
        "plan.MD, 'Root cause', MARKDOWN"
    })
    void theContentTellsTheFormatAndThenTheName(String name, String content, Format format) throws DocumentException {
        assertThat(Documents.format(name, (content + "\n\n").getBytes(StandardCharsets.UTF_8)))
                .contains(format);
    }

    @ParameterizedTest
    @CsvSource({
        "plan.txt, 'Root cause: it broke.'",
        "plan.txt, '<p> is what our page said.'",
        "plan.docx, 'Root cause: it broke.'",
        "plan.html, 'Root cause: 3 < 4.'",
        "plan.eml, 'It broke.'",
        "plan.txt, 'From: a@b.example'",
        "plan.txt, 'Root cause: it broke'"
    })
    void whatLooksLikeNoDocumentIsAText(String name, String content) throws DocumentException {
        assertThat(Documents.format(name, (content + "\n\nmore\n").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aMailIsToldByFieldsThatNobodyTypes() throws DocumentException {
        String typed = "From: Bram\nTo: Amazon\nSubject: plan\n\nIt broke.\n";
        String sent = "Message-ID: <1@x.example>\n" + typed;

        assertThat(Documents.format("plan.txt", typed.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Documents.format("plan.txt", sent.getBytes(StandardCharsets.UTF_8)))
                .contains(Format.MAIL);
    }

    @Test
    void documentsThatAreNotReadAreNamed() {
        assertRefused(Made.zip("xl/workbook.xml", "x"), "it is a spreadsheet, not a letter");
        assertRefused(Made.zip("notes.txt", "x"), "it is a zip archive; unpack it and check what is in it");
        assertRefused(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10},
                "it is a picture, and words in a picture are not read; give the text");
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                "it is in an old format of Word or Outlook; save it as .docx, or as text, and check that");
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> Documents.format("plan", bytes))
                .withMessage(reason);
    }

    @Test
    void wordNumbersItsListsAndHeadings() throws DocumentException {
        String numbering = """
                <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">
                <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl>
                </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>""";
        String styles = """
                <w:styles xmlns:w="w"><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>
                <w:style w:styleId="L"><w:basedOn w:val="N"/></w:style>
                <w:style w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>""";
        String list = "<w:p><w:pPr><w:pStyle w:val=\"L\"/></w:pPr><w:r><w:t>We looked.</w:t></w:r></w:p>";
        String inner = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>Twice.</w:t></w:r></w:p>";
        String heading = "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>Prevention</w:t></w:r></w:p>";

        assertThat(Made.read(
                                "plan.docx",
                                Made.word(
                                        heading + list + inner + list,
                                        "word/numbering.xml",
                                        numbering,
                                        "word/styles.xml",
                                        styles))
                        .text())
                .isEqualTo("## Prevention\n\n3. We looked.\n  3.I) Twice.\n4. We looked.\n");
    }

    @Test
    void whatWordHidesAndDeletesIsNotRead() throws DocumentException {
        String body = "<w:p><w:r><w:t>It </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>broke</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r>"
                + "<w:r><w:t>.</w:t><w:br/><w:t>Then</w:t><w:noBreakHyphen/><w:t>we looked.</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>"
                + Made.paragraph("paragraph.");

        assertThat(Made.read("plan.docx", Made.word(body)).text())
                .isEqualTo("It broke.\nThen-we looked.\n\nOne paragraph.\n");
    }

    @Test
    void anAddressBehindWordsIsShown() throws DocumentException {
        String page = "<html><body><p>See <a href='https://x.example/log'>our log</a> and "
                + "<a href='https://y.example/'>y.example</a>.</p></body></html>";

        assertThat(Made.read("plan.html", page).text())
                .isEqualTo("See our log (https://x.example/log) and y.example.\n");
        assertThat(Made.read("plan.md", "See [our log](https://x.example/log).\n")
                        .text())
                .isEqualTo("See our log (https://x.example/log).\n");
    }

    @Test
    void aPageIsReadWithoutWhatIsNotItsText() throws DocumentException {
        String page = """
                <html><head><title>No</title></head><body><header>No</header><nav>No</nav>
                <h2>Prevention</h2><div>Dear team,</div><div>we look.</div>
                <ol start=4><li>First <ul><li>Inner</ul><li><p>Second</p></ol>
                <p style="display: none">No</p><script>no()</script><p>It is<br>&lt;script&gt; here.
                <table><tr><td>a|b</td><td><p>c</p></td></tr></table><footer>No</footer></body></html>""";

        assertThat(Made.read("plan.html", page).text()).isEqualTo("""
                ## Prevention

                Dear team,
                we look.

                4. First
                  - Inner
                5. Second

                It is
                <script> here.

                | a¦b | c |
                """);
    }

    @Test
    void anEncodingThatIsNotNamedIsToldByTheBytes() throws DocumentException {
        String page = "<html><body><p>caf\u00E9</p></body></html>";

        assertThat(Made.read("a.html", page.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("caf\u00E9\n");
        assertThat(Made.read("a.html", page.getBytes(StandardCharsets.ISO_8859_1))
                        .text())
                .isEqualTo("caf\u00E9\n");
    }

    @Test
    void linesOfMarkdownStandWhereTheyAreInTheFile() throws DocumentException {
        String text = """
                Root cause
                ==========

                It *broke*
                twice.

                * one
                  more
                7. seven

                > quoted

                | a | b |
                |---|---|
                | c | d |
                """;

        assertThat(Made.read("plan.md", text).text()).isEqualTo("""
                # Root cause


                It broke
                twice.

                - one
                  more
                7. seven

                > quoted

                | a | b |

                | c | d |
                """);
    }

    @Test
    void ofAMailTheSendersWordsAreRead() throws DocumentException {
        String mail = """
                From: =?utf-8?q?Bram?= <bram@x.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=o

                --o
                Content-Type: multipart/alternative; boundary=i

                --i
                Content-Type: text/plain; charset=utf-8; format=flowed
                Content-Transfer-Encoding: quoted-printable

                It broke on 3 =
                May, caf=C3=A9.=20
                We mended it.

                -----Original Message-----
                From: Seller Performance
                Please explain.
                --i
                Content-Type: text/html

                <p>It broke.</p>
                --i--
                --o
                Content-Type: application/pdf; name="invoice.pdf"
                Content-Disposition: attachment

                x
                --o--
                """;

        Source view = Made.read("plan.eml", mail);

        assertThat(view.text().strip()).isEqualTo("""
                It broke on 3 May, caf\u00E9. We mended it.

                > -----Original Message-----
                > From: Seller Performance
                > Please explain.""");
        assertThat(view.origin().map(Origin::notes).orElseThrow())
                .containsExactly("it has 1 attachment, which was not checked; if the plan is in one, save"
                        + " that one and check it by itself");
    }

    @Test
    void anAnswerBelowQuotedLinesIsTheSenders() throws DocumentException {
        String mail = """
                Message-ID: <1@x.example>

                On Monday, 2 March 2026, Seller Performance wrote:
                > Please explain.

                It broke.
                """;

        assertThat(Made.read("plan.eml", mail).text().strip()).isEqualTo("""
                > On Monday, 2 March 2026, Seller Performance wrote:
                > Please explain.

                It broke.""");
    }

    @Test
    void aForwardedPlanIsThePlan() throws DocumentException {
        String mail = """
                Message-ID: <1@x.example>

                Please look at this.

                ---------- Forwarded message ---------
                From: Bram <bram@x.example>
                Date: 2 March 2026
                Subject: plan

                It broke.
                """;

        assertThat(Made.read("plan.eml", mail).text())
                .contains("> Please look")
                .contains("> Subject")
                .contains("\nIt broke.");
    }

    @Test
    void aScanIsSaidToBeOne() throws Exception {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> Made.read("plan.pdf", scanned(false)))
                .withMessageStartingWith("it is a scan: its pages are pictures");

        Source view = Made.read("plan.pdf", scanned(true));
        assertThat(view.origin().map(Origin::gaps).orElseThrow())
                .containsExactly("page 2 is a picture, and words in a picture are not read");
    }

    private static byte[] scanned(boolean withText) throws Exception {
        try (PDDocument document = new PDDocument();
                PDDocument text = Loader.loadPDF(Made.shipped("twine.pdf"))) {
            if (withText) {
                document.importPage(text.getPage(0));
            }
            PDPage page = new PDPage();
            document.addPage(page);
            var picture = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 500, 700);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void whatStandsBehindACommentOrInAnOpenCellIsNotLost() throws DocumentException {
        assertThat(Made.read("plan.md", "It broke.\n\n<!-- x --> We mended it.\n")
                        .origin()
                        .orElseThrow()
                        .gaps())
                .containsExactly("there is HTML on line 3, which was not checked");
        assertThat(Made.read("plan.rtf", "{\\rtf1 First\\par \\trowd\\intbl one\\cell two}")
                        .text())
                .contains("one")
                .contains("two");
    }

    @Test
    void questionsAndAnswersAreNoHeadOfAMail() throws DocumentException {
        String mail = "From: a@shop.example\nMIME-Version: 1.0\n\nQ: why\nA: because\nQ: when\nOn 3 May.\n";

        assertThat(Made.read("plan.eml", mail).text()).doesNotContain("> ");
    }

    @Test
    void noticesOfAllFormatsAreFoundBesideAPlan() {
        assertThat(Format.noticeNames("a/plan.docx"))
                .startsWith("a/plan.notice.txt")
                .contains("a/plan.notice.pdf", "a/plan.notice.eml");
        assertThat(List.of("plan.PDF", "plan.txt", "plan.eml")).allMatch(Format::namesPlan);
        assertThat(List.of(
                        "plan.notice.pdf", "~$plan.docx", "notes.md", "report.html", "plan", "plan.doc", "plan.pdf~"))
                .noneMatch(Format::namesPlan);
    }
}

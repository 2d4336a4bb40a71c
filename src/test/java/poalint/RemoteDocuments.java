package poalint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Documents of every format that refer to what lies elsewhere, in all the ways that the format has: a reader that followed
 * one of them would tell its sender that it was read.
 */
final class RemoteDocuments {

    /** An address that is kept for examples (RFC 5737). */
    private static final String FAR = "http://192.0.2.1/track";

    private static final String TEXT = "Root cause: in May 2025 our only scanner broke. See " + FAR + " for it.";

    private RemoteDocuments() {}

    /** Writes them, and gives back their names. */
    static List<String> write(Path folder) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        all.put("plain.txt", bytes(TEXT + "\n"));
        all.put(
                "mark.md",
                bytes("# Root cause\n\n![x](" + FAR + ")\n<img src=\"" + FAR + "\">\n\n[" + TEXT + "][a]\n\n[a]: "
                        + FAR));
        all.put("page.html", bytes(page()));
        all.put("mail.eml", bytes(mail()));
        all.put("rich.rtf", bytes(rich()));
        all.put("paper.pdf", bytes(paper()));
        all.put("word.docx", word());
        all.put("open.odt", open());
        all.put("entity.docx", zip(Map.of("word/document.xml", entity("<w:document xmlns:w='w'>&far;</w:document>"))));
        all.put("entity.odt", zip(Map.of("content.xml", entity("<a>&far;</a>"))));
        for (Map.Entry<String, byte[]> each : all.entrySet()) {
            Files.write(folder.resolve(each.getKey()), each.getValue());
        }
        return List.copyOf(all.keySet());
    }

    private static String page() {
        return """
                <!DOCTYPE html PUBLIC "-//X//X" "FAR/dtd"><html manifest="FAR"><head><title>Plan</title>
                <base href="FAR"><link rel="stylesheet" href="FAR"><link rel="preload" href="FAR">
                <meta http-equiv="refresh" content="0; url=FAR"><style>@import url(FAR); body { background: url(FAR) }</style>
                <script src="FAR"></script><script>fetch("FAR")</script></head>
                <body background="FAR" onload="fetch('FAR')"><p>TEXT</p><img src="FAR" srcset="FAR 2x"><iframe src="FAR"></iframe>
                <object data="FAR"></object><embed src="FAR"><video src="FAR" poster="FAR"></video><audio src="FAR"></audio>
                <svg><image href="FAR"/><use xlink:href="FAR#a"/></svg><form action="FAR"><input type="image" src="FAR"></form>
                <p>Actions taken: on 5 May 2025 we bought a second scanner.</p></body></html>
                """.replace("FAR", FAR).replace("TEXT", TEXT);
    }

    private static String mail() {
        return """
                From: seller@shop.example
                To: performance@market.example
                Disposition-Notification-To: seller@shop.example
                Subject: Plan
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/html; charset=utf-8

                PAGE
                --b
                Content-Type: message/external-body; access-type=URL; URL="FAR"

                Content-Type: text/plain

                --b
                Content-Type: message/external-body; access-type=anon-ftp; site="192.0.2.1"; name="plan.txt"

                Content-Type: text/plain

                --b
                Content-Type: message/external-body; access-type=local-file; name="/etc/hostname"

                Content-Type: text/plain

                --b--
                """.replace("PAGE", page()).replace("FAR", FAR);
    }

    private static String rich() {
        return """
                {\\rtf1\\ansi{\\*\\template FAR}{\\fonttbl{\\f0 Arial;}}
                {\\field{\\*\\fldinst INCLUDEPICTURE "FAR" \\\\d}{\\fldrslt x}}
                {\\field{\\*\\fldinst INCLUDETEXT "FAR"}{\\fldrslt y}}
                {\\field{\\*\\fldinst DDEAUTO sh "-c touch" x}{\\fldrslt z}}
                {\\object\\objautlink\\objupdate{\\*\\objclass Word.Document.8}{\\*\\objdata 0105000002000000}}
                TEXT\\par Actions taken: on 5 May 2025 we bought a second scanner.\\par}
                """.replace("FAR", FAR).replace("TEXT", TEXT);
    }

    /** Addresses, a program to start, a script, a form, and a stream that lies elsewhere. */
    private static String paper() {
        String content = "BT /F1 12 Tf 72 700 Td (Root cause: in May 2025 our only scanner broke.) Tj"
                + " 0 -20 Td (Actions taken: on 5 May 2025 we bought a second scanner.) Tj ET /X Do";
        return """
                %PDF-1.7
                1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R/AA<</WC 7 0 R>>/AcroForm<</Fields[]/XFA 9 0 R>>
                /Names<</JavaScript<</Names[(a) 10 0 R]>> >> >> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R
                /Resources<</Font<</F1 5 0 R>>/XObject<</X 8 0 R>> >>/AA<</O 6 0 R>>
                /Annots[<</Type/Annot/Subtype/Link/Rect[70 690 300 715]/A 6 0 R>>]>> endobj
                4 0 obj <</Length LENGTH>> stream
                CONTENT
                endstream endobj
                5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
                6 0 obj <</S/URI/URI(FAR)/Next<</S/SubmitForm/F<</FS/URL/F(FAR)>> >> >> endobj
                7 0 obj <</S/Launch/F(/bin/true)/Next<</S/GoToR/F<</FS/URL/F(FAR)>>/D[0/Fit]>> >> endobj
                8 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/F<</FS/URL/F(FAR)>>/Length 0>> stream
                endstream endobj
                9 0 obj <</Length 0>> stream
                endstream endobj
                10 0 obj <</S/JavaScript/JS(app.launchURL\\("FAR"\\))>> endobj
                trailer <</Root 1 0 R/Size 11>>
                %%EOF
                """.replace("LENGTH", String.valueOf(content.length()))
                .replace("CONTENT", content)
                .replace("FAR", FAR);
    }

    private static byte[] word() throws IOException {
        String relation = "<Relationship Id='ID' TargetMode='External' Target='" + FAR
                + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/TYPE'/>";
        String relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + relation.replace("ID", "r1").replace("TYPE", "image")
                + relation.replace("ID", "r2").replace("TYPE", "hyperlink")
                + relation.replace("ID", "r3").replace("TYPE", "attachedTemplate")
                + relation.replace("ID", "r4").replace("TYPE", "oleObject")
                + relation.replace("ID", "r5").replace("TYPE", "frame")
                + relation.replace("ID", "r6").replace("TYPE", "subDocument") + "</Relationships>";
        String body = "<w:document xmlns:w='w' xmlns:r='r' xmlns:a='a'><w:body><w:p><w:r><w:t>" + TEXT
                + "</w:t></w:r><w:r><w:drawing><a:blip r:link='r1'/></w:drawing></w:r>"
                + "<w:hyperlink r:id='r2'><w:r><w:t>here</w:t></w:r></w:hyperlink>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>INCLUDEPICTURE \"" + FAR
                + "\" \\d</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
                + "<w:subDoc r:id='r6'/></w:body></w:document>";
        return zip(Map.of(
                "word/document.xml", body,
                "word/_rels/document.xml.rels", relations,
                "word/_rels/settings.xml.rels", relations,
                "word/settings.xml",
                        "<w:settings xmlns:w='w' xmlns:r='r'><w:attachedTemplate r:id='r3'/></w:settings>"));
    }

    private static byte[] open() throws IOException {
        String content = "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:d='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' xmlns:x='http://www.w3.org/1999/xlink'>"
                + "<o:body><o:text><t:p>" + TEXT + "<d:frame><d:image x:href='" + FAR
                + "' x:actuate='onLoad'/></d:frame>"
                + "<d:object x:href='" + FAR + "'/><t:a x:href='" + FAR + "'>here</t:a></t:p>"
                + "<t:section><t:section-source x:href='" + FAR
                + "'/></t:section></o:text></o:body></o:document-content>";
        Map<String, String> parts = new TreeMap<>();
        parts.put("content.xml", content);
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        return zip(parts);
    }

    private static String entity(String body) {
        return "<?xml version='1.0'?><!DOCTYPE a SYSTEM '" + FAR + ".dtd' [<!ENTITY far SYSTEM '" + FAR
                + "'><!ENTITY % more SYSTEM '" + FAR + "'>%more;]>" + body;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package poalint.document;

import java.nio.charset.StandardCharsets;

/** Chooses the reader of a format. Each is met here alone, so that none is loaded for another's sake. */
final class Extractors {

    private Extractors() {}

    static Extract extract(Format format, byte[] bytes) throws DocumentException {
        return switch (format) {
            case WORD -> WordReader.read(bytes);
            case OPEN_DOCUMENT -> OpenReader.read(bytes);
            case RICH_TEXT -> RichTextReader.read(bytes);
            case PDF -> PdfReader.read(bytes);
            case WEB_PAGE -> WebPageReader.read(bytes, null);
            case MAIL -> MailReader.read(bytes);
            case MARKDOWN -> MarkdownReader.read(new String(bytes, StandardCharsets.UTF_8));
        };
    }
}

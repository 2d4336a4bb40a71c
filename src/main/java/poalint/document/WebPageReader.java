package poalint.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import poalint.plan.Origin.Kind;

/** Reads web pages and the HTML of mails. Scripts are not run, and nothing that a page refers to is fetched. */
final class WebPageReader {

    private static final int DEEPEST = 500;
    private static final int HEAD = 4096;
    private static final int MOST_NODES = 500_000;

    private static final Set<String> SILENT = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "nav",
            "svg",
            "math",
            "iframe",
            "object",
            "select",
            "button",
            "textarea");
    private static final Set<String> BLOCKS =
            Set.of("p", "article", "section", "main", "aside", "center", "form", "fieldset", "figure", "dl", "hr");

    private WebPageReader() {}

    /** The text of a page that may say itself how it is encoded. */
    static Extract read(byte[] bytes, @Nullable String charset) throws DocumentException {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes), named(bytes, charset), "");
        } catch (IOException e) {
            throw new DocumentException("it is encoded in a way that is not known here; save it as UTF-8");
        }
        if (page.stream().limit(MOST_NODES + 1L).count() > MOST_NODES) {
            throw new DocumentException("it is too large for a plan");
        }
        Walker walker = new Walker();
        walker.walk(page.body(), 0);
        walker.flush();
        TextView view = TextView.of(walker.parts);
        if (view.text().isEmpty() && walker.pictures > 0) {
            throw new DocumentException(Notes.ONLY_PICTURES);
        }
        List<String> notes = new ArrayList<>();
        Notes.changes(walker.changes).ifPresent(notes::add);
        Notes.pictures(walker.pictures).ifPresent(notes::add);
        return new Extract(view, notes, List.of());
    }

    /** An encoding that a page names is found by the parser; one that it does not name is told by its bytes. */
    private static @Nullable String named(byte[] bytes, @Nullable String charset) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        boolean silent = charset == null && !head.contains("charset=") && !head.contains("encoding=");
        return silent && !Encoding.of(bytes).equals(StandardCharsets.UTF_8) ? "windows-1252" : charset;
    }

    /** Walks over the nodes. */
    private static final class Walker {

        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean plain;
        private boolean bold;
        private int listDepth = -1;
        private int changes;
        private int pictures;

        private void walk(Node parent, int depth) throws DocumentException {
            if (depth > DEEPEST) {
                throw new DocumentException("its elements are nested too deep");
            }
            for (Node node : parent.childNodes()) {
                if (node instanceof TextNode words) {
                    boolean preformatted = parent instanceof Element element
                            && element.normalName().equals("pre");
                    append(
                            preformatted
                                    ? words.getWholeText()
                                    : words.getWholeText().replace('\n', ' '));
                } else if (node instanceof Element element && !isHidden(element)) {
                    element(element, depth + 1);
                }
            }
        }

        private void append(String words) {
            text.append(words);
            plain |= !bold && !words.isBlank();
        }

        private static boolean isHidden(Element element) {
            String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
            String title = element.attr("title");
            boolean margin = element.normalName().equals("div") && (title.equals("header") || title.equals("footer"));
            Element parent = element.parent();
            boolean ofPage = (element.normalName().equals("header")
                            || element.normalName().equals("footer"))
                    && parent != null
                    && parent.normalName().equals("body");
            return SILENT.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || style.contains("display:none")
                    || style.contains("visibility:hidden")
                    || margin
                    || ofPage;
        }

        private void element(Element element, int depth) throws DocumentException {
            String name = element.normalName();
            switch (name) {
                case "br" -> text.append('\n');
                case "img" -> pictures += isSpacer(element) ? 0 : 1;
                case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', depth);
                case "ul", "ol" -> list(element, depth);
                case "table" -> table(element, depth);
                case "blockquote" -> quote(element, depth);
                case "b", "strong" -> inBold(element, depth);
                case "a" -> {
                    if (!isNoteMark(element)) {
                        link(element, depth);
                    }
                }
                case "ins" -> {
                    changes++;
                    walk(element, depth);
                }
                case "del", "strike", "s" -> changes++;
                case "div", "dt", "dd", "address", "li", "tr" -> {
                    line();
                    walk(element, depth);
                    line();
                }
                default -> {
                    boolean block = BLOCKS.contains(name) || name.equals("pre");
                    if (block) {
                        flush();
                    }
                    walk(element, depth);
                    if (block) {
                        flush();
                    }
                }
            }
        }

        /** The number of a footnote, as word processors export it. */
        private static boolean isNoteMark(Element link) {
            String target = link.attr("href");
            return target.startsWith("#sdfootnote") || target.startsWith("#sdendnote") || target.contains("#_ftn");
        }

        /** Mails are full of pictures of one dot that tell the sender who reads them. */
        private static boolean isSpacer(Element image) {
            return image.attr("width").equals("1") || image.attr("height").equals("1");
        }

        private void line() {
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private void inBold(Element element, int depth) throws DocumentException {
            boolean outer = bold;
            bold = true;
            walk(element, depth);
            bold = outer;
        }

        private void link(Element element, int depth) throws DocumentException {
            int start = text.length();
            walk(element, depth);
            if (start <= text.length()) {
                text.append(Links.behind(text.substring(start), element.attr("href")));
            }
        }

        private void heading(Element element, int level, int depth) throws DocumentException {
            flush();
            walk(element, depth);
            parts.add(Part.heading(level, "", take()));
        }

        private void list(Element list, int depth) throws DocumentException {
            flush();
            listDepth++;
            boolean ordered = list.normalName().equals("ol");
            int number = number(list.attr("start"), 1);
            for (Element item : list.children()) {
                if (item.normalName().equals("li")) {
                    number = number(item.attr("value"), number);
                    int first = parts.size();
                    walk(item, depth + 1);
                    flush();
                    mark(first, ordered ? mark(list.attr("type"), number) : "-");
                    number++;
                } else if (!isHidden(item)) {
                    element(item, depth + 1);
                }
            }
            flush();
            listDepth--;
        }

        /** The first paragraph of an item bears its mark. */
        private void mark(int first, String mark) {
            for (int i = first; i < parts.size(); i++) {
                Part part = parts.get(i);
                if (!part.text().isBlank()) {
                    if (part.kind() == Kind.PARAGRAPH) {
                        parts.set(i, Part.item(listDepth, mark, part.text(), part.bold()));
                    } else if (part.kind() == Kind.HEADING && !mark.equals("-")) {
                        parts.set(i, Part.heading(part.depth(), mark, part.text()));
                    }
                    return;
                }
            }
        }

        private static int number(String written, int otherwise) {
            return written.matches("\\d{1,4}") ? Integer.parseInt(written) : otherwise;
        }

        private static String mark(String type, int number) {
            return switch (type) {
                case "a" -> Numerals.letter(Math.max(1, number)) + ".";
                case "A" -> Numerals.letter(Math.max(1, number)).toUpperCase(Locale.ROOT) + ".";
                case "i" -> Numerals.roman(number) + ".";
                case "I" -> Numerals.roman(number).toUpperCase(Locale.ROOT) + ".";
                default -> number + ".";
            };
        }

        private void table(Element table, int depth) throws DocumentException {
            flush();
            for (Element row : table.select("tr")) {
                Element owner = row.closest("table");
                if (owner == null || !owner.equals(table)) {
                    continue;
                }
                List<Element> cells = row.children().stream()
                        .filter(cell -> cell.normalName().equals("td")
                                || cell.normalName().equals("th"))
                        .toList();
                boolean layout = cells.size() == 1
                        || cells.stream()
                                .anyMatch(cell ->
                                        cell.select("h1,h2,h3,h4,ul,ol,table").size() > 0);
                if (layout) {
                    for (Element cell : cells) {
                        walk(cell, depth + 1);
                        flush();
                    }
                } else {
                    row(cells, depth + 1);
                }
            }
        }

        private void row(List<Element> cells, int depth) throws DocumentException {
            List<String> texts = new ArrayList<>();
            for (Element cell : cells) {
                int first = parts.size();
                walk(cell, depth);
                flush();
                List<Part> inner = parts.subList(first, parts.size());
                texts.add(String.join(" ", inner.stream().map(Part::text).toList()));
                inner.clear();
            }
            parts.add(Part.row(texts));
        }

        /** What somebody else wrote is marked as it is in a plain mail. */
        private void quote(Element element, int depth) throws DocumentException {
            flush();
            int first = parts.size();
            walk(element, depth);
            flush();
            List<Part> inner = parts.subList(first, parts.size());
            String quoted = TextView.of(inner).text().indent(0);
            inner.clear();
            if (!quoted.isBlank()) {
                parts.add(Part.paragraph("> " + quoted.stripTrailing().replace("\n", "\n> "), false));
            }
        }

        private String take() {
            String words = text.toString();
            text.setLength(0);
            plain = false;
            return words;
        }

        /** Ends a paragraph; empty lines within it part it. */
        private void flush() {
            boolean isBold = !plain;
            for (String words : take().split("\n[ \t\u00A0]*\n", -1)) {
                if (!words.isBlank()) {
                    parts.add(Part.paragraph(words, isBold));
                }
            }
        }
    }
}

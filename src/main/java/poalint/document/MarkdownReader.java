package poalint.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import poalint.plan.Origin.Element;
import poalint.plan.Origin.Kind;

/** Reads Markdown (CommonMark with tables). Each line of the text view stands on the line of the file that it is from. */
final class MarkdownReader {

    private static final int DEEPEST = 100;

    private MarkdownReader() {}

    static Extract read(String text) throws DocumentException {
        Node root = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .build()
                .parse(text);
        int count = text.split("\n|\r\n?", -1).length;
        Walker walker = new Walker(count);
        walker.blocks(root, new Frame("", "", 0));
        List<String> notes = new ArrayList<>();
        Notes.pictures(walker.pictures).ifPresent(notes::add);
        walker.elements.sort(Comparator.comparingInt(Element::line));
        TextView view = new TextView(
                walker.lines.stream().map(TextView::harmless).collect(Collectors.joining("\n")), walker.elements);
        return new Extract(view, notes, walker.gaps);
    }

    /**
     * What stands before the lines of a block.
     *
     * @param first before its first line: the mark of an item
     * @param rest before its other lines
     * @param depth how many blocks it stands in
     */
    private record Frame(String first, String rest, int depth) {

        private Frame inItem(String mark) {
            return new Frame(rest + mark + " ", rest + " ".repeat(mark.length() + 1), depth + 1);
        }

        private Frame quoted() {
            return new Frame(first + "> ", rest + "> ", depth + 1);
        }

        private Frame goingOn() {
            return new Frame(rest, rest, depth);
        }

        private boolean isItem() {
            return !first.equals(rest);
        }
    }

    /** Walks over the blocks. */
    private static final class Walker {

        private final List<String> lines;
        private final List<Element> elements = new ArrayList<>();
        private final List<String> gaps = new ArrayList<>();
        private int pictures;

        private Walker(int count) {
            lines = new ArrayList<>(Collections.nCopies(count, ""));
        }

        private void blocks(Node parent, Frame outer) throws DocumentException {
            if (outer.depth() > DEEPEST) {
                throw new DocumentException("its blocks are nested too deep");
            }
            Frame frame = outer;
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof ListBlock list) {
                    list(list, frame);
                } else if (node instanceof BlockQuote) {
                    blocks(node, frame.quoted());
                } else if (node instanceof TableBlock) {
                    table(node);
                } else {
                    leaf(node, frame);
                }
                frame = frame.goingOn();
            }
        }

        private void list(ListBlock list, Frame frame) throws DocumentException {
            Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
            String delimiter = list instanceof OrderedList ordered ? ordered.getMarkerDelimiter() : null;
            int number = start == null ? 1 : start;
            Frame inner = frame;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                String mark = list instanceof BulletList ? "-" : number + (delimiter == null ? "." : delimiter);
                blocks(item, inner.inItem(mark));
                inner = inner.goingOn();
                number++;
            }
        }

        private void leaf(Node node, Frame frame) throws DocumentException {
            if (node.getSourceSpans().isEmpty()) {
                return;
            }
            int line = node.getSourceSpans().get(0).getLineIndex();
            if (node instanceof Heading heading) {
                put(
                        Kind.HEADING,
                        line,
                        frame,
                        "#".repeat(heading.getLevel()) + " " + inline(node).replace('\n', ' '));
            } else if (node instanceof Paragraph) {
                put(frame.isItem() ? Kind.ITEM : Kind.PARAGRAPH, line, frame, paragraph(node));
            } else if (node instanceof FencedCodeBlock code) {
                put(Kind.PARAGRAPH, line + 1, frame, code.getLiteral().stripTrailing());
            } else if (node instanceof IndentedCodeBlock code) {
                put(Kind.PARAGRAPH, line, frame, code.getLiteral().stripTrailing());
            } else if (node instanceof HtmlBlock html
                    && !isComment(html.getLiteral().strip())) {
                gaps.add("there is HTML on line " + (line + 1) + ", which was not checked");
            }
        }

        /** Whether it is a comment and nothing else: the rest of its last line belongs to the block. */
        private static boolean isComment(String html) {
            return html.startsWith("<!--") && html.indexOf("-->") == html.length() - "-->".length();
        }

        private void put(Kind kind, int line, Frame frame, String text) {
            if (text.isBlank()) {
                return;
            }
            elements.add(new Element(kind, line + 1, 0));
            int at = line;
            for (String each : text.split("\n", -1)) {
                if (at < lines.size()) {
                    lines.set(at, (at == line ? frame.first() : frame.rest()) + each);
                }
                at++;
            }
        }

        private void table(Node table) throws DocumentException {
            for (Node group = table.getFirstChild(); group != null; group = group.getNext()) {
                for (Node row = group.getFirstChild(); row != null; row = row.getNext()) {
                    if (row instanceof TableRow && !row.getSourceSpans().isEmpty()) {
                        List<String> cells = new ArrayList<>();
                        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                            cells.add(cell instanceof TableCell ? inline(cell) : "");
                        }
                        put(
                                Kind.ROW,
                                row.getSourceSpans().get(0).getLineIndex(),
                                new Frame("", "", 0),
                                Part.row(cells).text());
                    }
                }
            }
        }

        /** A paragraph that is bold as a whole is a heading to whoever wrote it. */
        private String paragraph(Node paragraph) throws DocumentException {
            Node first = paragraph.getFirstChild();
            String text = inline(paragraph);
            boolean bold = first instanceof StrongEmphasis && first.getNext() == null && text.indexOf('\n') < 0;
            return bold ? "**" + text + "**" : text;
        }

        private String inline(Node parent) throws DocumentException {
            StringBuilder text = new StringBuilder();
            inline(parent, text, 0);
            return text.toString();
        }

        private void inline(Node parent, StringBuilder text, int depth) throws DocumentException {
            if (depth > DEEPEST) {
                throw new DocumentException("its words are nested too deep");
            }
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Text words) {
                    text.append(words.getLiteral());
                } else if (node instanceof Code code) {
                    text.append(code.getLiteral());
                } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                    text.append('\n');
                } else if (node instanceof HtmlInline) {
                    text.append(' ');
                } else {
                    int start = text.length();
                    pictures += node instanceof Image ? 1 : 0;
                    inline(node, text, depth + 1);
                    if (node instanceof Link link) {
                        text.append(Links.behind(text.substring(start), link.getDestination()));
                    }
                }
            }
        }
    }
}

package poalint.cli;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page as a browser reads it.
 *
 * @param document the document
 */
record Dom(Document document) {

    static Dom of(String html) throws IOException {
        try {
            return new Dom(new HtmlDocumentBuilder().parse(new InputSource(new StringReader(html))));
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** All elements, in order. */
    List<Element> elements() {
        NodeList list = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            elements.add((Element) list.item(i));
        }
        return elements;
    }

    /** The elements with a name, in order. */
    List<Element> named(String name) {
        return elements().stream()
                .filter(element -> element.getLocalName().equals(name))
                .toList();
    }

    /** The elements of a class, in order. */
    List<Element> ofClass(String name) {
        return elements().stream().filter(element -> has(element, name)).toList();
    }

    /** The texts of the elements of a class, in order. */
    List<String> texts(String name) {
        return ofClass(name).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    /** The element with an id. */
    Element id(String id) {
        return elements().stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no #" + id));
    }

    static boolean has(Element element, String name) {
        return Stream.of(element.getAttribute("class").split(" ")).anyMatch(name::equals);
    }

    /** The plan's own words in an element, up to another that is inside it; all of them where that is not. */
    static String words(Element element, Node end) {
        StringBuilder words = new StringBuilder();
        gather(element, end, words);
        return words.toString();
    }

    private static boolean gather(Node node, Node end, StringBuilder words) {
        if (node.isSameNode(end)) {
            return false;
        }
        if (node instanceof Element element && (has(element, "ref") || has(element, "line"))) {
            return true;
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            words.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!gather(child, end, words)) {
                return false;
            }
        }
        return true;
    }
}

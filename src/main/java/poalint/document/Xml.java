package poalint.document;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a document, or a piece of its text.
 *
 * @param name its name without prefix; {@value #TEXT} for text
 * @param attributes its attributes by their names without prefix
 * @param children what stands in it, in order
 * @param text the text of a piece of text, else empty
 */
record Xml(String name, Map<String, String> attributes, List<Xml> children, String text) {

    static final String TEXT = "#text";

    /** Documents of word processors nest about thirty elements. */
    private static final int DEEPEST = 250;

    private static final int MOST_NODES = 1_000_000;

    /**
     * Parses a part of a document. Document types are refused, and with them every entity.
     *
     * @throws DocumentException where it is damaged or hostile
     */
    static Xml parse(byte[] bytes) throws DocumentException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Newer Javas have limits of their own on the depth; this class has one that says what is wrong.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            return tree(factory.createXMLStreamReader(new StringReader(XmlText.of(bytes))));
        } catch (XMLStreamException | RuntimeException e) {
            // Of some mistakes in a document type the JDK's parser has no words, and says that with other exceptions.
            throw new DocumentException(Sniffer.DAMAGED);
        }
    }

    private static Xml tree(XMLStreamReader reader) throws XMLStreamException, DocumentException {
        Deque<Xml> open = new ArrayDeque<>();
        open.push(new Xml("", Map.of(), new ArrayList<>(), ""));
        int nodes = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new DocumentException(
                            "it declares entities, which no word processor writes; it may be meant to do harm");
                case XMLStreamConstants.START_ELEMENT -> {
                    Xml element = new Xml(reader.getLocalName(), attributes(reader), new ArrayList<>(), "");
                    open.element().children().add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().children().add(new Xml(TEXT, Map.of(), List.of(), reader.getText()));
                default -> {
                    continue;
                }
            }
            if (open.size() > DEEPEST) {
                throw new DocumentException("its elements are nested too deep");
            }
            if (++nodes > MOST_NODES) {
                throw new DocumentException("it is too large for a plan");
            }
        }
        return open.element();
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** An attribute's value, or nothing. */
    Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted));
    }

    /** An attribute's value as a number; nothing where it is none or out of all proportion. */
    Optional<Integer> number(String wanted) {
        return attribute(wanted).filter(value -> value.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    /** The first child of a name. */
    Optional<Xml> child(String wanted) {
        return all(wanted).findFirst();
    }

    /** The children of a name, in order. */
    Stream<Xml> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    /** The first element at the end of a path of children. */
    Optional<Xml> at(String... path) {
        Optional<Xml> element = Optional.of(this);
        for (String step : path) {
            element = element.flatMap(each -> each.child(step));
        }
        return element;
    }

    /** This element and all elements in it, in order. */
    Stream<Xml> descendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Xml::descendants));
    }
}

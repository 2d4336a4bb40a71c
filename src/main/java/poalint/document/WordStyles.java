package poalint.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The styles of a Word document.
 *
 * @param styles the elements {@code w:style} by their ids
 */
record WordStyles(Map<String, Xml> styles) {

    private static final int BODY_LEVEL = 9;

    static WordStyles of(Optional<Xml> part) {
        Map<String, Xml> styles = new HashMap<>();
        part.flatMap(root -> root.child("styles")).stream()
                .flatMap(root -> root.all("style"))
                .forEach(style -> style.attribute("styleId").ifPresent(id -> styles.putIfAbsent(id, style)));
        return new WordStyles(styles);
    }

    /**
     * The level of a heading, 1 or more; nothing for other paragraphs.
     *
     * @param properties the paragraph's {@code w:pPr}
     */
    Optional<Integer> headingLevel(Optional<Xml> properties) {
        return property(properties, each -> each.child("outlineLvl").flatMap(level -> level.number("val")))
                .map(Optional::of)
                .orElseGet(() -> chain(properties).stream()
                        .flatMap(style -> named(style).stream())
                        .findFirst())
                .filter(level -> level < BODY_LEVEL)
                .map(level -> level + 1);
    }

    /** "heading 2" and "Title" are headings in every language of Word, whatever the style's id. */
    private static Optional<Integer> named(Xml style) {
        String name = style.child("name")
                .flatMap(each -> each.attribute("val"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            return Optional.of(0);
        }
        return name.matches("heading [1-9]") ? Optional.of(name.charAt(name.length() - 1) - '1') : Optional.empty();
    }

    /** The numbering of a paragraph, {@code w:numPr}, its own or that of its style. */
    Optional<Xml> numbering(Optional<Xml> properties) {
        return property(properties, each -> each.child("numPr"));
    }

    /**
     * The level that a style has in a list, where the numbering of the list names the style.
     *
     * @param properties the paragraph's {@code w:pPr}
     */
    Optional<String> id(Optional<Xml> properties) {
        return properties.flatMap(each -> each.child("pStyle")).flatMap(style -> style.attribute("val"));
    }

    /** Whether the paragraph's style is bold. */
    boolean isBold(Optional<Xml> properties) {
        return chain(properties).stream()
                .flatMap(style -> style.at("rPr", "b").stream())
                .findFirst()
                .filter(WordStyles::isOn)
                .isPresent();
    }

    /** Whether a switch such as {@code w:b} is on: it is unless it says otherwise. */
    static boolean isOn(Xml element) {
        String value = element.attribute("val").orElse("true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    private <T> Optional<T> property(Optional<Xml> properties, Function<Xml, Optional<T>> read) {
        Optional<T> own = properties.flatMap(read);
        return own.isPresent()
                ? own
                : chain(properties).stream()
                        .flatMap(style -> style.child("pPr").flatMap(read).stream())
                        .findFirst();
    }

    /** The paragraph's style and those on which it is based, each once. */
    private List<Xml> chain(Optional<Xml> properties) {
        List<Xml> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> id = id(properties);
        while (id.isPresent() && styles.containsKey(id.get()) && seen.add(id.get())) {
            Xml style = styles.get(id.get());
            chain.add(style);
            id = style.child("basedOn").flatMap(each -> each.attribute("val"));
        }
        return chain;
    }
}

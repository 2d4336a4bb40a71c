package poalint.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The styles of an OpenDocument text.
 *
 * @param styles the elements {@code style:style} by family and name
 * @param lists the elements {@code text:list-style} by name
 * @param outline the numbering of headings, {@code text:outline-style}
 */
record OpenStyles(Map<String, Xml> styles, Map<String, Xml> lists, Optional<Xml> outline) {

    static OpenStyles of(Xml content, Optional<Xml> shared) {
        Map<String, Xml> styles = new HashMap<>();
        Map<String, Xml> lists = new HashMap<>();
        Stream.concat(
                        content.at("document-content", "automatic-styles").stream(),
                        shared.flatMap(root -> root.at("document-styles", "styles")).stream())
                .flatMap(group -> group.children().stream())
                .forEach(style -> {
                    if (style.is("style")) {
                        styles.putIfAbsent(
                                key(
                                        style.attribute("family").orElse(""),
                                        style.attribute("name").orElse("")),
                                style);
                    } else if (style.is("list-style")) {
                        style.attribute("name").ifPresent(name -> lists.putIfAbsent(name, style));
                    }
                });
        return new OpenStyles(
                styles, lists, shared.flatMap(root -> root.at("document-styles", "styles", "outline-style")));
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }

    /** Whether a paragraph or a span is bold; nothing where its styles do not say. */
    Optional<Boolean> bold(String family, Optional<String> name) {
        Set<String> seen = new HashSet<>();
        Optional<String> next = name;
        while (next.isPresent() && seen.add(next.get())) {
            Xml style = styles.get(key(family, next.get()));
            if (style == null) {
                return Optional.empty();
            }
            Optional<String> weight = style.child("text-properties").flatMap(each -> each.attribute("font-weight"));
            if (weight.isPresent()) {
                return weight.map(value -> value.equals("bold") || value.matches("[6-9]00"));
            }
            next = style.attribute("parent-style-name");
        }
        return Optional.empty();
    }

    /** Whether a paragraph's style, or one on which it is based, is that of the document's title. */
    boolean isTitle(Optional<String> name) {
        Set<String> seen = new HashSet<>();
        Optional<String> next = name;
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals("Title")) {
                return true;
            }
            next = Optional.ofNullable(styles.get(key("paragraph", next.get())))
                    .flatMap(style -> style.attribute("parent-style-name"));
        }
        return false;
    }
}

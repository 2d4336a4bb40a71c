package poalint.redact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import poalint.fact.Facts;
import poalint.fact.Identifiers;
import poalint.plan.Fact;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Veil;

/** What is to be hidden of one text. */
final class Secrets {

    private static final String NAME = "name";

    private final Facts facts = new Facts(List.of());
    private final People people;

    Secrets(People people) {
        this.people = people;
    }

    /**
     * The veils over a text, in order.
     *
     * @param source the text
     * @param roles where it names what somebody is
     */
    List<Veil> of(Source source, List<Span> roles) {
        Layer layer = new Layer();
        identifiers(source, layer);
        List<Span> names = people.find(source, roles);
        add(layer, Forms.COMPANY, source);
        names.forEach(span -> layer.add(span, NAME));
        Set<String> words = People.words(source, names);
        if (!words.isEmpty()) {
            String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
            add(layer, new Forms.Form(NAME, Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})")), source);
        }
        return layer.veils();
    }

    /** The veils over a few words of the program's own in which a text is quoted: what tells by its form, in order. */
    List<Veil> ofMessage(Source message) {
        Layer layer = new Layer();
        identifiers(message, layer);
        return layer.veils();
    }

    private void identifiers(Source source, Layer layer) {
        List<Fact> found = facts.find(source, new Span(0, source.text().length()));
        for (Fact fact : found) {
            String label = Forms.FACTS.get(fact.kind());
            if (isHelpPage(fact, found)) {
                layer.keep(fact.span());
            } else if (label != null) {
                layer.add(fact.span(), label);
            }
        }
        for (Forms.Form form : Forms.ALL) {
            add(layer, form, source);
        }
        add(layer, Forms.NUMBER, source);
    }

    /** The address of one of Amazon's help pages tells nothing of anybody. */
    private static boolean isHelpPage(Fact link, List<Fact> found) {
        return found.stream()
                .anyMatch(fact -> fact.kind().equals(Identifiers.POLICY_LINK)
                        && fact.span().equals(link.span()));
    }

    private static void add(Layer layer, Forms.Form form, Source source) {
        Matcher matcher = form.pattern().matcher(source.folded());
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                layer.add(new Span(matcher.start(), matcher.end()), form.label());
            }
        }
    }

    /** Veils that do not overlap: what comes first stays, and of what comes later only the rest is taken. */
    private static final class Layer {

        private final BitSet used = new BitSet();
        private final List<Veil> veils = new ArrayList<>();

        void add(Span span, String label) {
            int start = used.nextClearBit(span.start());
            while (start < span.end()) {
                int next = used.nextSetBit(start);
                int end = next < 0 ? span.end() : Math.min(next, span.end());
                veils.add(new Veil(new Span(start, end), "[" + label + "]"));
                start = used.nextClearBit(end);
            }
            used.set(span.start(), span.end());
        }

        void keep(Span span) {
            used.set(span.start(), span.end());
        }

        List<Veil> veils() {
            return veils.stream().sorted(Comparator.comparing(Veil::span)).toList();
        }
    }
}

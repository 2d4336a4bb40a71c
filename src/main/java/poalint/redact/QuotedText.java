package poalint.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Veil;

/**
 * A text on one line, as messages quote it, with what is hidden of it.
 *
 * <p>A message quotes what a rule has met, and that can begin or end within a name: where the quoted words stand in the
 * text tells which of them belong to it.
 */
final class QuotedText {

    private static final String ELLIPSIS = "\u2026";

    private final String text;
    private final List<Veil> veils;

    /**
     * Takes a text.
     *
     * @param source the text
     * @param hidden what is hidden of it, in order
     */
    QuotedText(Source source, List<Veil> hidden) {
        String written = source.text();
        StringBuilder line = new StringBuilder(written.length());
        int[] places = new int[written.length() + 1];
        for (int i = 0; i < written.length(); i++) {
            places[i] = line.length();
            char c = written.charAt(i);
            boolean blank = isBlank(c);
            if (!blank) {
                line.append(c);
            } else if (i == 0 || !isBlank(written.charAt(i - 1))) {
                line.append(' ');
            }
        }
        places[written.length()] = line.length();
        text = line.toString();
        veils = hidden.stream()
                .map(veil -> new Veil(
                        new Span(places[veil.span().start()], places[veil.span().end()]), veil.label()))
                .toList();
    }

    /** What a regular expression calls a blank, by which quotations are put on one line. */
    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** A quotation without what is hidden of it wherever its words stand in the text. */
    String shown(String quotation) {
        boolean cut = quotation.endsWith(ELLIPSIS);
        String words = cut ? quotation.substring(0, quotation.length() - ELLIPSIS.length()) : quotation;
        // A number alone is more often one of the program's own than one of the plan.
        if (words.codePoints().noneMatch(Character::isLetter)) {
            return quotation;
        }
        List<Veil> parts = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (isEdge(at) && (cut || isEdge(end))) {
                addParts(parts, at, end);
            }
        }
        StringBuilder shown = new StringBuilder();
        int done = 0;
        parts.sort(Comparator.comparing(Veil::span));
        for (Veil part : parts) {
            if (part.span().start() >= done) {
                shown.append(words, done, part.span().start()).append(part.label());
            }
            done = Math.max(done, part.span().end());
        }
        shown.append(words, done, words.length());
        return cut ? shown.append(ELLIPSIS).toString() : shown.toString();
    }

    /** Adds what is hidden of a stretch, told from its beginning. */
    private void addParts(List<Veil> parts, int start, int end) {
        int low = 0;
        int high = veils.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (veils.get(middle).span().end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < veils.size() && veils.get(i).span().start() < end; i++) {
            Span span = veils.get(i).span();
            Veil part = new Veil(
                    new Span(Math.max(span.start(), start) - start, Math.min(span.end(), end) - start),
                    veils.get(i).label());
            if (part.span().length() > 0 && !parts.contains(part)) {
                parts.add(part);
            }
        }
    }

    private boolean isEdge(int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }
}

package poalint.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A plan that is made, as it is before somebody writes it down.
 *
 * @param seed what it was made of
 * @param paragraphs its paragraphs, in order
 */
public record Draft(long seed, List<Paragraph> paragraphs) {

    /** Copies the list. */
    public Draft {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The plan as it is written mostly: lines run on, items begin with a hyphen. */
    public String text() {
        return text(Layout.PLAIN);
    }

    String text(Layout layout) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean listed =
                    i > 0 && paragraph.isListed() && paragraphs.get(i - 1).shape() == paragraph.shape();
            boolean below =
                    i > 0 && paragraph.isListed() && paragraphs.get(i - 1).shape() == Paragraph.Shape.LINE;
            number = listed ? number + 1 : 1;
            text.append(i == 0 || listed || below ? "" : "\n");
            layout.lines(paragraph, number).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    /**
     * A small plan that fails as this one does: paragraphs and sentences are left out as long as it still fails.
     *
     * @param failing what is wrong with a plan, if anything
     */
    public Draft smallest(Function<Draft, Optional<String>> failing) {
        Draft small = this;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Draft next : small.parts()) {
                if (failing.apply(next).isPresent()) {
                    small = next;
                    smaller = true;
                    break;
                }
            }
        }
        return small;
    }

    /** This plan with something left out, each in turn; the largest things first. */
    private List<Draft> parts() {
        List<Draft> parts = new ArrayList<>();
        for (int half = paragraphs.size() / 2; half > 0; half /= 2) {
            for (int from = 0; from + half <= paragraphs.size(); from += half) {
                List<Paragraph> rest = new ArrayList<>(paragraphs);
                rest.subList(from, from + half).clear();
                parts.add(new Draft(seed, rest));
            }
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            for (int n = 0;
                    paragraphs.get(i).sentences().size() > 1
                            && n < paragraphs.get(i).sentences().size();
                    n++) {
                List<Paragraph> rest = new ArrayList<>(paragraphs);
                rest.set(i, paragraphs.get(i).without(n));
                parts.add(new Draft(seed, rest));
            }
        }
        return parts;
    }
}

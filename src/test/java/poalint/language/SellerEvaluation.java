package poalint.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.VerbGroup;
import poalint.plan.VerbGroup.Aspect;
import poalint.plan.VerbGroup.Mood;
import poalint.plan.VerbGroup.Tense;

/**
 * Measures the clauses on labelled sentences of sellers: the share of sentences whose main clauses have the right labels,
 * in order.
 */
public final class SellerEvaluation {

    private final English english;
    private int sentences;
    private int right;

    SellerEvaluation(English english) {
        this.english = english;
    }

    /** Measures one file of label and sentence, tab-separated, and prints the figure and what is wrong. */
    void run(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            List<String> columns = List.of(line.split("\t"));
            if (!columns.get(0).equals("label")) {
                measure(columns.get(0), columns.get(1));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s%n  sentences right %5.1f of %d%n",
                file.getFileName(),
                100.0 * right / sentences,
                sentences);
    }

    private void measure(String label, String text) {
        String wanted = List.of(label.split("\\+")).stream()
                .map(part -> part.replaceAll("[@/].*", ""))
                .map(part -> part.equals("NOMINAL") ? "NONFINITE" : part)
                .collect(Collectors.joining("+"));
        String body = text.replaceFirst("^(?:[-*\u2022\u2013]|\\d+[.)])\\s+", "");
        Source source = new Source(body);
        List<String> found = new ArrayList<>();
        for (Sentence sentence : english.sentences(source, new Span(0, body.length()))) {
            sentence.mainVerbs().map(SellerEvaluation::label).forEach(found::add);
        }
        String labels = found.isEmpty() ? "NONFINITE" : String.join("+", found);
        sentences++;
        if (labels.equals(wanted)) {
            right++;
        } else {
            System.out.println("  " + wanted + " read as " + labels + ": " + text);
        }
    }

    private static String label(VerbGroup verb) {
        return switch (verb.reading()) {
            case DONE -> verb.aspect() == Aspect.PERFECT && verb.tense() == Tense.PRESENT ? "PERFECT" : "PAST";
            case PRESENT -> "PRESENT";
            case FUTURE -> "FUTURE";
            case INTENTION ->
                verb.aspect() == Aspect.PROGRESSIVE
                                && !Set.of("plan", "intend", "aim").contains(verb.lemma())
                        ? "PRESENT"
                        : "FUTURE";
            case HEDGE -> "HEDGE";
            case OBLIGATION -> "OBLIG";
            case ABILITY -> "ABLE";
            case IMPERATIVE -> "IMPERATIVE";
            case FRAGMENT -> verb.mood() == Mood.NONFINITE ? "NONFINITE" : "PRESENT";
        };
    }

    /**
     * Prints the figure.
     *
     * @param args the file of labelled sentences
     * @throws IOException where it cannot be read
     */
    public static void main(String... args) throws IOException {
        Inflection inflection = Inflection.load();
        People people = new People(Set.of(), Set.of());
        new SellerEvaluation(new English(VerbTagger.load(), ClauseModel.load(), inflection, people))
                .run(Path.of(args[0]));
    }
}

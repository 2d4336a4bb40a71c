package poalint.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poalint.corpus.Corpus;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Case;
import poalint.rule.Example;
import poalint.rule.Match;
import poalint.rule.Occasion;
import poalint.rule.Rule;

/** Runs the examples inside a rule: a bad one must be flagged, at the marked words if there are any, a good one not. */
public final class ExampleTester {

    /** Examples are read on one day for ever. */
    public static final LocalDate READ_ON = LocalDate.of(2024, 6, 1);

    private final CaseReader reader;

    /**
     * Takes the reader.
     *
     * @param reader makes of each example what rules judge
     */
    public ExampleTester(CaseReader reader) {
        this.reader = reader;
    }

    /**
     * What is wrong with an example, or nothing.
     *
     * @param rule the rule
     * @param example one of its examples
     */
    public Optional<String> test(Rule rule, Example example) {
        List<Span> found =
                rule.check().find(judged(example)).stream().map(Match::span).toList();
        return problem(example, found);
    }

    /**
     * What is wrong with an example, or nothing.
     *
     * @param example the example
     * @param flagged the spans in its source that were flagged
     */
    public static Optional<String> problem(Example example, List<Span> flagged) {
        List<Span> found = flagged.stream().sorted().distinct().toList();
        if (!example.bad()) {
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of("a good example is flagged at " + quoted(example.source(), found));
        }
        if (found.isEmpty()) {
            return Optional.of("a bad example is not flagged");
        }
        if (example.marks().isEmpty() || example.marks().equals(found)) {
            return Optional.empty();
        }
        return Optional.of("the example marks " + quoted(example.source(), example.marks()) + ", but flagged is "
                + quoted(example.source(), found));
    }

    private Case judged(Example example) {
        Case judged =
                reader.read(new Submission(example.source(), example.notice(), Optional.empty(), Occasion.on(READ_ON)));
        if (example.other().isEmpty()) {
            return judged;
        }
        Submission other =
                new Submission(example.other().get(), Optional.empty(), Optional.empty(), Occasion.on(READ_ON));
        Corpus corpus = new Corpus();
        corpus.add(Corpus.sheet("other.txt", reader.read(other).plan(), List.of()));
        corpus.add(Corpus.sheet("example.txt", judged.plan(), List.of()));
        return judged.beside(corpus.compare().of(1));
    }

    private static String quoted(Source source, List<Span> spans) {
        List<String> quoted = new ArrayList<>();
        spans.forEach(span -> quoted.add("\"" + source.slice(span) + "\""));
        return String.join(", ", quoted);
    }
}

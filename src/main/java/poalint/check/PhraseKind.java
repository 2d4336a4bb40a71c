package poalint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.phrase.PhraseSet;
import poalint.phrase.PhraseSet.Hit;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code phrase}: words that must not stand as they do.
 *
 * <p>Parameters: {@code any} (phrases), {@code except} (phrases that, where they cover a match, excuse it),
 * {@code unless} and {@code needs} (facts and phrases around it), {@code readings} and {@code actors} (of its clause),
 * {@code contrast: keep} (also flag what the sentence rejects), {@code every} (flag each match, not one a sentence).
 */
public final class PhraseKind implements CheckKind {

    /** So many words before a match, "no longer" or "instead of" shows that it is mentioned to be rejected. */
    private static final int CONTRAST_REACH = 5;

    @Override
    public String name() {
        return "phrase";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match");
    }

    @Override
    public Check create(Parameters parameters) {
        PhraseSet any = parameters.phrases("any");
        if (any.isEmpty()) {
            throw new IllegalArgumentException("the kind \"phrase\" needs phrases under \"any\"");
        }
        boolean keepsContrast = parameters.value("contrast", PhraseKind::keep).orElse(false);
        boolean every = parameters.flag("every");
        Search search = new Search(
                parameters.parts(),
                any,
                parameters.phrases("except"),
                Conditions.of(parameters, "unless"),
                Conditions.of(parameters, "needs"),
                Readings.of(parameters),
                keepsContrast,
                every);
        return Check.ofPlan(search::find);
    }

    private static boolean keep(String text) {
        if (!text.equals("keep")) {
            throw new IllegalArgumentException("\"contrast\" can only be \"keep\"");
        }
        return true;
    }

    private record Search(
            Set<Part> parts,
            PhraseSet any,
            PhraseSet except,
            Optional<Conditions> unless,
            Optional<Conditions> needs,
            Readings readings,
            boolean keepsContrast,
            boolean every) {

        List<Match> find(Plan plan) {
            List<Match> matches = new ArrayList<>();
            for (Block block : plan.blocks(parts).toList()) {
                for (Sentence sentence : block.sentences()) {
                    matches.addAll(find(plan, block, sentence));
                }
            }
            return matches;
        }

        private List<Match> find(Plan plan, Block block, Sentence sentence) {
            List<Match> matches = new ArrayList<>();
            List<Hit> excuses = except.find(plan.source(), sentence);
            for (Hit hit : any.find(plan.source(), sentence)) {
                boolean excused = excuses.stream()
                                .anyMatch(excuse -> excuse.span().overlaps(hit.span()))
                        || sentence.tokens().get(hit.start()).quoted()
                        || !keepsContrast && isRejected(sentence, hit)
                        || !readings.acceptAt(sentence, hit.span())
                        || unless.map(c -> c.metAround(plan, block, sentence)).orElse(false)
                        || !needs.map(c -> c.metAround(plan, block, sentence)).orElse(true);
                if (!excused) {
                    matches.add(new Match(hit.span(), Map.of("match", Quote.of(plan.source(), hit.span()))));
                    if (!every) {
                        break;
                    }
                }
            }
            return matches;
        }

        private static boolean isRejected(Sentence sentence, Hit hit) {
            int from = Math.max(0, hit.start() - CONTRAST_REACH);
            int reach = sentence.tokens().get(from).span().start();
            for (Fact fact : sentence.facts()) {
                if (fact.kind().equals("contrast")
                        && fact.span().start() >= reach
                        && fact.span().end() <= hit.span().start()) {
                    return true;
                }
            }
            return false;
        }
    }
}

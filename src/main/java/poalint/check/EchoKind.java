package poalint.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import poalint.notice.Notice;
import poalint.plan.Plan;
import poalint.plan.Sentence;
import poalint.plan.Token;
import poalint.rule.Check;
import poalint.rule.CheckKind;
import poalint.rule.Match;
import poalint.rule.Parameters;

/**
 * {@code echo}: sentences that the plan has from the notice.
 *
 * <p>Parameters: {@code fewest-words} (shorter sentences can agree by chance), {@code share} (of the words in runs of
 * three that also stand in one sentence of the notice). Headings and quotations may repeat it.
 */
public final class EchoKind implements CheckKind {

    private static final int RUN = 3;

    @Override
    public String name() {
        return "echo";
    }

    @Override
    public Set<String> facts() {
        return Set.of("match");
    }

    @Override
    public Check create(Parameters parameters) {
        int fewest = parameters.integer("fewest-words", 8);
        double share = parameters.number("share", 0.8);
        return judged -> judged.checklist()
                .map(checklist -> find(judged.plan(), checklist.notice(), fewest, share))
                .orElse(List.of());
    }

    private static List<Match> find(Plan plan, Notice notice, int fewest, double share) {
        if (notice.source().equals(plan.source())) {
            return List.of();
        }
        List<Set<String>> runs = notice.sentences().stream().map(EchoKind::runs).toList();
        return plan.body()
                .flatMap(block -> block.sentences().stream())
                .filter(sentence -> sentence.ownWordCount() >= fewest)
                .filter(sentence -> echoes(runs(sentence), runs, share))
                .map(sentence -> new Match(sentence.span(), Map.of("match", Quote.of(plan.source(), sentence.span()))))
                .toList();
    }

    private static boolean echoes(Set<String> own, List<Set<String>> notice, double share) {
        return notice.stream()
                .anyMatch(runs -> own.stream().filter(runs::contains).count() >= share * own.size());
    }

    private static Set<String> runs(Sentence sentence) {
        List<String> words = sentence.tokens().stream()
                .filter(Token::isWord)
                .map(Token::text)
                .collect(Collectors.toList());
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}

package poalint.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import poalint.fact.Identifiers;
import poalint.notice.Ask;
import poalint.notice.Checklist;
import poalint.notice.Demand;
import poalint.notice.Notice;

/**
 * What the notice asks for, and where the plan brings it.
 *
 * @param says what the notice says of itself; empty where that is nothing
 * @param demands the answers that it asks for, in its order
 * @param troubles the troubles about which it asks, in its order
 * @param things the papers, products and orders that it asks for, in its order
 */
public record Asked(String says, List<String> demands, List<Trouble> troubles, List<Thing> things) {

    private static final int WORDS = 60;

    /** Copies the lists. */
    public Asked {
        demands = List.copyOf(demands);
        troubles = List.copyOf(troubles);
        things = List.copyOf(things);
    }

    /**
     * A trouble.
     *
     * @param name its name
     * @param answers what the plan says to each demand, in their order; empty where the notice does not ask it
     */
    public record Trouble(String name, List<Optional<Thing>> answers) {

        /** Copies the list. */
        public Trouble {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Something that is asked for.
     *
     * @param name its name
     * @param line the line of the notice
     * @param answer where the plan brings it; absent where it does not
     */
    public record Thing(String name, int line, Optional<Place> answer) {}

    static Asked of(Checklist checklist, Sheet sheet) {
        Notice notice = checklist.notice();
        List<Demand> demands = new ArrayList<>();
        Map<String, Map<Demand, Thing>> troubles = new LinkedHashMap<>();
        List<Thing> things = new ArrayList<>();
        for (Checklist.Obligation obligation : checklist.obligations()) {
            Demand demand = obligation.ask().demand();
            String subject = obligation
                    .subject()
                    .map(Ask.Subject::name)
                    .map(PageText::of)
                    .orElse("the case as a whole");
            int line = notice.source().line(obligation.ask().span().start());
            Optional<Place> answer = obligation.answer().map(span -> sheet.place(span, WORDS));
            if (demand == Demand.DOCUMENT) {
                things.add(new Thing(capital(demand.title()) + ": " + subject, line, answer));
                continue;
            }
            if (!demands.contains(demand)) {
                demands.add(demand);
            }
            troubles.computeIfAbsent(subject, unused -> new LinkedHashMap<>())
                    .merge(demand, new Thing(subject, line, answer), Asked::open);
        }
        for (Checklist.Item item : checklist.items()) {
            String kind = item.fact().kind().equals(Identifiers.ASIN) ? "ASIN " : "Order ";
            things.add(new Thing(
                    kind + PageText.of(item.fact().value()),
                    notice.source().line(item.fact().span().start()),
                    item.named().map(span -> sheet.place(span, WORDS))));
        }
        List<Trouble> rows = new ArrayList<>();
        troubles.forEach((name, answers) -> rows.add(new Trouble(
                name,
                demands.stream()
                        .map(demand -> Optional.ofNullable(answers.get(demand)))
                        .toList())));
        return new Asked(
                says(notice),
                demands.stream().map(Demand::title).map(Asked::capital).toList(),
                rows,
                things);
    }

    /** A notice can ask the same twice; what is not answered must be seen. */
    private static Thing open(Thing one, Thing other) {
        return one.answer().isPresent() ? other : one;
    }

    private static String capital(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static String says(Notice notice) {
        String error = notice.mayBeInError() ? "It can be disputed where it was sent in error." : "";
        String kind = switch (notice.kind()) {
            case PLAN -> "";
            case DOCUMENTS -> "It asks for papers, and not for a plan of action.";
            case QUIZ -> "It asks for a quiz, and not for a plan of action.";
            case FINAL -> "It says that the decision stands, and asks for nothing more.";
            case UNKNOWN -> "No question was recognised in it.";
        };
        return (error + " " + kind).strip();
    }
}

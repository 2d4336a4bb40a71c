package poalint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import poalint.fact.Identifiers;
import poalint.notice.Checklist;
import poalint.notice.Notice;

/**
 * Something that the notice asks for.
 *
 * @param kind what it asks for: an answer, a paper, an order
 * @param subject about what; empty where the notice names nothing of its own
 * @param line the line of the notice
 * @param answer where the plan brings it; absent where it does not
 */
public record Asked(String kind, String subject, int line, Optional<Place> answer) {

    private static final int WORDS = 70;

    static List<Asked> of(Checklist checklist, Sheet sheet) {
        Notice notice = checklist.notice();
        List<Asked> asked = new ArrayList<>();
        for (Checklist.Obligation obligation : checklist.obligations()) {
            String demand = obligation.ask().demand().title();
            asked.add(new Asked(
                    demand.substring(0, 1).toUpperCase(Locale.ROOT) + demand.substring(1),
                    obligation
                            .subject()
                            .map(subject -> PageText.of(subject.name()))
                            .orElse(""),
                    notice.source().line(obligation.ask().span().start()),
                    obligation.answer().map(span -> sheet.place(span, WORDS))));
        }
        for (Checklist.Item item : checklist.items()) {
            asked.add(new Asked(
                    item.fact().kind().equals(Identifiers.ASIN) ? "ASIN" : "Order",
                    PageText.of(item.fact().value()),
                    notice.source().line(item.fact().span().start()),
                    item.named().map(span -> sheet.place(span, WORDS))));
        }
        return asked;
    }

    /** What the notice says of itself; empty where that is nothing. */
    static String said(Notice notice) {
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

package poalint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poalint.fact.Identifiers;
import poalint.notice.Ask;
import poalint.notice.Checklist;
import poalint.notice.Notice;
import poalint.notice.TimeLeft;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Case;

/**
 * What the notice asks for, and on which line the plan brings it.
 *
 * @param page what it is written on
 */
record ChecklistText(Page page) {

    private static final String NOWHERE = "nowhere";
    private static final int GAP = 2;

    void write(Case judged, Appendable out) throws IOException {
        if (judged.checklist().isEmpty()) {
            return;
        }
        Checklist checklist = judged.checklist().get();
        Notice notice = checklist.notice();
        Source plan = judged.plan().source();
        out.append(page.palette().bold("What the notice asks")).append('\n');
        said(out, wants(notice));
        List<Entry> entries = new ArrayList<>();
        for (Checklist.Obligation obligation : checklist.obligations()) {
            String subject = obligation
                    .subject()
                    .map(each -> obligation.ask().demand().title() + ": " + each.name())
                    .orElse(obligation.ask().demand().title());
            entries.add(new Entry(line(notice, obligation.ask()), subject, obligation.answer()));
        }
        for (Checklist.Item item : checklist.items()) {
            String kind = item.fact().kind().equals(Identifiers.ASIN) ? "ASIN " : "order ";
            entries.add(new Entry(
                    notice.source().line(item.fact().span().start()),
                    kind + item.fact().value(),
                    item.named()));
        }
        int widest =
                entries.stream().mapToInt(entry -> entry.asked().length()).max().orElse(0);
        int room = Math.min(widest, page.width() - 26);
        for (Entry entry : entries) {
            String answer = entry.answer()
                    .map(span -> "line " + plan.line(span.start()))
                    .orElse(NOWHERE);
            String padded = cut(entry.asked(), room);
            out.append(page.palette().dim("  notice line " + Cells.left(Integer.toString(entry.line()), 3)))
                    .append(' ')
                    .append(padded)
                    .append(" ".repeat(room - padded.length() + GAP))
                    .append(entry.answer().isPresent() ? answer : page.palette().missing(answer))
                    .append('\n');
        }
        Optional<String> left = TimeLeft.told(
                notice, judged.occasion().received(), judged.occasion().date());
        said(out, left.map(text -> "time: " + text).orElse("time: the notice gives none"));
        out.append('\n');
    }

    private void said(Appendable out, String text) throws IOException {
        if (!text.isEmpty()) {
            out.append("  ").append(page.wrapped(text, 2)).append('\n');
        }
    }

    private static int line(Notice notice, Ask ask) {
        return notice.source().line(ask.span().start());
    }

    private static String wants(Notice notice) {
        String error = notice.mayBeInError() ? "It can be disputed where it was sent in error. " : "";
        return switch (notice.kind()) {
            case PLAN -> error;
            case DOCUMENTS -> error + "It asks for papers, and not for a plan of action.";
            case QUIZ -> error + "It asks for a quiz, and not for a plan of action.";
            case FINAL -> error + "It says that the decision stands and asks for nothing more.";
            case UNKNOWN -> error + "No question of it was recognised.";
        };
    }

    private static String cut(String text, int room) {
        String shown = Harmless.line(text);
        return shown.length() <= room ? shown : shown.substring(0, Math.max(0, room - 1)) + "\u2026";
    }

    /**
     * A line of the list.
     *
     * @param line the line of the notice
     * @param asked what is asked
     * @param answer where the plan brings it
     */
    private record Entry(int line, String asked, Optional<Span> answer) {}
}

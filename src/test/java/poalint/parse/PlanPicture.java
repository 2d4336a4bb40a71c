package poalint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import poalint.plan.Block;
import poalint.plan.Outside;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * A picture of a plan: its text, each line behind a letter for the part in which it begins.
 *
 * <p>{@code o} opening, {@code p} preamble, {@code R r} heading and text of the root cause, {@code A a} of the actions,
 * {@code V v} of the prevention, {@code B} heading of both, {@code c} closing, {@code N} notice, {@code Q} quoted mail,
 * {@code F} words to other readers, {@code Y} copy.
 */
final class PlanPicture {

    private final Plan plan;
    private final List<Mark> marks = new ArrayList<>();

    private PlanPicture(Plan plan) {
        this.plan = plan;
        plan.outside().forEach(outside -> marks.add(new Mark(outside.span(), letter(outside.kind()))));
        mark(plan.opening(), 'o');
        mark(plan.preamble(), 'p');
        mark(plan.closing(), 'c');
        for (Section section : plan.sections()) {
            char letter = letter(section.kind());
            mark(section.blocks(), letter);
            char capital = section.combined() ? 'B' : Character.toUpperCase(letter);
            section.heading().ifPresent(heading -> marks.add(new Mark(heading.span(), capital)));
        }
    }

    static String draw(Plan plan) {
        return new PlanPicture(plan).lines();
    }

    /** The text of a picture. */
    static String text(String picture) {
        return picture.lines()
                .map(line -> line.substring(Math.min(line.length(), 3)))
                .collect(Collectors.joining("\n"));
    }

    private void mark(List<Block> blocks, char letter) {
        blocks.forEach(block -> marks.add(new Mark(block.span(), letter)));
    }

    private String lines() {
        Source source = plan.source();
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= source.lineCount(); i++) {
            Span span = source.lineSpan(i);
            String text = source.slice(span);
            lines.add((letter(span) + "| " + text).stripTrailing());
        }
        return String.join("\n", lines);
    }

    private char letter(Span line) {
        return marks.stream()
                .filter(mark -> mark.span().overlaps(line))
                .min((a, b) -> a.span().compareTo(b.span()))
                .map(Mark::letter)
                .orElse(' ');
    }

    private static char letter(SectionKind kind) {
        return switch (kind) {
            case ROOT_CAUSE -> 'r';
            case ACTIONS_TAKEN -> 'a';
            case PREVENTION -> 'v';
        };
    }

    private static char letter(Outside.Kind kind) {
        return switch (kind) {
            case NOTICE -> 'N';
            case QUOTED_MAIL -> 'Q';
            case CHATTER -> 'F';
            case COPY -> 'Y';
        };
    }

    private record Mark(Span span, char letter) {}
}

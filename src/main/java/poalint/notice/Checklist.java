package poalint.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poalint.notice.Ask.Subject;
import poalint.plan.Fact;
import poalint.plan.Part;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.plan.Token;

/**
 * What a notice asks for, and where a plan brings it.
 *
 * @param notice the notice
 * @param obligations each ask about each of its subjects, in order
 * @param items the ASINs and orders that it lists, in order
 */
public record Checklist(Notice notice, List<Obligation> obligations, List<Item> items) {

    /** Copies the lists. */
    public Checklist {
        obligations = List.copyOf(obligations);
        items = List.copyOf(items);
    }

    /**
     * One thing to answer.
     *
     * @param ask what is asked
     * @param subject about what; absent where the ask names nothing of its own
     * @param answer where the plan answers it
     * @param mention where the plan speaks of the subject at all
     */
    public record Obligation(Ask ask, Optional<Subject> subject, Optional<Span> answer, Optional<Span> mention) {}

    /**
     * One thing that is listed.
     *
     * @param fact the ASIN or order
     * @param named where the plan names it
     */
    public record Item(Fact fact, Optional<Span> named) {}

    /**
     * Holds a plan against a notice.
     *
     * @param notice the notice
     * @param words how papers are named
     * @param plan the plan
     */
    public static Checklist of(Notice notice, NoticeWords words, Plan plan) {
        List<Obligation> obligations = new ArrayList<>();
        boolean lone = namesOneTrouble(notice);
        // A long notice asks for the same again and again.
        Map<Topic, Told> told = new HashMap<>();
        for (Ask ask : notice.asks()) {
            if (ask.subjects().isEmpty()) {
                obligations.add(new Obligation(ask, Optional.empty(), section(plan, ask), section(plan, ask)));
            }
            for (Subject subject : ask.subjects()) {
                Told here = told.computeIfAbsent(
                        new Topic(subject, ask.demand()),
                        topic -> topic.demand() == Demand.DOCUMENT
                                ? paper(plan, words, subject)
                                : trouble(plan, ask, subject, lone));
                obligations.add(new Obligation(ask, Optional.of(subject), here.answer(), here.mention()));
            }
        }
        List<Item> items = notice.items().stream()
                .map(fact -> new Item(fact, named(plan, fact)))
                .toList();
        return new Checklist(notice, obligations, items);
    }

    /** The subjects, by name, of which the plan says nothing anywhere. */
    public List<String> unaddressed() {
        return obligations.stream()
                .filter(obligation -> obligation.ask().demand() != Demand.DOCUMENT)
                .filter(obligation ->
                        obligation.subject().isPresent() && obligation.mention().isEmpty())
                .map(obligation -> obligation.subject().get().name())
                .distinct()
                .toList();
    }

    /** The asks of which nothing is answered, in order. */
    public List<Ask> unanswered() {
        Set<Ask> answered = obligations.stream()
                .filter(obligation -> obligation.answer().isPresent())
                .map(Obligation::ask)
                .collect(Collectors.toSet());
        return notice.asks().stream().filter(ask -> !answered.contains(ask)).toList();
    }

    private static Optional<Span> section(Plan plan, Ask ask) {
        return sections(plan, ask).map(Section::anchor).findFirst();
    }

    private static Stream<Section> sections(Plan plan, Ask ask) {
        return ask.demand().section().stream().flatMap(kind -> plan.sections(kind).stream());
    }

    private static Told paper(Plan plan, NoticeWords words, Subject subject) {
        Optional<Span> brought = words.documents().stream()
                .filter(paper -> paper.name().equals(subject.name()))
                .flatMap(paper -> sentences(plan)
                        .filter(sentence -> paper.facts().stream().anyMatch(sentence::names)
                                || paper.brought().matches(plan.source(), sentence)))
                .map(Sentence::span)
                .findFirst()
                .or(() -> facts(plan, words, subject));
        return new Told(brought, brought);
    }

    /** The head of a table says nothing and can name papers all the same. */
    private static Optional<Span> facts(Plan plan, NoticeWords words, Subject subject) {
        Set<String> kinds = words.documents().stream()
                .filter(paper -> paper.name().equals(subject.name()))
                .flatMap(paper -> paper.facts().stream())
                .collect(Collectors.toSet());
        return plan.blocks()
                .flatMap(block -> block.facts().stream())
                .filter(fact -> kinds.contains(fact.kind()))
                .map(Fact::span)
                .findFirst();
    }

    /** Whether all asks are about one trouble, in whatever words; then the whole plan is about it, whatever its own. */
    private static boolean namesOneTrouble(Notice notice) {
        List<Subject> troubles = notice.asks().stream()
                .filter(ask -> ask.demand() != Demand.DOCUMENT)
                .flatMap(ask -> ask.subjects().stream())
                .distinct()
                .toList();
        return troubles.stream()
                .allMatch(one ->
                        troubles.stream().allMatch(other -> !Collections.disjoint(one.telling(), other.telling())));
    }

    /** A trouble that the plan speaks of is answered in each section that the notice asks for. */
    private static Told trouble(Plan plan, Ask ask, Subject subject, boolean lone) {
        List<Span> mentions = sentences(plan)
                .filter(sentence -> speaksOf(sentence, subject))
                .map(Sentence::span)
                .toList();
        if (mentions.isEmpty() && lone) {
            return new Told(section(plan, ask), section(plan, ask));
        }
        Optional<Span> answer = mentions.isEmpty()
                ? Optional.empty()
                : sections(plan, ask)
                        .flatMap(section ->
                                mentions.stream().filter(span -> section.span().contains(span)))
                        .findFirst()
                        .or(() -> section(plan, ask));
        return new Told(answer, mentions.stream().findFirst());
    }

    private static boolean speaksOf(Sentence sentence, Subject subject) {
        if (subject.known()) {
            return sentence.facts().stream()
                    .anyMatch(fact -> fact.kind().equals(NoticeParser.SUBJECT)
                            && fact.value().equals(subject.name()));
        }
        long found = subject.telling().stream()
                .filter(stem -> sentence.tokens().stream().map(Token::stem).anyMatch(stem::equals))
                .count();
        return 2 * found >= subject.telling().size();
    }

    /** What the plan says of its own; a heading that repeats the notice says nothing. */
    private static Stream<Sentence> sentences(Plan plan) {
        return plan.blocks(Set.of(Part.PREAMBLE, Part.ROOT_CAUSE, Part.ACTIONS_TAKEN, Part.PREVENTION, Part.CLOSING))
                .flatMap(block -> block.sentences().stream());
    }

    private static Optional<Span> named(Plan plan, Fact item) {
        return plan.blocks()
                .flatMap(block -> block.facts().stream())
                .filter(fact -> fact.kind().equals(item.kind()) && fact.value().equals(item.value()))
                .map(Fact::span)
                .findFirst();
    }

    /** What is asked for, wherever the notice does. */
    private record Topic(Subject subject, Demand demand) {}

    /**
     * What the plan tells of it.
     *
     * @param answer where it answers
     * @param mention where it speaks of it
     */
    private record Told(Optional<Span> answer, Optional<Span> mention) {}
}

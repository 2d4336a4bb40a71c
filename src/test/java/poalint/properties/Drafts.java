package poalint.properties;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import poalint.Bench;
import poalint.plan.Block;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.properties.Paragraph.Shape;
import poalint.rule.Example;
import poalint.rule.Rule;

/**
 * Makes plans by chance. What they say is taken from the examples of the shipped rules, so that the faults of every rule
 * are planted, among sentences with dates, names and numbers of their own.
 */
public final class Drafts {

    /** How many plans a property is tried on; {@code -Dproperties.count} asks for more. */
    private static final int COUNT = Integer.getInteger("properties.count", 20);

    private static final long FIRST = Long.getLong("properties.first", 1);

    private static final Map<SectionKind, List<List<String>>> SAID = said();

    private static final List<String> GREETINGS =
            List.of("Dear Seller Performance Team,", "Dear Amazon,", "Hello,", "To whom it may concern:");
    private static final List<List<String>> OPENINGS = List.of(
            List.of("This is our plan for the order defect rate of 1.4% that you wrote to us about on 12 May 2026."),
            List.of("Thank you for your message.", "We're sorry for what happened to the buyers of \"Harbour Kings\"."),
            List.of("Our account was deactivated on 3 May 2026 because of late shipments."));
    private static final List<List<String>> CLOSINGS = List.of(
            List.of("Thank you for your time."),
            List.of("We hope that this answers your questions.", "Please reinstate our account."),
            List.of("We look forward to your answer."));
    private static final List<String> FAREWELLS = List.of("Kind regards", "Yours sincerely,", "Best regards,");
    private static final List<String> NAMES = List.of("Mara Lind", "Jonas Brandt", "The team of Kettle & Twine");
    private static final List<Map<SectionKind, String>> HEADINGS = List.of(
            headings("Root cause", "Actions taken", "Prevention"),
            headings("Root cause:", "Actions taken:", "Prevention:"),
            headings("## Root Cause", "## Corrective Actions", "## Preventive Measures"),
            headings("**Root cause**", "**Actions taken**", "**Steps to prevent a repetition**"),
            headings("1. What was the root cause?", "2. What have we done?", "3. How do we prevent it?"),
            headings("ROOT CAUSE", "ACTIONS TAKEN", "PREVENTIVE MEASURES"),
            headings("A) Root cause", "B) Corrective actions", "C) Preventive actions"));
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May");
    private static final List<String> PEOPLE =
            List.of("our packer", "the owner", "Mrs Okafor", "the shift lead", "Jonas", "our bookkeeper's sister");
    private static final List<String> THINGS = List.of(
            "label", "parcel", "barcode", "invoice", "pallet", "scanner", "stock count", "lamp", "packing slip");
    private static final List<String> DONE =
            List.of("checked", "counted", "replaced", "relabelled", "photographed", "refunded", "removed");
    private static final List<String> EVERY =
            List.of("every morning at 8:00", "each Monday", "regularly", "twice a day", "after each delivery");
    private static final List<String> CARRIERS = List.of("DPD", "UPS", "Royal Mail", "our old courier", "DHL Express");

    private final Random random;

    private Drafts(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** The plans on which properties are tried. */
    public static List<Draft> all() {
        return first(COUNT);
    }

    /** The first of them. */
    public static List<Draft> first(int count) {
        return LongStream.range(FIRST, FIRST + count).mapToObj(Drafts::ofSeed).toList();
    }

    /** One plan. */
    public static Draft ofSeed(long seed) {
        return new Draft(seed, new Drafts(seed).paragraphs());
    }

    /**
     * Holds a property against all plans.
     *
     * @param plans the plans
     * @param broken how a plan breaks it, if it does
     */
    public static void forAll(List<Draft> plans, Function<Draft, Optional<String>> broken) {
        for (Draft draft : plans) {
            if (broken.apply(draft).isPresent()) {
                Draft small = draft.smallest(broken);
                throw new AssertionError("seed " + draft.seed() + ", in the smallest plan:\n" + small.text() + "\n"
                        + broken.apply(small).orElse("(not in this one)"));
            }
        }
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> plan = new ArrayList<>();
        if (chance(2)) {
            plan.add(Paragraph.of(Shape.LINE, pick(GREETINGS)));
            if (chance(2)) {
                plan.add(new Paragraph(Shape.TEXT, pick(OPENINGS)));
            }
        }
        Optional<Map<SectionKind, String>> headings = chance(6) ? Optional.empty() : Optional.of(pick(HEADINGS));
        boolean labels = chance(6);
        for (SectionKind kind : SectionKind.values()) {
            if (!chance(12)) {
                section(plan, kind, headings, labels);
            }
        }
        if (chance(2)) {
            plan.add(new Paragraph(Shape.TEXT, pick(CLOSINGS)));
        }
        if (chance(2)) {
            plan.add(Paragraph.of(Shape.LINE, pick(FAREWELLS)));
            plan.add(Paragraph.of(Shape.LINE, pick(NAMES)));
        }
        return plan;
    }

    private void section(
            List<Paragraph> plan, SectionKind kind, Optional<Map<SectionKind, String>> headings, boolean labels) {
        Shape shape = pick(List.of(Shape.TEXT, Shape.BULLET, Shape.BULLET, Shape.NUMBERED, Shape.TEXT, Shape.ROW));
        List<Paragraph> body = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            List<String> sentences = chance(2) ? pick(SAID.getOrDefault(kind, List.of())) : own(kind);
            body.add(
                    shape == Shape.ROW
                            ? Paragraph.of(Shape.ROW, "| " + day() + " | " + String.join(" ", sentences) + " |")
                            : new Paragraph(shape, sentences));
        }
        if (labels && shape == Shape.TEXT && headings.isPresent()) {
            List<String> first = new ArrayList<>(body.get(0).sentences());
            String label = headings("Root cause", "Actions taken", "Prevention").getOrDefault(kind, "");
            first.set(0, label + ": " + first.get(0));
            body.set(0, new Paragraph(Shape.TEXT, first));
        } else {
            headings.ifPresent(names -> plan.add(Paragraph.of(Shape.LINE, names.getOrDefault(kind, ""))));
        }
        plan.addAll(body);
    }

    /** What is said in an answer, with names and numbers by chance. */
    private List<String> own(SectionKind kind) {
        List<String> all = switch (kind) {
            case ROOT_CAUSE ->
                List.of(
                        "On " + day() + " " + pick(PEOPLE) + " had not " + pick(DONE) + " the " + pick(THINGS)
                                + ", so order " + order() + " went out wrong.",
                        "The " + pick(THINGS) + " wasn't compared with the " + pick(THINGS)
                                + " because nobody had a list.",
                        "Between 3 and " + (4 + random.nextInt(20)) + " May 2026 " + pick(CARRIERS)
                                + " lost several parcels, and we didn't notice.",
                        "The buyer wrote: \"" + capital(pick(THINGS)) + " broken, box open\" (ASIN B0" + code() + ").");
            case ACTIONS_TAKEN ->
                List.of(
                        "On " + day() + " " + pick(PEOPLE) + " " + pick(DONE) + " all " + (3 + random.nextInt(400))
                                + " units; the invoice is attached.",
                        "We've " + pick(DONE) + " the " + pick(THINGS) + " of order " + order()
                                + " and written to the buyer.",
                        "We will send the " + pick(THINGS) + " to " + pick(PEOPLE) + " as soon as possible.",
                        "We moved from " + pick(CARRIERS) + " to " + pick(CARRIERS) + " on " + day() + " (attachment "
                                + (1 + random.nextInt(6)) + ").");
            case PREVENTION ->
                List.of(
                        "Since " + day() + " " + pick(PEOPLE) + " compares the " + pick(THINGS) + " with the "
                                + pick(THINGS) + " " + pick(EVERY) + ".",
                        "If a " + pick(THINGS) + " is missing, " + pick(PEOPLE) + " stops the order and tells "
                                + pick(PEOPLE) + ".",
                        capital(pick(PEOPLE)) + " signs the sheet \"" + capital(pick(THINGS)) + " of the day\" "
                                + pick(EVERY) + " \u2013 we keep it for " + (3 + random.nextInt(20)) + " months.",
                        "We will do our best that this doesn't happen again!");
        };
        List<String> sentences = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            sentences.add(pick(all));
        }
        return sentences;
    }

    private String day() {
        int day = 1 + random.nextInt(28);
        String month = pick(MONTHS);
        return switch (random.nextInt(4)) {
            case 0 -> day + " " + month;
            case 1 -> month + " " + day + ", 2026";
            case 2 -> "2026-0" + (1 + MONTHS.indexOf(month)) + "-" + (day < 10 ? "0" : "") + day;
            default -> day + " " + month + " 2026";
        };
    }

    private String order() {
        return String.format(
                Locale.ROOT,
                "%03d-%07d-%07d",
                random.nextInt(1000),
                random.nextInt(10_000_000),
                random.nextInt(10_000_000));
    }

    private String code() {
        return Long.toString(36L * 36 * 36 * 36 * 36 * 36 * 36 + random.nextInt(Integer.MAX_VALUE), 36)
                .toUpperCase(Locale.ROOT);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Map<SectionKind, String> headings(String cause, String actions, String prevention) {
        return Map.of(
                SectionKind.ROOT_CAUSE, cause,
                SectionKind.ACTIONS_TAKEN, actions,
                SectionKind.PREVENTION, prevention);
    }

    /** The paragraphs of all examples by the question that they answer, each as its sentences. */
    private static Map<SectionKind, List<List<String>>> said() {
        Map<SectionKind, List<List<String>>> said = new EnumMap<>(SectionKind.class);
        for (Rule rule : Bench.catalogue().rules()) {
            for (Example example : rule.examples()) {
                Plan plan = Bench.parser().parse(example.source());
                for (Section section : plan.sections()) {
                    section.blocks().stream()
                            .filter(block -> block.kind() != Block.Kind.ROW)
                            .map(block -> sentences(plan, block))
                            .filter(sentences -> !sentences.isEmpty())
                            .forEach(sentences -> said.computeIfAbsent(section.kind(), kind -> new ArrayList<>())
                                    .add(sentences));
                }
            }
        }
        return said;
    }

    private static List<String> sentences(Plan plan, Block block) {
        return block.sentences().stream()
                .map(sentence -> plan.source().slice(sentence.span()).replaceAll("\\s+", " "))
                .toList();
    }
}

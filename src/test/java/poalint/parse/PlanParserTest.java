package poalint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.plan.Block;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.SectionKind;
import poalint.plan.Source;

final class PlanParserTest {

    private static final Map<SectionKind, String> USUAL = new EnumMap<>(Map.of(
            SectionKind.ROOT_CAUSE, "Root cause",
            SectionKind.ACTIONS_TAKEN, "Actions taken",
            SectionKind.PREVENTION, "Preventive measures"));

    private static final Map<SectionKind, String> ANSWERS = new EnumMap<>(Map.of(
            SectionKind.ROOT_CAUSE, "Nobody compared the plug with the listing before the lamps were packed.",
            SectionKind.ACTIONS_TAKEN, "We refunded all six buyers on 3 May 2024.",
            SectionKind.PREVENTION, "The packer scans each lamp before the box is closed."));

    /** How a heading can look. */
    private enum Look {
        ALONE("%s\n\n%s"),
        TIGHT("%s\n%s"),
        OVER_A_LIST("%s\n- %s"),
        WITH_COLON("%s:\n\n%s"),
        TIGHT_WITH_COLON("%s:\n%s"),
        WITH_DASH("%s \u2013\n\n%s"),
        INLINE("%s: %s"),
        NUMBERED("1. %s\n\n%s"),
        LETTERED("A) %s\n\n%s"),
        BRACKETED("(1) %s\n\n%s"),
        ROMAN("II. %s\n\n%s"),
        SMALL_LETTER("a. %s\n\n%s"),
        SMALL_ROMAN("ii. %s\n\n%s"),
        OUTLINE("1.2 %s\n\n%s"),
        STEP("Step 1: %s\n\n%s"),
        BULLET("- %s\n\n%s"),
        MARKDOWN("# %s\n\n%s"),
        MARKDOWN_OUTLINE("## 2.1. %s\n\n%s"),
        MARKDOWN_TIGHT("## %s:\n%s"),
        BOLD("**%s**\n\n%s"),
        CAPITALS("%1$s\n\n%2$s");

        private final String pattern;

        Look(String pattern) {
            this.pattern = pattern;
        }

        private String of(String heading, String answer) {
            boolean bare = this != ALONE && this != TIGHT;
            String text = bare ? heading.replaceAll("[ .\u2013]+$", "") : heading;
            return pattern.formatted(this == CAPITALS ? text.toUpperCase(Locale.ROOT) : text, answer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    root-cause    ; What happened
                    root-cause    ; What went wrong
                    root-cause    ; Why this happened
                    root-cause    ; Root cause
                    root-cause    ; Root causes
                    root-cause    ; Root Cause
                    root-cause    ; The root cause(s) of the issue.
                    root-cause    ; Root Cause of the Issue
                    root-cause    ; Root cause of the suspension
                    root-cause    ; Root Cause of the Violation
                    root-cause    ; Root Cause Analysis
                    root-cause    ; The Root Cause of complaints
                    root-cause    ; The root cause of the Drop Shipping Policy
                    root-cause    ; The root cause(s) of the variation policy violation –
                    root-cause    ; The root cause(s) of the Sales Rank & Search and Browse violation
                    root-cause    ; Greater detail on the root cause(s) of the complaints
                    root-cause    ; Greater Details
                    root-cause    ; Issues/Root Causes which led to the complaints
                    root-cause    ; Issue that has caused the suspension
                    root-cause    ; Issue that led to the Amazon suspension
                    root-cause    ; Issues that Caused the Complaints
                    root-cause    ; Description of the issues that caused the complaints
                    root-cause    ; Issue Identification
                    root-cause    ; Problem
                    root-cause    ; The problem
                    root-cause    ; Reason for suspension
                    root-cause    ; Reasons
                    root-cause    ; Cause of the issue
                    root-cause    ; What caused the problem
                    root-cause    ; Ursache
                    root-cause    ; Cause principale
                    root-cause    ; Cosa è andato storto
                    actions-taken ; What I have done to resolve(s) the issue(s)
                    actions-taken ; What we have done to resolve problem
                    actions-taken ; What we did
                    actions-taken ; What we have done to fix the problems
                    actions-taken ; Actions taken to fix the problems
                    actions-taken ; Actions taken
                    actions-taken ; Actions taken to resolve issues
                    actions-taken ; Actions we have taken
                    actions-taken ; The actions I have taken
                    actions-taken ; The actions that you have taken to resolve the issue
                    actions-taken ; The actions We have taken to resolve issues –
                    actions-taken ; My actions to resolve the issue
                    actions-taken ; The measures I have taken.
                    actions-taken ; Measures taken
                    actions-taken ; Immediate actions
                    actions-taken ; Immediate corrective action(s)
                    actions-taken ; Corrective Action
                    actions-taken ; Corrective Actions Taken
                    actions-taken ; Corrective measures
                    actions-taken ; Steps to fix the issue
                    actions-taken ; Steps Taken to Resolve the Issue
                    actions-taken ; the steps we have taken to resolve the issues
                    actions-taken ; Resolution
                    actions-taken ; Solution(s)
                    actions-taken ; Solution
                    actions-taken ; Immediate remedy
                    actions-taken ; Greater detail on the actions you have taken
                    actions-taken ; My Action plan
                    actions-taken ; Action plan to rectify and remedy these issues
                    actions-taken ; Done
                    actions-taken ; Ergriffene Maßnahmen
                    actions-taken ; Mesures prises
                    actions-taken ; Azioni intraprese
                    prevention    ; What I will do to prevent it in the future
                    prevention    ; What we will do to prevent this
                    prevention    ; My actions to prevent it in future.
                    prevention    ; What we have done to prevent the problems from happening again in the future
                    prevention    ; Steps taken to prevent issues in the future
                    prevention    ; The steps you have taken to prevent the issue (immediately) going forward
                    prevention    ; The Actions to Prevent Variation Violations
                    prevention    ; Actions Taken to Prevent These Issues In Future
                    prevention    ; Preventive Measures
                    prevention    ; Preventative Measures/Controls
                    prevention    ; Prevention
                    prevention    ; Preventive steps
                    prevention    ; Proactive steps
                    prevention    ; Future prevention
                    prevention    ; The future steps we take
                    prevention    ; Long-term changes
                    prevention    ; Systemic changes
                    prevention    ; Going forward
                    prevention    ; Moving forward
                    prevention    ; Future plans
                    prevention    ; How we will avoid this
                    prevention    ; Future
                    prevention    ; Vorbeugende Maßnahmen
                    prevention    ; Mesures préventives
                    prevention    ; Misure preventive
                    """)
    void knowsAHeadingHoweverItLooks(String kind, String heading) {
        SectionKind section = SectionKind.of(kind).orElseThrow();
        Map<Look, String> expected = new EnumMap<>(Look.class);
        Map<Look, String> found = new EnumMap<>(Look.class);
        for (Look look : Look.values()) {
            String letter = letter(look, section, heading);
            expected.put(look, headings(letter));
            found.put(look, sections(parse(letter)));
        }

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    root-cause    ; Why our delivery rate fell to 81%
                    actions-taken ; What has been corrected
                    prevention    ; How it stays above 95%
                    """)
    void knowsAHeadingThatReadsLikeASentence(String kind, String heading) {
        for (Look look : List.of(Look.ALONE, Look.NUMBERED, Look.WITH_COLON, Look.BOLD)) {
            String letter = letter(look, SectionKind.of(kind).orElseThrow(), heading);

            assertThat(sections(parse(letter))).as(letter).isEqualTo(headings(letter));
        }
    }

    @Test
    void underOneHeadingAStepIsWhatItsFirstVerbSays() {
        String letter = """
                Problem:
                - Nobody compared the two stocks.

                Solution and how we avoid it in future:
                - On 3 May a minimum price was set. Below it the offer is not shown.
                - Each Monday the clerk compares both stocks.
                """;

        Plan plan = parse(letter);

        assertThat(plan.sections())
                .extracting(section -> section.blocks().size())
                .containsExactly(1, 1, 1);
    }

    @Test
    void knowsAHeadingThatAnnouncesThePlan() {
        String letter =
                letter(Look.ALONE, SectionKind.PREVENTION, "Here follows our plan of action to avoid future problems");

        assertThat(sections(parse(letter))).isEqualTo(headings(letter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The root cause of this is that nobody looked",
                "The cause was an old scanner.",
                "The problem is solved.",
                "We will prevent this.",
                "It will not happen again",
                "In future we will compare",
                "Going forward we check each box",
                "- Actions were delayed by a day",
                "- In future we will compare",
                "- Problem solved by luck",
                "- The measures took a day",
                "1. The problem of the labels was solved",
                "2. Future orders are scanned",
                "**We fixed the problem**",
                "This will prevent the problem:",
                "Present plugs differ from ours",
                "| actions taken | 3 May 2024 |",
                "> What happened?",
            })
    void takesNoSentenceForAHeading(String line) {
        String letter = letter(Look.ALONE, SectionKind.PREVENTION, "Prevention")
                .replace(ANSWERS.get(SectionKind.ROOT_CAUSE), ANSWERS.get(SectionKind.ROOT_CAUSE) + "\n\n" + line);

        assertThat(sections(parse(letter))).isEqualTo(headings(letter));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    root-cause    ; Root couse
                    root-cause    ; Root casue
                    root-cause    ; Rootcause
                    root-cause    ; The resons
                    actions-taken ; Actoins taken
                    actions-taken ; Corective actions
                    actions-taken ; Mesures taken
                    actions-taken ; Soluton
                    prevention    ; Preventitive measures
                    prevention    ; Preventive mesures
                    prevention    ; Prevetion
                    prevention    ; Futur steps
                    prevention    ; Pro-active steps
                    """)
    void readsAMistypedHeading(String kind, String heading) {
        String letter = letter(Look.ALONE, SectionKind.of(kind).orElseThrow(), heading);

        assertThat(sections(parse(letter))).isEqualTo(headings(letter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Amazon Seller Performance Team,",
                "Dear Seller Performance,",
                "Dear Amazon,",
                "Dear Amazon Team,",
                "Dear Amazon Performance Team,",
                "Dear Amazon Australia Seller Performance Team,",
                "Dear Amazon's Seller Performance Team,",
                "To whom it may concern,",
                "Hello,",
                "Hi,",
                "Hello Amazon,",
                "Dear Sir/Madam,",
                "Dear Sir or Madam",
                "Dear Amazon;",
                "Good morning Amazon.co.uk team,",
                "Respected team,",
            })
    void opensALetterWithAGreeting(String greeting) {
        Plan plan =
                parse(letter(Look.ALONE, SectionKind.PREVENTION, "Prevention").replace("Dear Amazon,", greeting));

        assertThat(texts(plan, plan.opening())).containsExactly(greeting);
        assertThat(texts(plan, plan.preamble())).containsExactly("This is our answer.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kind regards",
                "Best regards,",
                "Regards",
                "Sincerely",
                "Yours faithfully,",
                "Yours sincerely",
                "Thank you",
                "Thank you for your time",
                "Respectfully",
                "Thanks,",
                "Un saludo",
                "Mit freundlichen Gr\u00FC\u00DFen",
            })
    void closesALetterWithASignOff(String signOff) {
        Plan plan =
                parse(letter(Look.ALONE, SectionKind.PREVENTION, "Prevention").replace("Kind regards", signOff));

        assertThat(texts(plan, plan.closing())).containsExactly(signOff, "Ann Example");
    }

    @Test
    void cutsATextWithoutLineBreaksAtItsLabels() {
        Plan plan = parse(
                "Dear Amazon, we write about lamps. Root cause: Nobody looked. The boxes are alike. Actions taken:"
                        + " We refunded all. Preventive measures: The packer scans each lamp.");

        assertThat(answers(plan))
                .containsExactly(
                        "ROOT_CAUSE [Nobody looked. The boxes are alike.]",
                        "ACTIONS_TAKEN [We refunded all.]",
                        "PREVENTION [The packer scans each lamp.]");
        assertThat(texts(plan, plan.preamble())).containsExactly("Dear Amazon, we write about lamps.");
    }

    @Test
    void cutsATextWithoutLineBreaksAndLabelsBetweenItsSentences() {
        Plan plan = parse(
                "The plug was wrong because nobody compared it with the listing. The boxes are alike. We refunded"
                        + " all six buyers and moved the boxes on 3 May 2024. In future the packer will scan each lamp.");

        assertThat(answers(plan))
                .containsExactly(
                        "ROOT_CAUSE [The plug was wrong because nobody compared it with the listing. The boxes are alike.]",
                        "ACTIONS_TAKEN [We refunded all six buyers and moved the boxes on 3 May 2024.]",
                        "PREVENTION [In future the packer will scan each lamp.]");
    }

    @Test
    void readsTheTextBehindALabelAsASentence() {
        Plan plan = parse("Root cause: Nobody looked.\nActions taken - we refunded all.\nPrevention \u2013 we scan.");

        assertThat(plan.sections().stream()
                        .map(section ->
                                texts(plan, section.heading().stream().toList()) + " " + texts(plan, section.blocks()))
                        .toList())
                .containsExactly(
                        "[Root cause] [Nobody looked.]",
                        "[Actions taken] [we refunded all.]",
                        "[Prevention] [we scan.]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n \t\r\n", "\uFEFF", "***", "> ", "#"})
    void findsNothingInNothing(String text) {
        Plan plan = parse(text);

        assertThat(plan.sections()).isEmpty();
        assertThat(plan.body())
                .allSatisfy(block -> assertThat(block.wordCount()).isZero());
    }

    static Stream<Arguments> pictures() {
        return Letters.pictures().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void pictures(String name, String picture) {
        assertThat(PlanPicture.draw(parse(PlanPicture.text(picture)))).as(name).isEqualTo(picture);
    }

    /** Megabytes are parsed in one pass each: a square of the length would not end. */
    @Test
    void readsALongTextInOneBlock() {
        String text = "Root cause: " + "We sent 12 parcels on 3 May 2024. ".repeat(15_000) + "Actions taken: "
                + "We paid 12 EUR. ".repeat(30_000);

        assertThat(sections(Letters.plainParser().parse(new Source(text)))).isEqualTo("root-cause:1 actions-taken:1");
    }

    @Test
    void readsALongTextOfManyBlocks() {
        String text = "Dear Amazon,\n\n"
                + "Any feedback is welcome.\n\n- We sent 12 parcels on 3 May 2024.\n\n".repeat(4_000)
                + "Root cause\n\n" + "Nobody looked.\n\n".repeat(4_000);

        assertThat(sections(Letters.plainParser().parse(new Source(text)))).isEqualTo("root-cause:16003");
    }

    private static String letter(Look look, SectionKind kind, String heading) {
        String answers = Stream.of(SectionKind.values())
                .map(section -> look.of(
                        section == kind ? heading : String.valueOf(USUAL.get(section)),
                        String.valueOf(ANSWERS.get(section))))
                .collect(Collectors.joining("\n\n"));
        return "Dear Amazon,\n\nThis is our answer.\n\n" + answers + "\n\nKind regards\n\nAnn Example\n";
    }

    /** The kinds in order, each with the line on which the part of the letter begins that holds its answer. */
    private static String headings(String letter) {
        List<String> lines = letter.lines().toList();
        return Stream.of(SectionKind.values())
                .map(kind -> {
                    String answer = String.valueOf(ANSWERS.get(kind));
                    int line = IntStream.range(0, lines.size())
                            .filter(i -> lines.get(i).endsWith(answer))
                            .findFirst()
                            .orElseThrow();
                    boolean inline = lines.get(line).length() > answer.length() + "- ".length();
                    int above = inline ? line : line - 1;
                    while (lines.get(above).isBlank()) {
                        above--;
                    }
                    return kind.id() + ":" + (above + 1);
                })
                .collect(Collectors.joining(" "));
    }

    private static Plan parse(String text) {
        return Letters.parser().parse(new Source(text));
    }

    private static String sections(Plan plan) {
        return plan.sections().stream()
                .map(section -> section.kind().id() + ":" + line(plan, section))
                .collect(Collectors.joining(" "));
    }

    private static int line(Plan plan, Section section) {
        return plan.source().line(section.span().start());
    }

    private static List<String> answers(Plan plan) {
        return plan.sections().stream()
                .map(section -> section.kind() + " " + texts(plan, section.blocks()))
                .toList();
    }

    private static List<String> texts(Plan plan, List<Block> blocks) {
        return blocks.stream().map(block -> plan.source().slice(block.text())).toList();
    }
}

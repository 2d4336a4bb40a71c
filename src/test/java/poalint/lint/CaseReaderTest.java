package poalint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.Bench;
import poalint.issue.Issue;
import poalint.issue.IssueType;
import poalint.plan.Source;
import poalint.rule.Case;
import poalint.rule.Occasion;

final class CaseReaderTest {

    private static final String PLAN = """
            Root cause:
            Nine orders were shipped late, because our printer broke.

            Actions taken:
            On 3 May we bought a second one.

            Prevention:
            Both are tested every morning.
            """;
    private static final String NOTICE = """
            Hello,

            Your Amazon seller account has been deactivated. Funds will not be transferred to you but will stay in your account.

            Why is this happening?
            Your late shipment rate is above 4%.

            How do I reactivate my account?
            Please send us a plan of action that explains:
            - The root cause of the late shipments
            - The actions you have taken to resolve the late shipments

            What happens if I do not send the information?
            Your account stays deactivated.

            My plan:

            """;

    @Test
    void aNoticeThatIsPastedAboveThePlanIsTheNotice() {
        assertThat(read(NOTICE + PLAN, Optional.empty()).checklist())
                .hasValueSatisfying(checklist -> assertThat(checklist.notice().asks())
                        .extracting(ask -> checklist.notice().source().slice(ask.span()))
                        .containsExactly(
                                "The root cause of the late shipments",
                                "The actions you have taken to resolve the late shipments"));
    }

    @Test
    void aNoticeOfItsOwnIsTakenBeforeOneThatIsPasted() {
        Case judged =
                read(NOTICE + PLAN, Optional.of("Please explain the steps you have taken to prevent late deliveries."));

        assertThat(judged.checklist().orElseThrow().notice().source().text()).startsWith("Please explain the steps");
    }

    @Test
    void wordsToOtherReadersAreNoNotice() {
        String words =
                "Hi everyone, Amazon asks me to explain the root cause of the late shipments. Can somebody please"
                        + " look over my plan before I send it?\n\n";

        assertThat(read(words + PLAN, Optional.empty()).checklist()).isEmpty();
    }

    @Test
    void aPastedNoticeThatAsksForNothingIsNone() {
        String notice =
                NOTICE.substring(0, NOTICE.indexOf("How do I")) + NOTICE.substring(NOTICE.indexOf("What happens"));

        assertThat(read(notice + PLAN, Optional.empty()).checklist()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -    | -                                                                 | lsr           | PLAN
            -    | Please explain the root cause of the complaints about authenticity. | inauthentic | NOTICE
            -    | Please explain the root cause.                                    | lsr           | PLAN
            used-as-new | Please explain the root cause of the complaints about authenticity. | used-as-new | OPTION
            """)
    void theIssueIsThatWhichIsGivenElseThatOfTheNoticeElseThatOfThePlan(
            String given, String notice, String type, Issue.Origin origin) {
        Case judged = read(PLAN, Optional.ofNullable(notice), Optional.ofNullable(given));

        assertThat(judged.issue().type().map(IssueType::id)).contains(type);
        assertThat(judged.issue().origin()).isEqualTo(origin);
        assertThat(judged.told().type().map(IssueType::id)).contains("lsr");
    }

    @Test
    void wherePlanTellsWhichKindOfTheNoticesIssueItIsTheKindIsTaken() {
        String plan =
                PLAN.replace("Nine orders were shipped late", "Five parcels were lost in transit and never received");
        String notice = "Your order defect rate is above 1%. Please explain the root cause of the order defect rate.";

        Case judged = read(plan, Optional.of(notice));

        assertThat(judged.issue().type().map(IssueType::id)).contains("odr-nonreceipt");
        assertThat(read(PLAN, Optional.of(notice)).issue().type().map(IssueType::id))
                .contains("odr");
    }

    private static Case read(String plan, Optional<String> notice) {
        return read(plan, notice, Optional.empty());
    }

    private static Case read(String plan, Optional<String> notice, Optional<String> issue) {
        return Bench.cases()
                .read(new Submission(
                        new Source(plan),
                        notice.map(Source::new),
                        issue.flatMap(Bench.catalogue().knowledge().issues()::named),
                        Occasion.on(Bench.TODAY)));
    }
}

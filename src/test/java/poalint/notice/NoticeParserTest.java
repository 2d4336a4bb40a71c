package poalint.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import poalint.Bench;
import poalint.lint.Submission;
import poalint.plan.Source;
import poalint.rule.Case;
import poalint.rule.Occasion;

final class NoticeParserTest {

    private static final String PLAN = """
            Root cause
            Our scanner broke, and nine parcels left late. Five buyers opened A-to-z claims.

            Actions taken
            On 3 May we bought a second scanner and refunded the buyers of the claims.

            Prevention
            The packer tests both scanners every morning.
            """;

    /** A notice, then each ask as demand and subjects. */
    static Stream<Arguments> notices() {
        return Stream.of(
                Arguments.of("bulleted", """
                        Hello,

                        Your shop may soon be closed.

                        What can I do?
                        Please send us a plan of action that explains:
                        - The root cause(s) of the A-to-z claims, chargebacks and negative feedback
                        - The actions you have taken to resolve the A-to-z claims, chargebacks and negative feedback
                        - The steps you have taken to prevent A-to-z claims, chargebacks and negative feedback
                        """, """
                        root-cause: A-to-z claims, chargebacks, negative feedback
                        actions-taken: A-to-z claims, chargebacks, negative feedback
                        prevention: A-to-z claims, chargebacks, negative feedback"""),
                Arguments.of("glued into one paragraph", """
                        Please send a plan that explains: -- The reason(s) of the cancellations -- The actions you have taken to resolve the cancellations -- How you will avoid cancellations What happens next? We will read it.
                        """, """
                        root-cause: cancellations
                        actions-taken: cancellations
                        prevention: cancellations"""),
                Arguments.of("translated English", """
                        Send us an action plan explaining:
                        - The reasons for the withdrawals of service and for negative evaluations
                        - The measures taken for the challenges of service levy
                        """, """
                        root-cause: chargebacks, negative feedback
                        actions-taken: chargebacks"""),
                Arguments.of("a follow-up", """
                        We received your submission but do not have enough information. Please provide:
                        -- Greater detail on the root cause(s) of wrong tracking numbers
                        -- Greater detail on the actions you have taken against wrong tracking numbers
                        -- Greater detail on the steps you have taken to prevent wrong tracking numbers
                        -- Evidence that shows how you follow our policy
                        """, """
                        root-cause: tracking numbers
                        actions-taken: tracking numbers
                        prevention: tracking numbers
                        document: evidence"""),
                Arguments.of("restricted products", """
                        You must submit a plan with three parts:
                        1. An explanation of the root cause of these violations
                        2. Confirmation that you took down every offer of restricted products
                        3. Proactive steps against further violations
                        Think of this as well:
                        - Review the help page on restricted products.
                        """, """
                        root-cause:
                        actions-taken: restricted products
                        prevention:"""),
                Arguments.of("papers alone", """
                        To verify your account, please provide:
                        * A utility bill that is not older than 90 days
                        * A bank statement
                        """, """
                        document: proof of identity
                        document: proof of identity"""),
                Arguments.of("authenticity", """
                        Please send us:
                        1. Copies of the invoices for what you bought in the last 365 days
                        2. Contact information for your supplier
                        3. A letter of authorization from the rights owner
                        """, """
                        document: invoices
                        document: contact of the supplier
                        document: letter of authorisation"""),
                Arguments.of("in words of its own", """
                        Your plan should include:
                        1. The root cause of the missed pickups
                        2. The measures by which you avoid it from now on
                        """, """
                        root-cause: pickups
                        prevention:"""),
                Arguments.of("French", """
                        Bonjour,
                        Veuillez nous envoyer sous 72 heures un plan d'action qui explique :
                        - Les causes des r\u00E9clamations au titre de la garantie A \u00E0 Z
                        - Les mesures que vous avez prises pour r\u00E9soudre les \u00E9valuations n\u00E9gatives
                        - Les mesures prises pour \u00E9viter les r\u00E9trofacturations \u00E0 l'avenir
                        """, """
                        root-cause: A-to-z claims
                        actions-taken: negative feedback
                        prevention: chargebacks"""),
                Arguments.of("German", """
                        Guten Tag,
                        bitte senden Sie uns innerhalb von 14 Tagen einen Ma\u00DFnahmenplan:
                        - Die Ursachen der A-bis-z-Garantieantr\u00E4ge
                        - Die Ma\u00DFnahmen, die Sie zur Behebung der negativen Bewertungen ergriffen haben
                        - Die Schritte, mit denen Sie R\u00FCckbuchungen verhindern
                        """, """
                        root-cause: A-to-z claims
                        actions-taken: negative feedback
                        prevention: chargebacks"""),
                Arguments.of("Italian", """
                        Gentile venditore,
                        La invitiamo a inviarci entro 7 giorni un piano d'azione:
                        - Le cause dei reclami dalla A alla Z
                        - Le azioni intraprese per risolvere i feedback negativi
                        - Le misure adottate per evitare i riaddebiti
                        """, """
                        root-cause: A-to-z claims
                        actions-taken: negative feedback
                        prevention: chargebacks"""),
                Arguments.of("Spanish", """
                        Estimado vendedor:
                        Debe enviar en un plazo de 72 horas un plan de acci\u00F3n:
                        - La causa ra\u00EDz de las reclamaciones de la A a la z
                        - Las medidas que ha tomado para resolver las valoraciones negativas
                        - Las medidas para evitar los contracargos
                        """, """
                        root-cause: A-to-z claims
                        actions-taken: negative feedback
                        prevention: chargebacks"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notices")
    void eachAskIsReadWithItsSubjects(String name, String notice, String asks) {
        String read = String.join(
                "\n",
                notice(notice).asks().stream()
                        .map(ask -> (ask.demand().id() + ": "
                                        + String.join(
                                                ", ",
                                                ask.subjects().stream()
                                                        .map(Ask.Subject::name)
                                                        .toList()))
                                .strip())
                        .toList());

        assertThat(read).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Send the plan within 72 hours.                                             | 72
            Your plan has to be with us within the next 17 days, or we close the shop. | 408
            Submit it within 7 days. Later than that we cannot receive it in 3 days.   | 72
            Bitte senden Sie den Plan innerhalb von 14 Tagen.                          | 336
            Please send the invoices for the last 365 days. Money is held for 90 days. |
            Your rate was above the target in the past 30 days, please send a plan.    |
            """)
    void theDeadlineIsTheShortestTimeForAnAnswer(String text, Long hours) {
        assertThat(notice(text).deadline().map(Deadline::time))
                .isEqualTo(Optional.ofNullable(hours).map(Duration::ofHours));
    }

    @Test
    void itemsDateMarketplaceAndDisputeAreRead() {
        Notice notice = notice("""
                12 March 2024

                Your offers on amazon.de were removed. Please explain the root cause of the complaints.

                Have your listings been removed in error?
                Tell us why.

                ASIN: B0EXAMPLE1
                ASIN: B0EXAMPLE2, order 203-1234567-7654321
                ASIN: B0EXAMPLE1
                """);

        assertThat(notice.items())
                .extracting(item -> item.value())
                .containsExactly("B0EXAMPLE1", "B0EXAMPLE2", "203-1234567-7654321");
        assertThat(notice.dated()).contains(LocalDate.of(2024, 3, 12));
        assertThat(notice.marketplaces()).containsExactly("amazon.de");
        assertThat(notice.mayBeInError()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Please explain the root cause of the late deliveries.      | PLAN
            Please send copies of your invoices for these products.    | DOCUMENTS
            To reactivate your account, complete the policy quiz.      | QUIZ
            We may not respond to further emails about this account.   | FINAL
            The sun shines.                                            | UNKNOWN
            """)
    void whatItWantsOnTheWholeIsTold(String text, Notice.Kind kind) {
        assertThat(notice(text).kind()).isEqualTo(kind);
    }

    @Test
    void anAskForTheFutureIsOne() {
        assertThat(notice("Explain the actions you will take to resolve the late deliveries.")
                        .asksForFuture())
                .isTrue();
        assertThat(notice("Explain the actions you have taken to resolve the late deliveries.")
                        .asksForFuture())
                .isFalse();
    }

    @Test
    void aTroubleThatThePlanNeverNamesIsAnsweredNowhere() {
        Checklist checklist = judged("""
                Please explain:
                - The root cause of the A-to-z claims and chargebacks
                - The steps you have taken to prevent A-to-z claims and chargebacks
                """).checklist().orElseThrow();

        assertThat(checklist.obligations())
                .extracting(
                        obligation -> obligation.subject().orElseThrow().name(),
                        obligation -> obligation.answer().isPresent())
                .containsExactly(
                        tuple("A-to-z claims", true),
                        tuple("chargebacks", false),
                        tuple("A-to-z claims", true),
                        tuple("chargebacks", false));
        assertThat(checklist.unaddressed()).containsExactly("chargebacks");
        assertThat(checklist.unanswered()).isEmpty();
    }

    @Test
    void aNoticeAboveThePlanIsRead() {
        String text = """
                Hello,

                Why is this happening?
                Buyers told us that parcels did not arrive.

                How do I reactivate my account?
                Please send us within 72 hours a plan of action that explains:
                - The root cause of the chargebacks

                What happens if I do not send the required information?
                Your account will stay deactivated.

                Regards,
                Seller Performance Team

                Dear Amazon team,

                """ + PLAN;

        Case judged = Bench.cases().read(Submission.of(new Source(text), Bench.TODAY));

        assertThat(judged.checklist().orElseThrow().notice().asks())
                .extracting(Ask::demand)
                .containsExactly(Demand.ROOT_CAUSE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-01T10:00 | 2024-05-03 | so by 2024-05-04 at 10:00; at the beginning of 2024-05-03 34 hours are left, at its end 10 hours
            2024-05-01T10:00 | 2024-05-04 | so by 2024-05-04 at 10:00; at the beginning of 2024-05-04 10 hours are left
            2024-05-01T10:00 | 2024-05-05 | so until 2024-05-04 at 10:00; that was 14 hours before 2024-05-05
            2024-05-01T10:00 | 2024-06-05 | so until 2024-05-04 at 10:00; that was 31 days before 2024-06-05
            """)
    void theTimeLeftIsTold(LocalDateTime received, LocalDate day, String told) {
        Notice notice = notice("Send the plan within 72 hours.");

        assertThat(TimeLeft.told(notice, Optional.of(received), day)).contains("72 hours after the notice, " + told);
    }

    @Test
    void whereTheArrivalIsNotKnownNothingIsGuessed() {
        assertThat(TimeLeft.told(notice("Send the plan within 72 hours."), Optional.empty(), Bench.TODAY))
                .contains("72 hours after the notice; when it arrived is not known");
    }

    private static Notice notice(String text) {
        return judged(text).checklist().orElseThrow().notice();
    }

    private static Case judged(String notice) {
        return Bench.cases()
                .read(new Submission(
                        new Source(PLAN), Optional.of(new Source(notice)), Optional.empty(), Occasion.on(Bench.TODAY)));
    }
}

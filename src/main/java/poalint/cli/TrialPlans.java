package poalint.cli;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the self-test has checked: a good plan, the same with a flaw, and files that say how to check. */
final class TrialPlans {

    /** Nothing is to be found in it. */
    static final String GOOD = """
            Dear Seller Performance Team,

            This plan answers your message of 6 May 2026 about our late shipment rate of 7.2%.

            Root cause
            - Between 20 April and 3 May 2026 we shipped nine orders late, because our only label printer broke on 19 April and the spare part took two weeks. The orders are 302-5550001-5550001 to 302-5550001-5550009, listed in attachment 1.
            - Nobody compared the promised ship dates with the parcels on the bench, so the backlog was seen only on 2 May.

            Actions taken
            - On 4 May we bought a second label printer (invoice in attachment 2) and shipped the last of the nine orders.
            - On 5 May we wrote to all nine buyers and refunded their postage (attachment 3).
            - On 5 May we raised the handling time in the shipping settings from one to two days, screenshot in attachment 4.
            - On 6 May our second packer was trained on both printers by the owner.

            Steps to prevent a repetition
            - Since 6 May the shift lead prints the list of open orders at 9:00 each morning and marks those that are due on the same day.
            - Since 7 May every parcel is scanned before 16:00; the software stops the day's closing while a due order has no scan.
            - Since 8 May the owner compares the late shipment rate in Account Health with our own list every Friday. With two late orders in one week a third packer is called in.

            Yours sincerely,
            Mara Lind
            """;

    /** Nobody is said to enter the tracking number. */
    static final String SUGGESTION =
            GOOD.replace("the last of the nine orders.", "the last of the nine orders with tracking.");

    /** How often the owner compares is not told. */
    static final String WARNING = GOOD.replace("our own list every Friday", "our own list regularly");

    private static final String PROMISE = "We will write to the buyers.";

    /** A promise stands among the actions. */
    static final String ERROR = GOOD.replace("\n\nSteps to", "\n- " + PROMISE + "\n\nSteps to");

    /** A blank of a template is not filled. */
    static final String BLANK = GOOD.replace("On 4 May we bought", "On [insert date] we bought");

    /** A notice with a question that {@link #ERROR} leaves open. */
    static final String NOTICE = """
            Hello,

            Your account has been deactivated because of your late shipment rate.

            Please send us:
            - The root cause of the late shipments.
            - A letter of authorization from the brand owner.

            Amazon Seller Performance
            """;

    private TrialPlans() {}

    /** A plan with a number of promises among its actions. */
    static String promises(int number) {
        String promises = IntStream.rangeClosed(1, number)
                .mapToObj(i -> "- We will refund buyer " + i + ".\n")
                .collect(Collectors.joining());
        return GOOD.replace("\n\nSteps to", "\n" + promises + "\nSteps to");
    }

    /** A file that lets the promise of {@link #ERROR} in {@code plan.txt} stand up to a day. */
    static String suppression(String expires) {
        return """
                version: 1
                suppressions:
                  - plan: plan.txt
                    rule: tense/future-in-actions
                    sentence: "%s"
                    reason: "The self-test says so."
                    expires: %s
                """.formatted(PROMISE, expires);
    }

    /** A rule of {@link BreakingKind}. */
    static String breakingRule(String by) {
        return """
                severity: warning
                summary: Nothing
                why: No reason.
                fix: None.
                message: None.
                points: 1
                check:
                  breaking:
                    by: %s
                sources: [The self-test]
                examples:
                  bad:
                    - plan: "a"
                    - plan: "b"
                  good:
                    - plan: "c"
                    - plan: "d"
                """.formatted(by);
    }
}

package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.Bench;
import poalint.rule.Match;

/** What a check tells of a match, from which messages are made: names, counts and days that the seller can look up. */
final class CheckFactsTest {

    /** A check, a plan with a slash for each line break, and what is told of the first match. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            absence: {phrases: [refund~], when: {phrases: [late]}} | Root cause: It was late. | match: late
            calendar: {fault: future} | Actions taken: / - On 3 June 2026 we refunded the buyer. | date: 2026-06-01; days: 2; match: 3 June 2026
            calendar: {fault: stale, days: 60} | Root cause: On 1 April 2026 it broke. | date: 2026-06-01; days: 61; match: 1 April 2026
            calendar: {fault: stale, days: 60} | Root cause: On 2 April 2026 it broke. |
            capitals: {share: 0.5} | Root cause: WE WERE late. | match: WE WERE late.
            chronology: {fault: order} | Root cause: On 5 May 2026 our scanner broke. / Actions taken: On 3 May 2026 we bought one. | days: 2; match: 3 May 2026; problem: 5 May 2026
            chronology: {fault: order} | Root cause: On 5 May 2026 our scanner broke. / Actions taken: On 5 May 2026 we bought one. |
            chronology: {fault: order} | Root cause: On 31 April 2026 our scanner broke. | days: 0; match: 31 April 2026; problem: 31 April 2026
            chronology: {fault: gap, days: 9} | Root cause: On 5 May 2026 our scanner broke. / Actions taken: On 15 May 2026 we bought one. | days: 10; match: 15 May 2026; problem: 5 May 2026
            chronology: {fault: gap, days: 10} | Root cause: On 5 May 2026 our scanner broke. / Actions taken: On 15 May 2026 we bought one. |
            clause: {readings: [future]} | Actions taken: We will refund the buyer. | match: will refund
            count: {any: [late], most: 2} | Root cause: late, late and late. | count: 3; match: late
            length: {most-words: 3} | Root cause: We were late. We slept. | sentences: 2; words: 5
            length: {most-words: 3, unit: sentence} | Root cause: We were very late. | sentences: 1; words: 4
            names: {named: {brand: 'brand (\\w+)'}} | Root cause: Our brand Aurum broke. / Prevention: We test the brand Blix. | earlier: Aurum; match: Blix; thing: brand
            numbering: {names: [invoice]} | Root cause: See invoice 1. / Prevention: See invoice 4. | match: invoice 4; missing: number 2
            numbering: {names: [invoice], bare: [as attached]} | Prevention: We test it as attached. | match: as attached; missing: its name
            person: {most: 1} | Root cause: We ate, I ran, we sang, I slept, we left. | i: 2; we: 3
            pattern: {any: ['b+']} | Root cause: an abba. | match: bb
            phrase: {any: [was late]} | Root cause: it was late. | match: was late
            quantities: {counted: [<number> orders]} | Root cause: / 12 orders were late. / Actions taken: / We refunded 14 orders. | earlier: 12 orders; earlier-line: 2; match: 14 orders
            sections: {fault: missing} | Root cause: It broke. / Actions taken: We mended it. | section: prevention; section-id: prevention
            sections: {fault: combined} | Root cause: It broke. / Actions taken and prevention: We mended it. | section: actions taken; section-id: actions-taken
            similarity: {among: across} | Actions taken: / We compared each parcel with the order list. / Prevention: / We compare each parcel with the order list. | earlier: We compared each parcel with the order list.; earlier-line: 2; match: We compare each parcel with the order list.
            spelling: {words: {recieve: receive}} | Root cause: They did not Recieve it. | match: Recieve; right: receive
            steps: {fewest: 3} | Actions taken: / - We refunded the buyer. / - We called the courier. | count: 2; fewest: 3; section: actions taken; section-id: actions-taken
            undated: {facts: [date]} | Actions taken: / - We refunded the buyer. / - We called the courier. | section: actions taken; section-id: actions-taken; steps: 2; undated: 2
            unexplained: {facts: [carrier], symptoms: [late]} | Root cause: It was late. | section: root cause; section-id: root-cause
            """)
    void tells(String check, String plan, String told) {
        List<Match> found = new OneCheck(check).in(plan);

        assertThat(OneCheck.told(found)).isEqualTo(told == null ? "" : told);
        assertThat(found).allSatisfy(match -> assertThat(match.facts().keySet()).isEqualTo(facts(check)));
    }

    /** The placeholders that a rule file may use with the kind. */
    private static Set<String> facts(String check) {
        return Bench.kinds().stream()
                .filter(kind -> check.startsWith(kind.name() + ":"))
                .findFirst()
                .orElseThrow()
                .facts();
    }

    /** A check, a plan, the notice that it answers, and what is told of the first match. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            counterpart: {fault: issue} | Root cause: Our late shipment rate rose, because nine orders were shipped late. | We removed your listings because the items may not be authentic. Please explain the root cause of the inauthentic complaints. | match: late shipment rate; notice: authenticity of products
            counterpart: {fault: marketplace} | Root cause: It broke on amazon.de. | Your account on amazon.co.uk is blocked. Please explain the root cause. | match: amazon.de; notice: amazon.co.uk
            deadline: {} | Root cause: It broke. | We expect your plan of action within 72 hours. Explain the root cause of the late deliveries. | left: 72 hours after the notice; when it arrived is not known; match: within 72 hours
            deadline: {} | Root cause: It broke. | Please explain the root cause of the late deliveries. |
            echo: {fewest-words: 4} | Root cause: / It broke. / - The items were shipped late to buyers. | You told us: the items were shipped late to buyers. Please explain the root cause. | match: The items were shipped late to buyers.
            counterpart: {fault: issue, related: [performance]} | Root cause: Our late shipment rate rose, because nine orders were shipped late. | Your order defect rate is above 1%. Please explain the root cause of the order defect rate. |
            counterpart: {fault: issue} | Root cause: Our late shipment rate rose, because nine orders were shipped late. | Your order defect rate is above 1%. Please explain the root cause of the order defect rate. | match: late shipment rate; notice: order defect rate
            counterpart: {fault: issue, least-sure: 1} | Root cause: Our late shipment rate rose, because nine orders were shipped late. | We removed your listings because the items may not be authentic. Please explain the root cause of the inauthentic complaints. | match: late shipment rate; notice: authenticity of products
            counterpart: {fault: issue, least-sure: 1.1} | Root cause: Our late shipment rate rose, because nine orders were shipped late. | We removed your listings because the items may not be authentic. Please explain the root cause of the inauthentic complaints. |
            counterpart: {fault: issue} | Root cause: Five parcels were lost in transit and never received. | Your order defect rate is above 1%. Please explain the root cause of the order defect rate. |
            counterpart: {fault: issue} | Root cause: Our late shipment rate rose, because nine orders were shipped late. | You broke our code of conduct. Please explain the root cause of the abuse of Seller Support. |
            counterpart: {fault: marketplace} | Root cause: It broke on amazon.de and on amazon.co.uk. | Your account on amazon.co.uk is blocked. Please explain the root cause. |
            counterpart: {fault: marketplace} | Root cause: It broke, see https://www.amazon.de/help. | Your account on amazon.co.uk is blocked. Please explain the root cause. |
            echo: {fewest-words: 7} | Root cause: / The items were shipped late to buyers. | You told us: the items were shipped late to buyers. Please explain the root cause. | match: The items were shipped late to buyers.
            echo: {fewest-words: 8} | Root cause: / The items were shipped late to buyers. | You told us: the items were shipped late to buyers. Please explain the root cause. |
            echo: {fewest-words: 4, share: 0.8} | Root cause: / The items were shipped late to us. | You told us: the items were shipped late to buyers. Please explain the root cause. | match: The items were shipped late to us.
            echo: {fewest-words: 4, share: 0.81} | Root cause: / The items were shipped late to us. | You told us: the items were shipped late to buyers. Please explain the root cause. |
            echo: {fewest-words: 4, share: 0.75} | Root cause: / The items were shipped late for buyers. | You told us: the items were shipped late to buyers. Please explain the root cause. |
            misfit: {policy: [policy], always: [Drop Shipping Policy]} | Root cause: We broke the Drop Shipping Policy. | Your late shipment rate is above 4%. Please explain the root cause of the late shipments. |
            misfit: {policy: [policy], least-sure: 1} | Root cause: We broke the Drop Shipping Policy. | Your late shipment rate is above 4%. Please explain the root cause of the late shipments. | issue: late shipment rate; match: Drop Shipping Policy; policy: Drop Shipping Policy
            misfit: {policy: [policy], least-sure: 1.1} | Root cause: We broke the Drop Shipping Policy. | Your late shipment rate is above 4%. Please explain the root cause of the late shipments. |
            misfit: {policy: [policy]} | Root cause: We read the Late Shipment Rate policy. We broke the Drop Shipping Policy. | Your late shipment rate is above 4%. Please explain the root cause of the late shipments. |
            misfit: {policy: [policy]} | Root cause: We broke the Drop Shipping Policy. | Your late shipment rate is above 4%. Please explain the root cause of the late shipments. | issue: late shipment rate; match: Drop Shipping Policy; policy: Drop Shipping Policy
            obligations: {fault: unanswered} | Root cause: it broke. / Actions taken: we bought a second one. | Please send us a plan that explains: / - The root cause of the late deliveries / - The steps you have taken to prevent late deliveries | all: 1; count: 1; match: The steps you have taken to prevent late deliveries; notice-line: 3
            obligations: {fault: unaddressed} | Root cause: five A-to-z claims came in. | Please explain: / - The reasons for the negative feedback, the A-to-z claims and the chargebacks | all: 2; count: 2; match: negative feedback, chargebacks; notice-line: 2
            obligations: {fault: unlisted} | Root cause: It broke with B00AAAAAA1. | Please explain the root cause. / ASINs: B00AAAAAA1, B00AAAAAA2 and B00AAAAAA3 | all: 3; count: 2; match: B00AAAAAA2, B00AAAAAA3; notice-line: 2
            """)
    void tellsBesideANotice(String check, String plan, String notice, String told) {
        List<Match> found = new OneCheck(check).in(plan, notice);

        assertThat(OneCheck.told(found)).isEqualTo(told == null ? "" : told);
        assertThat(found).allSatisfy(match -> assertThat(match.facts().keySet()).isEqualTo(facts(check)));
    }

    @Test
    void aPassageIsToldOfWithThePlaceWhereElseItStands() {
        String shared = "We lost nine parcels, because the courier changed its depot twice in one week.";

        assertThat(OneCheck.told(new OneCheck("shared: {fewest-words: 6}")
                        .beside("Root cause: / " + shared, "Root cause: / It broke. / / " + shared)))
                .isEqualTo("others: Line 4 of other.txt says the same.");
    }

    @Test
    void aDraftIsToldOfAtTheFirstAnswer() {
        String plan = "Root cause: / We lost nine parcels, because the courier changed its depot twice in one week. / "
                + "Prevention: / The shift lead opens the tracking report every morning at eight and calls the depot of"
                + " the courier about each parcel that has not moved since the day before.";
        OneCheck check = new OneCheck("shared: {fewest-words: 6}");

        assertThat(OneCheck.told(check.beside(plan, plan)))
                .isEqualTo("others: The whole text is that of other.txt, word for word.");
        assertThat(OneCheck.told(check.beside(plan.replace("nine", "ten"), plan)))
                .isEqualTo(
                        "others: About 100% of the answers stands in other.txt as well, as in two drafts of one plan.");
    }
}

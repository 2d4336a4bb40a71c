package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.rule.Match;
import poalint.yaml.YamlException;

/** The edges of what a rule file can ask of a kind of check; the examples inside the rules show the rest. */
final class CheckKindsTest {

    /** A check, a plan with a slash for each line break, and what is flagged. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            count: {any: [late], most: 2}         | Root cause: late and late.                                  |
            count: {any: [late], most: 2}         | Root cause: late, late. / Prevention: late.                 | late
            count: {any: [late], most: 1}         | Root cause: late. / Prevention: "late" is what one wrote.   |
            person: {most: 1}                     | Root cause: I slept, we ate, I ran.                         |
            person: {most: 1}                     | Root cause: We ate, I ran, we sang, I slept.                | We
            person: {most: 0}                     | Root cause: "I never got it" we read.                       |
            capitals: {share: 0.5, fewest-words: 2} | Root cause: ABc def. Then we slept.                       |
            capitals: {share: 0.5, fewest-words: 2} | Root cause: ABC def. AB CD.                               | ABC def.
            length: {most-words: 3, unit: sentence} | Root cause: we were late. We were very late.              | We were very late.
            length: {most-words: 3, unit: sentence} | Root cause: 12 of 14 orders "came late" once.             |
            length: {most-words: 4, unit: paragraph} | Root cause: / We were late. We slept. / / We ate. We ran. | We were late. We slept.
            length: {most-sentences: 2}           | Root cause: / We slept. We ate. We ran.                     | We slept. We ate. We ran.
            length: {fewest-words: 2}             | Root cause: / We slept.                                     |
            length: {fewest-words: 3}             | Root cause: / We slept.                                     | We slept.
            pattern: {any: ['x*', 'ab']}          | Root cause: an ab and an xx.                                | ab + xx
            pattern: {any: ['ab', 'b c']}         | Root cause: an ab c.                                        | ab
            pattern: {any: [' ab ']}              | Root cause: an ab cd.                                       | ab
            pattern: {any: ['ab'], except: ['ab c']} | Root cause: an ab c, an ab d.                            | ab
            phrase: {any: [late], every: true}    | Root cause: late and late.                                  | late + late
            phrase: {any: [late]}                 | Root cause: parcels are no longer late.                     |
            phrase: {any: [late], contrast: keep} | Root cause: parcels are no longer late.                     | late
            sections: {fault: missing}            | Root cause: It broke. / Prevention: We look.                | It broke.
            sections: {fault: disordered}         | Root cause: A broke. / Actions taken: We fixed it. / Prevention: We look. / Root cause: B broke. |
            sections: {fault: disordered}         | Actions taken: We fixed it. / Root cause: A broke. / Prevention: We look. | Root cause
            sections: {fault: empty}              | Root cause / Issue identification / It broke.               |
            undated: {facts: [date], share: 0.5}  | Actions taken: / - We refunded the buyer on 3 May. / - We called the courier. | Actions taken
            undated: {facts: [date], share: 0.6}  | Actions taken: / - We refunded the buyer on 3 May. / - We called the courier. |
            steps: {fewest: 2}                    | Actions taken: / - We refunded the buyer. / - We called the courier. |
            steps: {fewest: 2}                    | Actions taken: / - We refunded the buyer. / - We refunded the buyer! | Actions taken
            steps: {fewest: 2}                    | Actions taken: / - We refunded the buyer. / - We plan to call the courier. | Actions taken
            steps: {fewest: 1, similarity: 0.8}   | Actions taken: / - We compared each parcel with the order list. / Prevention: / - We compare each parcel with the order list. | Prevention
            count: {any: [late], most: 2}         | Root cause: late, late and "late".                          |
            phrase: {any: [late], except: [never late], every: true} | Root cause: late, never late.            | late
            phrase: {any: [late]}                 | Root cause: It is no longer so very much late.              |
            phrase: {any: [late]}                 | Root cause: It is no longer so very very much late.         | late
            phrase: {any: [late], needs: {facts: [carrier]}} | Root cause: It was late.                         |
            phrase: {any: [late], needs: {facts: [carrier]}} | Root cause: Evri was late.                       | late
            phrase: {any: [late], unless: {phrases: [refund~], within: plan}} | Root cause: It was late. / Prevention: We refund it. |
            phrase: {any: [late], unless: {phrases: [refund~], within: plan}} | Root cause: It was late. / Prevention: We test it. | late
            phrase: {any: [late], unless: {phrases: [refund~], within: section}} | Root cause: It was late. / Prevention: We refund it. | late
            phrase: {any: [late], unless: {phrases: [refund~], within: section}} | Root cause: / - It was late. / - We refund it. |
            phrase: {any: [late], unless: {facts: [date], within: section}} | Root cause since 3 May 2026: / - It was late. |
            phrase: {any: [late], unless: {phrases: [refund~], within: block}} | Root cause: / - It was late. / - We refund it. | late
            phrase: {any: [late], unless: {phrases: [refund~], within: block}} | Root cause: / - It was late. We refund it. |
            phrase: {any: [late], unless: {facts: [carrier], within: block}} | Root cause: / - It was late. We asked Evri. |
            phrase: {any: [late], unless: {phrases: [refund~]}} | Root cause: / - It was late. We refund it.    | late
            phrase: {any: [check~], unless: {concrete: 1}} | Prevention: We check it.                           | check
            phrase: {any: [check~], unless: {concrete: 1}} | Prevention: The packer checks it.                  |
            phrase: {any: [check~], unless: {concrete: 2}} | Prevention: The packer checks it.                  | checks
            phrase: {any: [test~], readings: [done]} | Prevention: We will test it, and we tested that.         | tested
            phrase: {any: [test~], readings: [done]} | Prevention: We waited to test it.                        | test
            phrase: {any: [scanner], readings: [done]} | Actions taken: / - Scanner: we bought one.             | Scanner
            phrase: {any: [scanner], readings: [future]} | Actions taken: / - Scanner: we bought one.           |
            phrase: {any: [late], readings: [fragment]} | Root cause: / - Late parcels.                         | Late
            phrase: {any: [late], readings: [done]} | Root cause: / - Late parcels.                             |
            absence: {phrases: [refund~], when: {phrases: [late], facts: [carrier]}} | Root cause: It was late. |
            absence: {phrases: [refund~], when: {phrases: [late], facts: [carrier]}} | Root cause: Evri was late. | late
            absence: {phrases: [refund~], when: {facts: [carrier]}} | Root cause: Evri was late.                | Evri
            absence: {phrases: [refund~], when: {phrases: [late]}} | Root cause: They wrote "late" on it.       |
            absence: {phrases: [refund~], when: {phrases: [late], except: [never]}} | Root cause: It was never late. |
            absence: {phrases: [refund~], when: {phrases: [test~]}, readings: [future]} | Prevention: We tested it. |
            absence: {phrases: [refund~], when: {phrases: [test~]}, readings: [future]} | Prevention: We will test it. | test
            absence: {phrases: [refund~], when: {facts: [carrier]}, readings: [future]} | Prevention: We asked Evri. |
            absence: {facts: [date], near: true, when: {phrases: [scanner]}} | Actions taken: / - We called. / - We bought a scanner. | scanner
            absence: {facts: [date], near: true, when: {phrases: [scanner]}} | Actions taken: / On 3 May 2026: / - We called. / - We bought a scanner. |
            absence: {facts: [date], near: true, when: {phrases: [scanner]}} | Actions taken: / - We called on 3 May 2026. / - We bought a scanner. | scanner
            absence: {facts: [date], near: true, when: {phrases: [scanner]}} | Actions taken since 3 May 2026: / - We bought a scanner. |
            absence: {facts: [date], near: true, when: {phrases: [scanner]}} | Actions taken: / We called on 3 May 2026. / / We bought a scanner. | scanner
            absence: {facts: [carrier], distinct: 2, near: true, when: {phrases: [moved]}} | Actions taken: We moved from Evri to DPD. |
            absence: {facts: [carrier], distinct: 2, near: true, when: {phrases: [moved]}} | Actions taken: We moved from Evri to Evri. | moved
            absence: {facts: [carrier], distinct: 2} | Actions taken: We moved from Evri to DPD.                |
            absence: {facts: [date], at: prevention} | Root cause: It broke. / Prevention: We test it.          | Prevention
            absence: {facts: [date], at: prevention} | Root cause: It broke.                                    | Root cause
            absence: {facts: [date]}              | We are sorry for it.                                        | We are sorry for it.
            clause: {readings: [future], once: true} | Actions taken: / - We will refund it. / - We will call him. / Prevention: / - We will test it. | will refund + will test
            clause: {readings: [future]}          | Actions taken: / - We will refund it. / - We will call him. | will refund + will call
            clause: {readings: [done], alone: true} | Actions taken: We refunded it and we will call him.       |
            clause: {readings: [done], alone: true} | Actions taken: The buyer is happy and we refunded it.     | refunded
            clause: {readings: [done], alone: true} | Actions taken: We sell cups and we refunded it.            |
            clause: {readings: [done], alone: true} | Actions taken: The buyer will be happy and we refunded it. |
            clause: {readings: [done], needs: {facts: [carrier]}} | Actions taken: We asked them.               |
            clause: {readings: [done], needs: {facts: [carrier]}} | Actions taken: We asked Evri.               | asked
            clause: {readings: [done], unless: {facts: [carrier]}} | Actions taken: We asked Evri.              |
            clause: {verbs: [refund~], actors: [seller]} | Actions taken: We refunded it.                       | refunded
            clause: {verbs: [refund~], actors: [seller]} | Actions taken: Amazon refunded it.                   |
            clause: {readings: [future], adverbs: [hopefully]} | Actions taken: Hopefully it runs.                | Hopefully
            clause: {readings: [future], adverbs: [runs]} | Actions taken: It runs.                               |
            length: {most-words: 3}               | Root cause: It broke down.                                  |
            length: {most-sentences: 2}           | Root cause: / We slept. We ate.                             |
            length: {fewest-words: 1}             | Root cause: / Blue Fox, 12 Mill Lane, case seven here.      | Blue Fox, 12 Mill Lane, case seven here.
            length: {fewest-words: 1}             | Root cause: / Blue Fox, 12 Mill Lane, case seven and eight here. |
            names: {named: {brand: '^(\\w+) is our brand'}} | Root cause: / Aurum is our brand. / / Blix is our brand. | Blix
            `names: {named: {brand: 'maker|brand (\\w+)'}}` | Root cause: Our maker, brand Aurum. Our maker, brand Blix. | Blix
            names: {named: {brand: 'brand (\\w+ \\w+)'}} | Root cause: brand Aurum Gold. Then brand Gold Line. |
            numbering: {names: [invoice], bare: [as attached], facts: [order-id]} | Prevention: Order 026-1234567-1234567 as attached. |
            numbering: {names: [invoice], bare: [as attached], facts: [order-id]} | Prevention: We test it as attached. | as attached
            numbering: {names: [invoice], bare: [as attached]} | Prevention: We wrote "as attached" on it.      |
            numbering: {names: [invoices, invoice]} | Root cause: See invoices 1 to 3 and invoice 4.              |
            numbering: {names: [invoice]}         | Root cause: It broke (invoice 2).                           | invoice 2
            numbering: {names: [invoice]}         | Root cause: Evri, packer, 3 May 2026, every morning, invoice 2. |
            quantities: {counted: [<number> orders, <number> parcels]} | Root cause: 12 orders were late. We refunded 14 parcels. |
            quantities: {counted: [<number> orders]} | Root cause: 12 orders were late. We refunded 14 orders. | 14 orders
            `quantities: {counted: [(two|three) orders]}` | Root cause: Two orders were late. We refunded three orders. | three orders
            quantities: {counted: [<number> orders]} | Root cause: 12 orders were late. We refunded "14 orders". |
            quantities: {counted: [<number> orders]} | Root cause: 12 orders were late, 14 orders, 15 orders.   |
            quantities: {counted: [<number> orders], except: [of <number>]} | Root cause: 12 orders were late. That is 5 of 14 orders. |
            quantities: {counted: [<number> orders], except: [of <number>]} | Root cause: 12 orders were late. Of 3 boxes we took 14 orders. | 14 orders
            quantities: {counted: [<number> orders], unless: {phrases: [before]}} | Root cause: 12 orders were late. Before we had 14 orders. |
            similarity: {among: within}           | Prevention: / - We compare each parcel with the order list. / - We compare each parcel with the order list. | We compare each parcel with the order list.
            similarity: {among: within}           | Prevention: We compare each parcel with the order list. We compare each parcel with the order list. |
            similarity: {among: within, least: 1} | Prevention: / - We compare each parcel with the order list. / - We compare each parcel with the order list. | We compare each parcel with the order list.
            similarity: {among: across}           | Actions taken: / - We compared each parcel with the order list. / Prevention: / - Every morning we compare each parcel with the order list. | Every morning we compare each parcel with the order list.
            similarity: {among: across, fresh: [frequency]} | Actions taken: / - We compared each parcel with the order list. / Prevention: / - Every morning we compare each parcel with the order list. |
            similarity: {among: across, fresh: [frequency]} | Actions taken: / - Every morning we compared each parcel with the order list. / Prevention: / - Every morning we compare each parcel with the order list. | Every morning we compare each parcel with the order list.
            steps: {fewest: 1, similarity: 1}     | Actions taken: / - We compared each parcel with the order list. / Prevention: / - We compare each parcel with the order list. | Prevention
            unexplained: {facts: [carrier], symptoms: [late, refund~]} | Root cause: It was late. / Actions taken: We refunded it.   | It was late. + We refunded it.
            unexplained: {facts: [carrier], symptoms: [late, refund~], together: true} | Root cause: It was late. / Actions taken: We refunded it. | It was late.
            unexplained: {facts: [carrier], symptoms: [late, asked], together: true} | Root cause: It was late. / Actions taken: We asked Evri. |
            unexplained: {facts: [carrier], symptoms: [late]} | Root cause: It was late. It broke.              |
            unexplained: {facts: [carrier], symptoms: [late]} | Root cause: / - Late parcels.                                   |
            """)
    void flags(String check, String text, String found) {
        assertThat(flagged(new OneCheck(check), text)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count: {most: 2}               | the kind "count" needs phrases under "any"
            phrase: {any: [a], contrast: x} | "contrast" can only be "keep"
            pattern: {any: ['(a']}         | the expression (a cannot be read
            sections: {fewest: 1}          | the kind "sections" needs a "fault"
            similarity: {least: 1}         | the kind "similarity" needs "among"
            undated: {share: 1}            | the kind "undated" needs kinds of fact under "facts"
            clause: {alone: true}          | the kind "clause" needs "readings" or "verbs"
            absence: {near: true}          | the kind "absence" needs "facts" or "phrases"
            absence: {phrases: [a], at: x} | "x" is no section
            calendar: {days: 3}            | the kind "calendar" needs a "fault"
            chronology: {days: 3}          | the kind "chronology" needs a "fault"
            counterpart: {least-sure: 0.5} | the kind "counterpart" needs a "fault"
            obligations: {fault: x}        | "x"
            length: {unit: sentence, fewest-words: 3} | with a "unit" the kind "length" knows "most-words" alone
            length: {unit: sentence, most-sentences: 3} | with a "unit" the kind "length" knows "most-words" alone
            names: {named: {a: 'b'}}       | the expression b has no group for the name
            numbering: {bare: [a]}         | the kind "numbering" needs "names"
            spelling: {words: {}}          | the kind "spelling" needs a table under "words"
            """)
    void refusesWhatLeavesItWithNothingToLookFor(String check, String problem) {
        assertThatThrownBy(() -> new OneCheck(check).in("Root cause: it broke."))
                .isInstanceOf(YamlException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void anExpressionThatIsNestedWithoutEndIsRefused() {
        String nested = "(".repeat(100_000) + "a" + ")".repeat(100_000);

        assertThatThrownBy(() -> new OneCheck("pattern: {any: ['" + nested + "']}").in("Root cause: it broke."))
                .isInstanceOf(YamlException.class)
                .hasMessageEndingWith("an expression is nested too deep");
    }

    private static String flagged(OneCheck check, String text) {
        return check.in(text).stream()
                .map(Match::span)
                .sorted()
                .map(OneCheck.source(text)::slice)
                .collect(Collectors.joining(" + "));
    }
}

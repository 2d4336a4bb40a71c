package poalint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import poalint.Bench;
import poalint.plan.Outside;
import poalint.plan.Plan;
import poalint.plan.Source;

final class SurroundingsTest {

    private static final String SIGNED = """
            Root cause: the printer broke.
            Actions taken: we bought a second one.
            Prevention:
            - The packer tests both every morning.

            Kind regards
            Ann Reed
            """;

    @Test
    void aSecondGreetingAheadOfANoticeBeginsNoCopy() {
        Plan plan = parse("""
                Hello,

                We sell garden chairs.

                Story

                Hello,

                We sell garden tables.

                Why is this happening?

                How do I reactivate my account?

                What happens if I do not send the information?
                """);

        assertThat(plan.body()).isEmpty();
        assertThat(plan.outside()).extracting(Outside::kind).containsExactly(Outside.Kind.CHATTER, Outside.Kind.NOTICE);
    }

    @Test
    void textThatRunsOnBehindTheSignatureIsNotThePlan() {
        assertThat(outside(SIGNED + """

                        My aunt baked two cakes every Sunday and froze one of them.

                        - 200 g butter
                        """))
                .containsExactly(
                        "words to other readers: My aunt baked two cakes every Sunday and froze one of them.\n\n- 200 g butter");
    }

    @Test
    void listsOfAttachmentsAndThanksBehindTheSignatureBelongToThePlan() {
        assertThat(outside(SIGNED + """

                        Thank you for the time that you take to read our letter today.

                        Attachments
                        1. The invoice of the printer that we bought on 4 May and pay in June.
                        2. Screenshot
                        """)).isEmpty();
    }

    private static List<String> outside(String text) {
        Plan plan = parse(text);
        return plan.outside().stream()
                .map((Outside each) ->
                        each.kind().title() + ": " + plan.source().slice(each.span()))
                .toList();
    }

    private static Plan parse(String text) {
        return Bench.parser().parse(new Source(text));
    }
}

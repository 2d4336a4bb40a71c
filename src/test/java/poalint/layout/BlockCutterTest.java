package poalint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import poalint.plan.Source;

/** What goes on with a block where a line begins like another one. */
final class BlockCutterTest {

    private static final String WRAPPED = """
            Six buyers of the travel adapter received the wrong plug for their
            country in the first two weeks of May, and we did not notice any of it.

            """;

    @Test
    void aDashWithinASentenceBeginsNoItemWhereTheLineBeforeIsFull() {
        assertThat(blocks(WRAPPED + """
                        Our packer signs the sheet beside the bench when she has counted all 40
                        \u2013 the owner keeps it.
                        - The second packer signs when the first has gone and nobody is left on
                        -- which is rare.
                        """))
                .containsExactly(
                        "Our packer signs the sheet beside the bench when she has counted all 40 \u2013 the owner keeps it.",
                        "- The second packer signs when the first has gone and nobody is left on -- which is rare.");
    }

    @Test
    void itemsWithTheSameDashStayApartHoweverLongTheyAre() {
        assertThat(blocks(WRAPPED + """
                        - counted the boxes on the shelf beside the door of the small warehouse
                        - weighed them all
                        """)).hasSize(2);
    }

    @Test
    void aNumberThatClosesABracketBeginsNoItem() {
        assertThat(blocks("""
                        1. We moved all parcels to another courier (attachment
                        4).
                        2) We told the buyers (see the lists 1 and
                        2) on 4 May.
                        3) We count (and weigh all parcels
                        4) We sign.
                        """))
                .containsExactly(
                        "1. We moved all parcels to another courier (attachment 4).",
                        "2) We told the buyers (see the lists 1 and 2) on 4 May.",
                        "3) We count (and weigh all parcels",
                        "4) We sign.");
    }

    @Test
    void aColonWithinAWrappedParagraphEndsNothing() {
        assertThat(blocks(WRAPPED + """
                        Nobody looked into the inbox on the weekend, and one buyer wrote to us:
                        "Box open, plug wrong", which we read on Monday.
                        """)).hasSize(1);
    }

    @Test
    void longRowsOfATableDoNotHideThatTheTextIsWrapped() {
        String row = "| " + "a cell of many words ".repeat(8) + "| 3 May |\n";

        assertThat(blocks(row + row + "\n" + WRAPPED + """
                        We never compared the plug with the listing and so did not see that the
                        Boxes look alike.
                        """)).hasSize(3);
    }

    /** The blocks behind the first paragraph of {@link #WRAPPED}, each on one line. */
    private static List<String> blocks(String text) {
        Source source = new Source(text);
        return BlockCutter.cut(source).stream()
                .map(block -> source.slice(block.span()).replaceAll("\\s+", " "))
                .filter(block -> !block.startsWith("Six buyers"))
                .toList();
    }
}

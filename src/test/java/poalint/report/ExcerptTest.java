package poalint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import poalint.plan.Source;
import poalint.plan.Span;

final class ExcerptTest {

    private static final String LONG =
            "Our only courier had no service on Saturdays and nobody looked at the parcels until the next Monday came.";

    @Test
    void aLineThatFitsIsShownWhole() {
        assertThat(excerpts("one\nIt broke twice.\nthree", "broke", 40))
                .containsExactly(new Excerpt(2, "It broke twice.", 3, 5));
    }

    @Test
    void aLongLineIsCutAroundTheWordsAtBlanks() {
        assertThat(excerpts(LONG, "nobody", 40))
                .containsExactly(new Excerpt(1, "\u2026Saturdays and nobody looked at the\u2026", 15, 6));
    }

    @Test
    void atTheEdgesOfALongLineTheCutIsOnOneSide() {
        assertThat(excerpts(LONG, "Our", 30)).containsExactly(new Excerpt(1, "Our only courier had no\u2026", 0, 3));
        assertThat(excerpts(LONG, "came.", 30))
                .containsExactly(new Excerpt(1, "\u2026until the next Monday came.", 23, 5));
    }

    @Test
    void wordsThatAreLongerThanTheLineAreCutThemselves() {
        List<Excerpt> excerpts = excerpts(LONG, LONG, 30);

        assertThat(excerpts).containsExactly(new Excerpt(1, "Our only courier had no\u2026", 0, 24));
    }

    @Test
    void aSpanOverSeveralLinesIsShownWithItsFirstThree() {
        String text = "a one\n  two\n\nfour\nfive";

        assertThat(Excerpt.of(new Source(text), new Span(2, text.length()), 40))
                .containsExactly(
                        new Excerpt(1, "a one", 2, 3), new Excerpt(2, "  two", 2, 3), new Excerpt(3, "", 0, 1));
    }

    @Test
    void wideAndCombiningCharactersAreCountedInCells() {
        assertThat(excerpts("\u6F22\u5B57 e\u0301t \uD83D\uDE00 broke", "broke", 40))
                .containsExactly(new Excerpt(1, "\u6F22\u5B57 e\u0301t \uD83D\uDE00 broke", 11, 5));
        assertThat(excerpts("it \u6F22\u5B57 broke", "\u6F22\u5B57", 40))
                .containsExactly(new Excerpt(1, "it \u6F22\u5B57 broke", 3, 4));
    }

    @Test
    void anEmptySpanIsOneCell() {
        assertThat(Excerpt.of(new Source("abc"), new Span(3, 3), 40)).containsExactly(new Excerpt(1, "abc", 3, 1));
    }

    @Test
    void noExcerptIsWiderThanTheLineAndTheMarkIsAlwaysInside() {
        String bits = "ab  \u6F22\uD83D\uDE00e\u0301\t.\u2013";
        for (long seed = 1; seed <= 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i >= 0; i--) {
                int at = bits.offsetByCodePoints(0, random.nextInt(bits.codePointCount(0, bits.length())));
                text.appendCodePoint(bits.codePointAt(at));
            }
            int start = codePointStart(text, random.nextInt(text.length()));
            int end = codePointStart(text, start + random.nextInt(text.length() - start + 1));
            int width = 20 + random.nextInt(60);

            List<Excerpt> excerpts =
                    Excerpt.of(new Source(text.toString()), new Span(start, Math.max(start, end)), width);

            assertThat(excerpts).as("seed %d: <%s>", seed, text).allSatisfy(excerpt -> {
                assertThat(Cells.width(excerpt.text())).isLessThanOrEqualTo(width);
                assertThat(excerpt.cells()).isPositive();
                assertThat(excerpt.from() + excerpt.cells()).isLessThanOrEqualTo(Cells.width(excerpt.text()) + 1);
            });
        }
    }

    private static int codePointStart(CharSequence text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Excerpt> excerpts(String text, String words, int width) {
        int start = text.indexOf(words);
        return Excerpt.of(new Source(text), new Span(start, start + words.length()), width);
    }
}

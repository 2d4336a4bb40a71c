package poalint.properties;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.Bench;
import poalint.read.DiskTree;
import poalint.read.PlanFile;
import poalint.read.PlanReader;

/** How a plan is written down changes nothing of what is found in it. */
final class LayoutPropertiesTest {

    private static final List<Draft> PLANS = Drafts.all();
    private static final int LEAST_WRAPPED = 4;

    /** What is seen in plans as they are written mostly, by their texts. */
    private static final Map<String, Seen> BEFORE = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", " \n", "  \t \r\n", "\u00A0\n"})
    void endsOfLinesChangeNothing(String end) {
        assertSame((text, random) -> text.replace("\n", end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkChangesNothing(String charset) {
        assertSame((text, random) -> decoded(("\uFEFF" + text).getBytes(Charset.forName(charset))));
    }

    @Test
    void blankLinesAroundThePlanChangeNothing() {
        assertSame((text, random) -> "\n \n" + text + "\n\t\n\n");
    }

    @ParameterizedTest
    @CsvSource({"\u2018, \u2019, \u201C, \u201D", "\u201A, \u2019, \u201E, \u201D", "`, \u00B4, \u00AB, \u00BB"})
    void curlyQuotesAreAsStraightOnes(String single, String apostrophe, String open, String close) {
        assertSame((text, random) -> text.replaceAll("\"([^\"\n]*)\"", open + "$1" + close)
                .replaceAll("(?<![\\p{L}\\d])'", single)
                .replace("'", apostrophe));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00A0', '\u202F', '\u2009', '\t'})
    void blanksThatDoNotBreakAreAsOthers(char blank) {
        assertSame((text, random) -> {
            StringBuilder changed = new StringBuilder(text);
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == ' ' && random.nextInt(3) == 0) {
                    changed.setCharAt(i, blank);
                }
            }
            return changed.toString();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\u2022", "\u2013", "+", "\u00B7", "\u25AA"})
    void theMarksOfItemsDoNotMatter(String bullet) {
        assertSame(Layout.PLAIN.withBullet(bullet));
    }

    @ParameterizedTest
    @ValueSource(ints = {62, 72, 80, 96})
    void whereLinesAreWrappedDoesNotMatter(int width) {
        assertWrappedSame(Layout.PLAIN.wrappedAt(width));
        assertWrappedSame(Layout.PLAIN.wrappedAt(width).hung());
    }

    private static void assertSame(BiFunction<String, Random, String> change) {
        Drafts.forAll(PLANS, draft -> difference(draft.text(), change.apply(draft.text(), new Random(draft.seed()))));
    }

    private static String decoded(byte[] bytes) {
        PlanReader reader = new PlanReader(new DiskTree(), new ByteArrayInputStream(bytes), PlanReader.STANDARD_INPUT);
        if (reader.standardInput() instanceof PlanFile.Text text) {
            return text.source().text();
        }
        throw new AssertionError("not read");
    }

    private static void assertSame(Layout layout) {
        Drafts.forAll(PLANS, draft -> difference(draft.text(), draft.text(layout)));
    }

    /** A text is known to be wrapped where several of its lines are about as long. */
    private static void assertWrappedSame(Layout layout) {
        Drafts.forAll(
                PLANS,
                draft -> wrapped(draft, layout) >= LEAST_WRAPPED
                        ? difference(draft.text(), draft.text(layout))
                        : Optional.empty());
    }

    private static long wrapped(Draft draft, Layout layout) {
        return draft.text(layout).lines().count() - draft.text().lines().count();
    }

    private static Optional<String> difference(String text, String changed) {
        return BEFORE.computeIfAbsent(text, plain -> Seen.of(Bench.lint(plain)))
                .differenceTo(Seen.of(Bench.lint(changed)))
                .map(difference -> difference + "in\n" + changed);
    }
}

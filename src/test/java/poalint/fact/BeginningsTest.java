package poalint.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BeginningsTest {

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?:every|each) (?:day|week)(?!\\w)"),
            Pattern.compile("\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm)"),
            Pattern.compile("may(?! not)"),
            Pattern.compile("(?:the )?(?:first|last) of"),
            Pattern.compile("[a-c]+x?"),
            Pattern.compile("e(?=v)"));

    private static final String LETTERS = "abcdefhilmnorstvwxy 0129:\u00E9";

    private final Beginnings beginnings = new Beginnings(PATTERNS);

    @Test
    void allowsWhatGoesOnLikeAMatch() {
        assertThat(beginnings.at("every week", 0)).isEqualTo(set(0, 5));
        assertThat(beginnings.at("on 12:30 pm", 3)).isEqualTo(set(1));
        assertThat(beginnings.at("the last of", 0)).isEqualTo(set(3));
    }

    @Test
    void forbidsWhatGoesOnOtherwise() {
        assertThat(beginnings.at("everything", 0)).isEqualTo(set(5));
        assertThat(beginnings.at("the next of", 0)).isEqualTo(set());
        assertThat(beginnings.at("zebra", 0)).isEqualTo(set());
    }

    @Test
    void canTellLessAtTheEndOfATextAndOfOtherLetters() {
        assertThat(beginnings.at("the", 0)).isEqualTo(set(3));
        assertThat(beginnings.at("e\u00E9very", 0)).isEqualTo(set(0, 5));
        assertThat(beginnings.at("\u00E9", 0)).isEqualTo(set(0, 1, 2, 3, 4, 5));
    }

    @Test
    void neverForbidsAMatchHoweverMuchItHasSeen() {
        Random random = new Random(6);
        for (int n = 0; n < 20_000; n++) {
            String text = text(random);
            for (int i = 0; i < PATTERNS.size(); i++) {
                if (PATTERNS.get(i).matcher(text).lookingAt()) {
                    assertThat(beginnings.at(text, 0).get(i)).as(text).isTrue();
                }
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        String start = List.of("", "every ", "each da", "1", "12:", "may n", "the ", "e", "abc")
                .get(random.nextInt(9));
        text.append(start);
        for (int i = random.nextInt(9); i >= 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static BitSet set(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }
}

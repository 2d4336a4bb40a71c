package poalint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.read.TextDecoder.Decoded;

final class TextDecoderTest {

    private static final String TEXT = "Caf\u00E9 \u2013 \u20AC5 \uD83D\uDE00\r\n";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void utf8NeedsNoMark() throws UnreadableException {
        assertThat(TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoded(TEXT, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncodingAndIsNoText(String charset) throws UnreadableException {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

        assertThat(TextDecoder.decode(bytes)).isEqualTo(new Decoded(TEXT, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkAloneIsAnEmptyText(String charset) throws UnreadableException {
        byte[] mark = "\uFEFF".getBytes(Charset.forName(charset));

        assertThat(TextDecoder.decode(mark)).isEqualTo(new Decoded("", Optional.empty()));
    }

    @Test
    void whatIsNoUtf8IsWindows1252AndSaidToBe() throws UnreadableException {
        String text = "Caf\u00E9 \u2013 \u20AC5 \u201Cnew\u201D";

        assertThat(TextDecoder.decode(text.getBytes(WINDOWS_1252)))
                .isEqualTo(new Decoded(text, Optional.of("not valid UTF-8, read as Windows-1252")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
    void aByteThatWindows1252DoesNotHaveIsRefused(int unassigned) {
        byte[] inside = {'a', (byte) unassigned, 'b'};
        byte[] first = {(byte) unassigned, 'b'};

        for (byte[] bytes : List.of(inside, first)) {
            assertThatThrownBy(() -> TextDecoder.decode(bytes))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessage("the text is neither UTF-8 nor Windows-1252; please save it as UTF-8");
        }
    }

    @Test
    void aMarkThatTheBytesContradictIsRefused() {
        byte[] utf8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xE9};
        byte[] utf16 = {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8};

        assertThatThrownBy(() -> TextDecoder.decode(utf8))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("its byte order mark says UTF-8, but its bytes are not; please save it as UTF-8");
        assertThatThrownBy(() -> TextDecoder.decode(utf16))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("its byte order mark says UTF-16BE");
    }

    @Test
    void aBinaryFileIsRefused() {
        byte[] zero = {'a', 0, 'b'};
        byte[] controls = "\u0001\u0002\u0003abc".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TextDecoder.decode(zero)).hasMessage("this is a binary file, not a text");
        assertThatThrownBy(() -> TextDecoder.decode(controls)).hasMessage("this is a binary file, not a text");
    }

    @ParameterizedTest
    @CsvSource({"1, 19, false", "1, 20, true", "2, 39, false", "2, 40, true"})
    void aTextHasAtMostOneControlCharacterInTwenty(int controls, int length, boolean text) {
        byte[] bytes = ("\u0007".repeat(controls) + "a".repeat(length - controls)).getBytes(StandardCharsets.UTF_8);

        assertThatCode(() -> TextDecoder.decode(bytes))
                .matches(problem -> (problem == null) == text, text ? "is a text" : "is refused");
    }

    @Test
    void nothingIsAnEmptyText() throws UnreadableException {
        assertThat(TextDecoder.decode(new byte[0])).isEqualTo(new Decoded("", Optional.empty()));
    }
}

package poalint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.plan.Source;
import poalint.plan.Span;

final class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    order 203-5518274-1180362.                ~ order 203-5518274-1180362 .
                    D01-5518274-1180362                       ~ D01-5518274-1180362
                    (B0CK7R2M4T)                              ~ ( B0CK7R2M4T )
                    1Z999AA10123456784, RM123456785GB         ~ 1Z999AA10123456784 , RM123456785GB
                    see https://a.example/gp/help/521.        ~ see https://a.example/gp/help/521 .
                    (www.a.example/terms).                    ~ ( www.a.example/terms ) .
                    'https://a.example/x'                     ~ ' https://a.example/x '
                    sellercentral.amazon.co.uk/gp/help/521!   ~ sellercentral.amazon.co.uk/gp/help/521 !
                    at amazon.co.uk.                          ~ at amazon.co.uk .
                    mail shop@a.example.                      ~ mail shop@a.example .
                    £3.50 and 1,200 EUR                       ~ £ 3.50 and 1,200 EUR
                    1%.                                       ~ 1% .
                    1.9%, 2,5 %                               ~ 1.9% , 2,5 %
                    12.                                       ~ 12 .
                    3rd, 21st                                 ~ 3rd , 21st
                    9am or 9.30am or 10:30                    ~ 9am or 9.30am or 10:30
                    3.5kg                                     ~ 3 . 5kg
                    2024-05-03                                ~ 2024-05-03
                    03/05/2024, 3.5.24                        ~ 03/05/2024 , 3.5.24
                    3/24-3/31                                 ~ 3 / 24 - 3 / 31
                    24/7                                      ~ 24 / 7
                    90-day                                    ~ 90 - day
                    A-to-z                                    ~ A-to-z
                    follow-up e-mail                          ~ follow-up e-mail
                    and/or R&D                                ~ and/or R&D
                    4PX A4 v2                                 ~ 4PX A4 v2
                    we don't                                  ~ we do n't
                    we don’t                                  ~ we do n't
                    we dont                                   ~ we do nt
                    it doesnt, wasnt                          ~ it does nt , was nt
                    we can't and cannot                       ~ we ca n't and can not
                    we cant, wont                             ~ we ca nt , wo nt
                    I've, I’ve, ive                           ~ I 've , I 've , i ve
                    I'm, im                                   ~ I 'm , i m
                    we'll, we're, he'd                        ~ we 'll , we 're , he 'd
                    theyve                                    ~ they ve
                    its, ill, were, well                      ~ its , ill , were , well
                    the buyer's, the buyers'                  ~ the buyer 's , the buyers '
                    9 o'clock                                 ~ 9 o'clock
                    in the U.S. and U.K.                      ~ in the U.S. and U.K.
                    e.g. this, i.e. that                      ~ e.g. this , i.e. that
                    at 5 p.m.                                 ~ at 5 p.m.
                    Acme Ltd. and Co.                         ~ Acme Ltd. and Co.
                    etc.                                      ~ etc.
                    approx. 5 pcs.                            ~ approx. 5 pcs.
                    No. 5, no.5, nr. 7, no. #8                ~ No. 5 , no. 5 , nr. 7 , no. # 8
                    The answer was no. We checked.            ~ The answer was no . We checked .
                    art. 5 is no art.                         ~ art. 5 is no art .
                    cause(s)                                  ~ cause ( s )
                    wait... what..                            ~ wait ... what ..
                    wait… what                                ~ wait … what
                    late--very late                           ~ late -- very late
                    late – very late — so                     ~ late – very late – so
                    late.We refunded                          ~ late . We refunded
                    Really?!                                  ~ Really ? !
                    “Where is it?”                            ~ " Where is it ? "
                    Maßnahmen, préventives, è                 ~ Maßnahmen , préventives , è
                    👍 done                                    ~ 👍 done
                    #2 * 3 + 4                                ~ # 2 * 3 + 4
                    """)
    void cuts(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @Test
    void keepsALetterAndItsCombiningMarkTogether() {
        assertThat(tokens("pre\u0301vention")).isEqualTo("pre\u0301vention");
    }

    @Test
    void leavesOutInvisibleCharacters() {
        assertThat(tokens("\uFEFFRoot\u00A0cause\u200B :")).isEqualTo("Root cause :");
    }

    @Test
    void cutsTheSpanOnlyAndKeepsItsPlace() {
        Source source = new Source("We can’t. They can’t.");

        assertThat(Tokenizer.tokens(source, new Span(10, 21)))
                .containsExactly(
                        new RawToken(new Span(10, 14), "They", "they"),
                        new RawToken(new Span(15, 17), "ca", "ca"),
                        new RawToken(new Span(17, 20), "n't", "n't"),
                        new RawToken(new Span(20, 21), ".", "."));
    }

    @Test
    void cutsCliticsInCapitalsAndWithoutTheirApostrophe() {
        assertThat(tokens("DON'T We'Ve cannot Cant dont theyve IM"))
                .isEqualTo("DO N'T We 'Ve can not Ca nt do nt they ve I M");
    }

    @Test
    void leavesAloneWhatOnlyEndsLikeAClitic() {
        assertThat(tokens("account want give him o'clock rock'n'roll"))
                .isEqualTo("account want give him o'clock rock'n'roll");
    }

    @Test
    void readsAPlainWordUpToWhateverEndsIt() {
        assertThat(tokens("end, (end) \"end\" end; end! end? end:end\tend\r\nend"))
                .isEqualTo("end , ( end ) \" end \" end ; end ! end ? end : end end end");
    }

    @Test
    void findsNothingInBlanks() {
        assertThat(Tokenizer.tokens(new Source(" \t\n\u00A0 "), new Span(0, 5))).isEmpty();
    }

    private static String tokens(String text) {
        List<RawToken> tokens = Tokenizer.tokens(new Source(text), new Span(0, text.length()));
        return tokens.stream().map(RawToken::text).collect(Collectors.joining(" "));
    }
}

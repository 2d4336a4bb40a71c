package poalint.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.plan.Fact;
import poalint.plan.Source;
import poalint.plan.Span;

final class IdentifiersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    order 203-5518274-1180362                              ~ order-id[203-5518274-1180362]
                    orders 203-5518274-1180362, 026-1187340-9945521.       ~ order-id[203-5518274-1180362] + order-id[026-1187340-9945521]
                    digital order D01-5518274-1180362                      ~ order-id[D01-5518274-1180362]
                    ASIN B0CK7R2M4T                                        ~ asin[B0CK7R2M4T]
                    ASIN:B0CK7R2M4T.                                       ~ asin[B0CK7R2M4T]
                    (B0CK7R2M4T)                                           ~ asin[B0CK7R2M4T]
                    book ASIN 0306406152                                   ~ asin[0306406152]
                    book ISBN: 030640615X                                  ~ asin[030640615X]
                    phone 0306406152                                       ~ phone[0306406152]
                    1Z999AA10123456784                                     ~ tracking-id[1Z999AA10123456784]
                    1Z 999 AA1 01 2345 6784                                ~ tracking-id[1Z 999 AA1 01 2345 6784]
                    RM 123 456 785 GB                                      ~ tracking-id[RM 123 456 785 GB]
                    RR123456785FR                                          ~ tracking-id[RR123456785FR]
                    9400 1118 9922 3197 4289 00                            ~ tracking-id[9400 1118 9922 3197 4289 00]
                    TBA123456789012                                        ~ tracking-id[TBA123456789012]
                    JJD000390007812345678                                  ~ tracking-id[JJD000390007812345678]
                    JD014600006281230701                                   ~ tracking-id[JD014600006281230701]
                    3SABCD1234567                                          ~ tracking-id[3SABCD1234567]
                    tracking number 00340434161094042557                   ~ tracking-id[00340434161094042557]
                    Tracking No.: 15501234567890                           ~ tracking-id[15501234567890]
                    parcel number H01QYA0012345678                         ~ tracking-id[H01QYA0012345678]
                    consignment 12345678                                   ~ tracking-id[12345678]
                    parcels number 12345678                                ~ number[12345678]
                    1.9%                                                   ~ percentage[1.9%]
                    1%.                                                    ~ percentage[1%]
                    1,9 %                                                  ~ percentage[1,9 %]
                    5 per cent                                             ~ percentage[5 per cent]
                    5 percent                                              ~ percentage[5 percent]
                    £3.50                                                  ~ money[£3.50]
                    € 5                                                    ~ money[€ 5]
                    $1,200.00                                              ~ money[$1,200.00]
                    12.99 EUR                                              ~ money[12.99 EUR]
                    EUR 12.99                                              ~ money[EUR 12.99]
                    5 euros                                                ~ money[5 euros]
                    GBP 5                                                  ~ money[GBP 5]
                    20 pounds                                              ~ money[20 pounds]
                    mail us at shop@example.co.uk.                         ~ mail[shop@example.co.uk]
                    seller-performance@amazon.com                          ~ mail[seller-performance@amazon.com]
                    www.example.com/terms.                                 ~ link[www.example.com/terms]
                    https://sellercentral.amazon.com/performance/dashboard ~ link[https://sellercentral.amazon.com/performance/dashboard]
                    help page G200285170                                   ~ policy-link[G200285170]
                    https://sellercentral.amazon.c ... y.html              ~ truncated-link[https://sellercentral.amazon.c ... y.html]
                    https://sellercentral.amazon.c...                      ~ truncated-link[https://sellercentral.amazon.c...]
                    https://sellercentral.amazon.com/gp/help/2002…         ~ truncated-link[https://sellercentral.amazon.com/gp/help/2002…]
                    12 parcels                                             ~ number[12]
                    1,200 parcels                                          ~ number[1,200]
                    3.5 kg                                                 ~ number[3.5]
                    order 12.                                              ~ number[12]
                    7 out of 10                                            ~ number[7] + number[10]
                    case 12345678901                                       ~ complaint-id[12345678901]
                    """)
    void findsCodesAndAmounts(String text, String expected) {
        assertThat(facts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no order 1203-5518274-1180362",
                "no order 203-5518274-11803625",
                "no order 203-5518274-1180362-1",
                "no ASIN B0CK7R2M4",
                "no ASIN XB0CK7R2M4T",
                "no ASIN B0ck7r2m4t",
                "tracking id is missing",
                "G2 shelf",
                "12/14",
                "12-14",
                "A4",
                "4PX",
                "v2",
                "2024-05-04",
                "X001ABC1DE",
                "FBA15ABCDEFG",
                "A2XK9ZZ81KQ3"
            })
    void findsNothingInWhatOnlyLooksAlike(String text) {
        assertThat(facts(text)).isEmpty();
    }

    /** The id is the same on every marketplace, with or without a leading G. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    https://sellercentral.amazon.co.uk/gp/help/200285170                                                                                       ~ 200285170
                    https://sellercentral.amazon.com/gp/help/G200285170.                                                                                       ~ 200285170
                    https://sellercentral.amazon.co.uk/gp/help/external/G201623610?language=en_GB                                                              ~ 201623610
                    https://sellercentral.amazon.co.uk/gp/help/external/200370560                                                                              ~ 200370560
                    https://sellercentral-europe.amazon.com/gp/help/external/help-page.html?itemID=200205250&language=en_GB&ref=efph_200205250_bred_G201817070 ~ 200205250
                    https://sellercentral.amazon.it/gp/help/external/help.html?itemID=200320980&language=en_IT                                                 ~ 200320980
                    https://sellercentral.amazon.it/gp/help/help.html?language=en_IT&itemID=G200320980                                                         ~ 200320980
                    https://sellercentral.amazon.de/help/hub/reference/G1801                                                                                   ~ 1801
                    https://sellercentral.amazon.de/help/hub/reference/external/G1801                                                                          ~ 1801
                    https://sellercentral.amazon.de/help/hub/reference/external/GCRVNRBZBVGBK543                                                               ~ CRVNRBZBVGBK543
                    https://sellercentral.amazon.de/gp/help/external/help.html?itemID=CRVNRBZBVGBK543                                                          ~ CRVNRBZBVGBK543
                    https://sellercentral.amazon.de/gp/help/7ZFF8YRKNKFFVMK                                                                                    ~ 7ZFF8YRKNKFFVMK
                    https://sellercentral-japan.amazon.com/gp/help/521                                                                                         ~ 521
                    (https://sellercentral.amazon.com/gp/help/521)                                                                                             ~ 521
                    "https://sellercentral.amazon.com/gp/help/521"                                                                                             ~ 521
                    'https://sellercentral.amazon.com/gp/help/521'                                                                                             ~ 521
                    sellercentral.amazon.co.uk/gp/help/200285170                                                                                               ~ 200285170
                    """)
    void knowsAHelpPageByItsId(String text, String id) {
        assertThat(find(text))
                .filteredOn(fact -> fact.kind().equals(Identifiers.POLICY_LINK))
                .extracting(Fact::value)
                .containsExactly(id);
        assertThat(find(text))
                .filteredOn(fact -> fact.kind().equals(Identifiers.LINK))
                .hasSize(1);
    }

    @Test
    void givesTheBarePageNumberOfAHelpPageThatIsNamedOnly() {
        assertThat(find("page G200285170"))
                .containsExactly(new Fact(Identifiers.POLICY_LINK, new Span(5, 15), "200285170"));
    }

    @Test
    void readsOnWhereALineEnds() {
        assertThat(facts("parcel RR 123 456\r\n  789 DE, tracking\nnumber 00340434161094"))
                .contains("tracking-id[RR 123 456\r\n  789 DE]", "tracking-id[00340434161094]");
    }

    @Test
    void readsInTheSpanOnly() {
        Source source = new Source("B0CK7R2M4T and B0CPX41V8Q");

        assertThat(Identifiers.find(OneLine.of(source, new Span(11, 25))))
                .containsExactly(new Fact(Identifiers.ASIN, new Span(15, 25), "B0CPX41V8Q"));
    }

    private static String facts(String text) {
        return find(text).stream()
                .map(fact -> fact.kind() + "["
                        + text.substring(fact.span().start(), fact.span().end()) + "]")
                .collect(Collectors.joining(" + "));
    }

    private static List<Fact> find(String text) {
        return Identifiers.find(OneLine.of(new Source(text), new Span(0, text.length())));
    }
}

package poalint.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as reports write them, the same in every language. {@link String#format} does that too, but looks up a
 * locale's digits first, which takes a short run longer than all of its report.
 */
public final class Decimal {

    private Decimal() {}

    /**
     * A number in digits, a half rounded up.
     *
     * @param value what is written, finite
     * @param places how many digits stand after the point; without any there is no point
     */
    public static String of(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}

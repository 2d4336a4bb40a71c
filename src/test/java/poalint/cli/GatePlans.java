package poalint.cli;

import poalint.Bench;

/** Plans that pass and plans that do not, for the tests of the gate. */
final class GatePlans {

    /** Passes. */
    static final String GOOD = Bench.plan("courier");

    /** A promise stands among the actions, which is an error. */
    static final String WEAK = """
            Root cause:
            Our only courier had no service on Saturdays.

            Actions taken:
            - We will refund the buyer.

            Prevention:
            - The shift lead opens the tracking report every morning at 8:00.
            """;

    private GatePlans() {}
}

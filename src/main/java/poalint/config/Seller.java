package poalint.config;

import java.util.List;

/**
 * What is known of the seller whose plans these are.
 *
 * @param carriers carriers that it works with, beside those that poa-lint knows
 * @param signers people who sign for it
 */
public record Seller(List<String> carriers, List<String> signers) {

    /** Of whom nothing is known. */
    public static final Seller UNKNOWN = new Seller(List.of(), List.of());

    /** Whether anything is known. */
    public boolean isKnown() {
        return !carriers.isEmpty() || !signers.isEmpty();
    }

    /** Copies the lists. */
    public Seller {
        carriers = List.copyOf(carriers);
        signers = List.copyOf(signers);
    }
}

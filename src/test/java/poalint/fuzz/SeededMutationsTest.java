package poalint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stored inputs of every target, changed at random with a fixed seed: a short search in every build. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SeededMutationsTest {

    private static final long SEED = 20261130;
    private static final int CHANGES_OF_EACH = 4;

    static List<Stored> targets() throws IOException, ClassNotFoundException {
        return Stored.all();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyTargetHoldsForChangedInputs(Stored target) {
        Mutation mutation = new Mutation(SEED);

        assertThat(target.inputs()).hasSizeGreaterThan(3);
        for (byte[] input : target.inputs()) {
            for (int i = 0; i < CHANGES_OF_EACH; i++) {
                run(target, mutation.of(input, target.inputs()));
            }
        }
    }

    private static void run(Stored target, byte[] input) {
        try {
            target.run(input);
        } catch (Throwable e) {
            String encoded = Base64.getEncoder().encodeToString(input);
            throw new AssertionError(target + " does not hold for this input, in Base64: " + encoded, e);
        }
    }
}

package poalint.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderedWorkTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 500})
    void theResultsComeInTheOrderOfTheThings(int threads) {
        List<Integer> things = IntStream.range(0, 200).boxed().toList();

        assertThat(OrderedWork.<Integer, Integer>all(things, () -> thing -> -thing, threads, done -> {}))
                .isEqualTo(things.stream().map(thing -> -thing).toList());
    }

    @Test
    void asManyWorkAtOnceAsThereAreThreads() {
        CountDownLatch both = new CountDownLatch(2);
        Set<Object> workers = ConcurrentHashMap.newKeySet();

        List<Boolean> met = OrderedWork.all(
                List.of("a", "b"),
                () -> {
                    Object worker = new Object();
                    return thing -> {
                        workers.add(worker);
                        both.countDown();
                        return await(both);
                    };
                },
                2,
                done -> {});

        assertThat(met).containsExactly(true, true);
        assertThat(workers).hasSize(2);
    }

    @Test
    void oneThingAloneIsWorkedOnInTheThreadThatAsks() {
        List<Thread> threads = OrderedWork.all(List.of("a"), () -> thing -> Thread.currentThread(), 4, done -> {});

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void anErrorInAThreadIsOneOfTheRun() {
        Function<String, String> broken = thing -> {
            throw new StackOverflowError("deep");
        };

        assertThatThrownBy(() -> OrderedWork.all(List.of("a", "b"), () -> broken, 2, done -> {}))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

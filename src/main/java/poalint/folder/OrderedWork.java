package poalint.folder;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Works on several things at once; the results come in the order of the things. */
public final class OrderedWork {

    private static final long LOOK_EVERY_MILLIS = 100;

    private OrderedWork() {}

    /**
     * Works on all things.
     *
     * @param things what to work on; each is taken by the next worker that is free
     * @param workers makes a worker; it belongs to one thread
     * @param threads the most threads; one thing alone is worked on in the thread that asks
     * @param watch is told, now and then and in the thread that asks, how many are done
     * @return one result for each thing
     */
    public static <T, R> List<R> all(List<T> things, Supplier<Function<T, R>> workers, int threads, IntConsumer watch) {
        if (things.size() == 1) {
            return List.of(workers.get().apply(things.get(0)));
        }
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Callable<Map<Integer, R>> share = () -> {
            Map<Integer, R> results = new TreeMap<>();
            Function<T, R> worker = workers.get();
            for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                results.put(i, worker.apply(things.get(i)));
                done.incrementAndGet();
            }
            return results;
        };
        int count = Math.max(1, Math.min(threads, things.size()));
        ExecutorService pool = Executors.newFixedThreadPool(count, OrderedWork::thread);
        try {
            List<Future<Map<Integer, R>>> shares =
                    Stream.generate(() -> pool.submit(share)).limit(count).toList();
            Map<Integer, R> results = new TreeMap<>();
            for (Future<Map<Integer, R>> each : shares) {
                results.putAll(await(each, () -> watch.accept(done.get())));
            }
            return List.copyOf(results.values());
        } finally {
            next.set(things.size());
            pool.shutdownNow();
        }
    }

    /** A run that is broken off does not wait for its threads. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "poa-lint");
        thread.setDaemon(true);
        return thread;
    }

    private static <V> V await(Future<V> future, Runnable meanwhile) {
        while (true) {
            try {
                return future.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                meanwhile.run();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}

/**
 * What no input may do, whatever it is, tried with Jazzer.
 *
 * <p>{@code mvn verify} runs each target over its stored inputs, which lie in {@code src/test/resources/poalint/fuzz}, and
 * {@link poalint.fuzz.SeededMutationsTest} over the same inputs changed at random, with a fixed seed. Jazzer searches for
 * new inputs by coverage, target after target, each in a JVM of its own:
 *
 * <pre>mvn test -Pfuzz                                                    (a minute each)
 * mvn test -Pfuzz -Dfuzz.duration=30m -Dfuzz.targets=PdfFuzzTest   (half an hour, one target)</pre>
 *
 * <p>An input that breaks a target is left beside its stored inputs, and fails every build until its cause is mended.
 * Inputs that are new and harmless are kept in {@code .cifuzz-corpus}, from which the next search goes on.
 */
@NullMarked
package poalint.fuzz;

import org.jspecify.annotations.NullMarked;

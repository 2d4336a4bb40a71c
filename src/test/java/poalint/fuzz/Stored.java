package poalint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A target with its stored inputs.
 *
 * @param type the class
 * @param method its only method that takes an input
 * @param inputs the inputs, by the names of their files
 */
record Stored(Class<?> type, Method method, List<byte[]> inputs) {

    private static final String PACKAGE = Stored.class.getPackageName();
    private static final Path SOURCES = Path.of("src", "test", "java").resolve(PACKAGE.replace('.', '/'));
    private static final Path INPUTS = Path.of("src", "test", "resources").resolve(PACKAGE.replace('.', '/'));

    /** All targets, by name. */
    static List<Stored> all() throws IOException, ClassNotFoundException {
        List<Stored> all = new ArrayList<>();
        for (Path source : files(SOURCES)) {
            String name = source.getFileName().toString();
            if (name.endsWith("FuzzTest.java")) {
                all.add(of(Class.forName(PACKAGE + "." + name.substring(0, name.lastIndexOf('.')))));
            }
        }
        return all;
    }

    private static Stored of(Class<?> type) throws IOException {
        List<Method> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                .toList();
        // Jazzer searches with one method in a JVM, and each class gets a JVM of its own.
        assertThat(methods).as("the fuzz tests of %s", type).hasSize(1);
        Method method = methods.get(0);
        List<byte[]> inputs = new ArrayList<>();
        for (Path input : files(INPUTS.resolve(type.getSimpleName() + "Inputs").resolve(method.getName()))) {
            inputs.add(Files.readAllBytes(input));
        }
        return new Stored(type, method, inputs);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Runs the target. */
    void run(byte[] input) throws Throwable {
        try {
            method.invoke(type.getDeclaredConstructor().newInstance(), (Object) input);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}

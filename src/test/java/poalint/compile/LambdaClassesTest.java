package poalint.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class LambdaClassesTest {

    private static final String SAMPLE = "Lambdas.txt";

    @TempDir
    private Path classes;

    @Test
    void doesWhatTheLambdasDid() throws Exception {
        compile(sample());
        List<Object> before = run();

        LambdaClasses.write(classes);

        assertThat(run()).isEqualTo(before).hasSizeGreaterThan(25);
    }

    @Test
    void leavesOnlyTheLambdasWithMarkers() throws Exception {
        compile(sample());

        LambdaClasses.write(classes);

        assertThat(sites()).containsOnly("altMetafactory");
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        compile(sample());
        LambdaClasses.write(classes);
        Map<String, byte[]> once = files();

        LambdaClasses.write(classes);

        assertThat(files()).usingRecursiveComparison().isEqualTo(once);
    }

    @Test
    void givesTheSameBytesOfTheSameClasses() throws Exception {
        compile(sample());
        LambdaClasses.write(classes);
        Map<String, byte[]> once = files();
        compile(sample());

        LambdaClasses.write(classes);

        assertThat(files()).usingRecursiveComparison().isEqualTo(once);
    }

    @Test
    void forgetsTheLambdasOfAnEarlierBuild() throws Exception {
        String two = "package sample; class Few { Runnable a = () -> {}, b = () -> {}; }";
        compile(two);
        LambdaClasses.write(classes);
        assertThat(files()).hasSize(3);
        compile(two.replace(", b = () -> {}", ""));

        LambdaClasses.write(classes);

        assertThat(files().keySet()).containsExactly("Few$$Lambda$0.class", "Few.class");
    }

    private static String sample() throws IOException {
        try (InputStream file = LambdaClassesTest.class.getResourceAsStream(SAMPLE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public boolean isNameCompatible(String simpleName, Kind kind) {
                        return true;
                    }

                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of("--release", "17", "-d", classes.toString());
        boolean done =
                compiler.getTask(null, null, null, options, null, List.of(file)).call();
        assertThat(done).isTrue();
    }

    private List<Object> run() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            Object out = loader.loadClass("sample.Lambdas").getMethod("run").invoke(null);
            return List.copyOf((Collection<?>) out);
        }
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.list(classes.resolve("sample"))) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** The methods that link what is left of invokedynamic, but for strings and records, which are no lambdas. */
    private List<String> sites() throws IOException {
        List<String> sites = new ArrayList<>();
        for (byte[] file : files().values()) {
            ClassNode node = new ClassNode();
            new ClassReader(file).accept(node, 0);
            node.methods.stream()
                    .flatMap(method -> Stream.of(method.instructions.toArray()))
                    .filter(InvokeDynamicInsnNode.class::isInstance)
                    .map(instruction -> ((InvokeDynamicInsnNode) instruction).bsm)
                    .filter(factory -> factory.getOwner().endsWith("LambdaMetafactory"))
                    .forEach(factory -> sites.add(factory.getName()));
        }
        return sites;
    }
}

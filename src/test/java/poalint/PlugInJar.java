package poalint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Jars with kinds of check, made for one test: their classes are on no class path. */
public final class PlugInJar {

    /** The list of kinds in a jar. */
    public static final String LIST = "META-INF/services/poalint.rule.CheckKind";

    /** {@code broken}: a kind that breaks down, in itself or, with {@code counts}, when it is counted. */
    private static final String BROKEN = """
            return judged -> {
                if (!counts) {
                    throw new IllegalStateException("no idea");
                }
                return List.of(
                        new Match(new Span(0, 1), Map.of("count", "some", "fewest", "3", "section-id", "prevention")));
            };
            """;

    /** A kind that flags the first words of a plan. */
    private static final String FIRST = """
            return judged -> List.of(new Match(new Span(0, 4), Map.of("count", "1", "fewest", "1", "section-id", "")));
            """;

    private PlugInJar() {}

    /** A jar with the kind {@code broken}. */
    public static Path broken(Path folder) throws IOException {
        return make(folder.resolve("broken.jar"), Map.of("BrokenKind", source("BrokenKind", "broken", BROKEN)));
    }

    /** A jar with a kind that flags the first four letters of each plan. */
    public static Path first(Path jar, String kind) throws IOException {
        return make(jar, Map.of("FirstKind", source("FirstKind", kind, FIRST)));
    }

    private static String source(String type, String kind, String check) {
        return """
                package house;

                import java.util.*;
                import poalint.plan.*;
                import poalint.rule.*;

                public final class TYPE implements CheckKind {
                    @Override public String name() { return "KIND"; }
                    @Override public Set<String> facts() { return Set.of("count", "fewest", "section-id"); }
                    @Override public Check create(Parameters parameters) {
                        boolean counts = parameters.value("counts", Boolean::valueOf).orElse(false);
                        CHECK
                    }
                }
                """.replace("TYPE", type).replace("KIND", kind).replace("CHECK", check);
    }

    private static Path make(Path jar, Map<String, String> sources) throws IOException {
        Path classes = Files.createTempDirectory(jar.getParent(), "classes");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(each -> inMemory(each.getKey(), each.getValue()))
                .toList();
        List<String> options = List.of(
                "-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none", "-nowarn");
        assertThat(compiler.getTask(said, null, null, options, null, files).call())
                .as("%s", said)
                .isTrue();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                LIST,
                sources.keySet().stream()
                        .map(type -> "house." + type + "\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return write(jar, entries);
    }

    /** A jar of any entries. */
    public static Path write(Path jar, Map<String, byte[]> entries) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }

    private static JavaFileObject inMemory(String type, String text) {
        return new SimpleJavaFileObject(URI.create("string:///house/" + type + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}

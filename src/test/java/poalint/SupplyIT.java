package poalint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What the program is made of: each library is listed, its licence is one that may be, and each list is shipped. */
final class SupplyIT {

    private static final Path PROGRAM = Path.of("target", "poa-lint");
    private static final Path LIST = Path.of("src", "assembly", "THIRD-PARTY.txt");
    private static final String OWN = "poa-lint.jar";

    /** The licences under which a library may come, by their names in the list of materials. */
    private static final Map<String, String> LICENCES = Map.of(
            "Apache-2.0", "Apache License 2.0",
            "MIT", "MIT License",
            "BSD-2-Clause", "BSD 2-Clause License",
            "Go License", "BSD 3-Clause License");

    /** Files of data that are the program's own, so that they are under its licence. */
    private static final Set<String> OWN_DATA = Set.of(
            "poalint/catalogue/catalogue.flat",
            "poalint/catalogue/kinds.txt",
            "poalint/config/config-1.schema.json",
            "poalint/data.properties",
            "poalint/html/categories.properties",
            "poalint/html/report.css",
            "poalint/html/report.js",
            "poalint/language/LICENCES.txt",
            "poalint/redact/LICENCES.txt",
            "poalint/report/report-1.schema.json",
            "poalint/version.properties");

    @Test
    void theListOfMaterialsNamesTheLibrariesThatLieThereAndNoOther() throws Exception {
        Map<String, String> listed = new TreeMap<>();
        for (JsonObject library : libraries()) {
            listed.put(text(library, "name") + "-" + text(library, "version") + ".jar", sum(library));
        }
        Map<String, String> shipped = new TreeMap<>();
        try (Stream<Path> files = Files.list(PROGRAM.resolve("lib"))) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".jar") && !name.equals(OWN)) {
                    shipped.put(name, sum(Files.readAllBytes(file)));
                }
            }
        }

        assertThat(shipped).hasSizeGreaterThan(10);
        assertThat(listed).isEqualTo(shipped);
    }

    /** So that two builds make the same list. */
    @Test
    void theListOfMaterialsHasNoTimeAndNoNumberOfItsOwn() throws IOException {
        JsonObject bom = bom();

        assertThat(text(bom, "bomFormat")).isEqualTo("CycloneDX");
        assertThat(bom.has("serialNumber")).isFalse();
        assertThat(bom.getAsJsonObject("metadata").has("timestamp")).isFalse();
        assertThat(bom.toString()).doesNotContain(Path.of("").toAbsolutePath().toString());
    }

    @Test
    void eachLibraryHasALicenceThatMayBe() throws IOException {
        for (JsonObject library : libraries()) {
            assertThat(LICENCES.keySet()).as(text(library, "name")).containsAll(licences(library));
            assertThat(licences(library)).as(text(library, "name")).isNotEmpty();
        }
    }

    @Test
    void theListForPeopleSaysTheSame() throws IOException {
        String lines = libraries().stream()
                .map(library -> text(library, "name") + " " + text(library, "version") + " (" + text(library, "group")
                        + ")\n    "
                        + licences(library).stream().map(LICENCES::get).collect(Collectors.joining(", ")) + "\n")
                .sorted()
                .collect(Collectors.joining());
        String text = Files.readString(LIST);

        Golden.assertMatches(
                LIST,
                text.replaceFirst("(?s)(?<=\n= Libraries =\n).*?(?=\n= )", Matcher.quoteReplacement("\n" + lines)));
        assertThat(PROGRAM.resolve("share/doc/poa-lint/THIRD-PARTY.txt")).hasContent(text.stripTrailing());
    }

    /** An archive without the notices that its licence asks for needs them in the list. */
    @Test
    void aLibraryThatHoldsNoNoticeIsUnderTheApacheLicenceOrHasItsNoticeInTheList() throws IOException {
        String notices = Files.readString(LIST).replaceFirst("(?s).*\n= Notices[^\n]*\n", "");
        for (JsonObject library : libraries()) {
            Path jar = PROGRAM.resolve("lib/" + text(library, "name") + "-" + text(library, "version") + ".jar");
            boolean told = entries(jar).stream().anyMatch(name -> name.matches("META-INF/(?:.*/)?LICENSE(?:\\.txt)?"))
                    || notices.contains("\n" + text(library, "name") + "\n");
            assertThat(told || licences(library).equals(List.of("Apache-2.0")))
                    .as("%s", jar)
                    .isTrue();
        }
    }

    /** The terms of models and lexicons go where they go. */
    @Test
    void eachFileOfDataInTheProgramIsNamedWithItsTerms() throws IOException {
        Set<String> data = new TreeSet<>(entries(PROGRAM.resolve("lib/" + OWN)));
        data.removeIf(name -> name.endsWith("/") || name.endsWith(".class") || name.startsWith("META-INF/"));
        assertThat(data).containsAll(OWN_DATA);
        data.removeAll(OWN_DATA);

        assertThat(data).hasSize(5);
        for (String name : data) {
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            String stem = name.substring(folder.length(), name.lastIndexOf('.'));
            assertThat(read(folder + "LICENCES.txt").lines().flatMap(line -> Stream.of(line.split(", "))))
                    .as(name)
                    .anyMatch(file -> file.matches(stem + "\\.[a-z.]+"));
        }
        assertThat(read("poalint/language/LICENCES.txt"))
                .isEqualTo(Files.readString(Path.of("src/model/LICENCES.txt")));
    }

    /** What makes two builds differ: when and where a file was made, and in which order a folder gave its files. */
    @Test
    void theJarHasOneTimeAndIsInOrder() throws IOException {
        Set<LocalDateTime> times = new TreeSet<>();
        try (ZipFile jar = new ZipFile(PROGRAM.resolve("lib/" + OWN).toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                times.add(entry.getTimeLocal());
            }
        }

        assertThat(times).hasSize(1);
        for (String text : List.of("META-INF/MANIFEST.MF", "poalint/version.properties", "poalint/data.properties")) {
            assertThat(read(text))
                    .doesNotContain(Path.of("").toAbsolutePath().toString(), System.getProperty("user.home"));
        }
    }

    private static JsonObject bom() throws IOException {
        Path bom = PROGRAM.resolve("share/sbom/poa-lint.cdx.json");
        assumeTrue(Files.exists(bom), "the plugin that makes the list of materials does not work offline");
        return JsonParser.parseString(Files.readString(bom)).getAsJsonObject();
    }

    private static List<JsonObject> libraries() throws IOException {
        JsonArray libraries = bom().getAsJsonArray("components");
        return libraries.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static List<String> licences(JsonObject library) {
        return library.getAsJsonArray("licenses").asList().stream()
                .map(each -> each.getAsJsonObject().getAsJsonObject("license"))
                .map(licence -> text(licence, licence.has("id") ? "id" : "name"))
                .toList();
    }

    private static String sum(JsonObject library) {
        return library.getAsJsonArray("hashes").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(hash -> text(hash, "alg").equals("SHA-256"))
                .map(hash -> text(hash, "content"))
                .findFirst()
                .orElse("");
    }

    private static String sum(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static List<String> entries(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String read(String entry) throws IOException {
        try (ZipFile jar = new ZipFile(PROGRAM.resolve("lib/" + OWN).toFile())) {
            ZipEntry found = jar.getEntry(entry);
            assertThat(found).as(entry).isNotNull();
            return new String(jar.getInputStream(found).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}

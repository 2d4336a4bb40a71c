package poalint.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan with what experts said of it.
 *
 * @param name its name
 * @param text its text
 * @param notice the notice that it answers, if it is there
 * @param labels what they would raise
 * @param sections where its answers begin, in order
 * @param issues the ids of the issue types that it can be about
 */
record LabelledPlan(
        String name,
        String text,
        Optional<String> notice,
        List<Label> labels,
        List<Start> sections,
        List<String> issues) {

    /**
     * A finding that experts would raise.
     *
     * @param line the line, from 1; 0 for the plan
     * @param rule the rule's id
     * @param must whether they all would
     */
    record Label(int line, String rule, boolean must) {}

    /**
     * Where an answer begins.
     *
     * @param line its line, from 1
     * @param kind the id of the section
     */
    record Start(int line, String kind) {}

    /** The plans of a folder by name, each {@code NAME.txt} with its {@code NAME.labels.tsv} and {@code NAME.meta.tsv}. */
    static List<LabelledPlan> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".labels.tsv"))
                    .sorted()
                    .toList();
        }
        List<LabelledPlan> plans = new ArrayList<>();
        for (Path file : files) {
            plans.add(read(folder, file.getFileName().toString().replace(".labels.tsv", "")));
        }
        return plans;
    }

    private static LabelledPlan read(Path folder, String name) throws IOException {
        List<Label> labels = new ArrayList<>();
        for (String[] row : rows(folder.resolve(name + ".labels.tsv"))) {
            labels.add(new Label(
                    Integer.parseInt(row[0]), row[1].strip(), row[2].strip().equals("must")));
        }
        List<Start> sections = List.of();
        List<String> issues = List.of();
        for (String[] row : rows(folder.resolve(name + ".meta.tsv"))) {
            if (row[0].equals("sections")) {
                sections = Arrays.stream(row[1].strip().split(" "))
                        .flatMap(LabelledPlan::start)
                        .toList();
            } else if (row[0].equals("issue")) {
                issues = List.of(row[1].strip().split("\\|"));
            }
        }
        Path notice = folder.resolve(name + ".notice.txt");
        return new LabelledPlan(
                name,
                Files.readString(folder.resolve(name + ".txt")),
                Files.exists(notice) ? Optional.of(Files.readString(notice)) : Optional.empty(),
                labels,
                sections,
                issues);
    }

    private static Stream<Start> start(String written) {
        int colon = written.lastIndexOf(':');
        String line = written.substring(colon + 1);
        return line.chars().allMatch(Character::isDigit) && !line.isEmpty()
                ? Stream.of(new Start(Integer.parseInt(line), written.substring(0, colon)))
                : Stream.empty();
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The section in which a line lies, by what the experts said; of two that begin on one line, the later one. */
    Optional<String> sectionOf(int line) {
        return sections.stream()
                .filter(start -> start.line() <= line)
                .max(Comparator.comparingInt(Start::line).thenComparing(Start::kind))
                .map(Start::kind);
    }
}

package poalint.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poalint.plan.SectionKind;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.rule.Example;
import poalint.yaml.YamlMap;

/** Reads the examples of a rule file, whose marks {@code [[…]]} show what is flagged. */
final class ExampleReader {

    private static final int LEAST_EXAMPLES = 2;
    private static final Set<String> BESIDE = Set.of("notice", "other");
    private static final Map<SectionKind, String> HEADINGS = Map.of(
            SectionKind.ROOT_CAUSE, "Root cause:\n",
            SectionKind.ACTIONS_TAKEN, "Actions taken:\n",
            SectionKind.PREVENTION, "Prevention:\n");

    private ExampleReader() {}

    /**
     * The examples of a rule, bad ones first.
     *
     * @param rule the rule file
     */
    static List<Example> examples(YamlMap rule) {
        YamlMap examples = rule.requiredMap("examples");
        List<Example> all = new ArrayList<>();
        for (boolean bad : new boolean[] {true, false}) {
            String key = bad ? "bad" : "good";
            List<YamlMap> maps = examples.maps(key);
            if (maps.size() < LEAST_EXAMPLES) {
                throw examples.errorAtKey(key, "a rule has at least two " + key + " examples");
            }
            maps.forEach(example -> all.add(example(example, bad)));
        }
        return all;
    }

    private static Example example(YamlMap map, boolean bad) {
        Set<String> keys = map.keys();
        Optional<Source> notice = map.optionalText("notice").map(Source::new);
        Optional<Source> other = map.optionalText("other").map(Source::new);
        if (keys.size() != 1 + (notice.isPresent() ? 1 : 0) + (other.isPresent() ? 1 : 0)) {
            throw map.error("", "an example is one text under \"plan\" or under the name of a section");
        }
        String key =
                keys.stream().filter(each -> !BESIDE.contains(each)).findFirst().orElseThrow();
        Optional<SectionKind> section = SectionKind.of(key);
        if (section.isEmpty() && !key.equals("plan")) {
            throw map.errorAtKey(
                    key,
                    "an example stands under \"plan\", \"root-cause\", \"actions-taken\" or \"prevention\", not \""
                            + key + "\"");
        }
        String marked = map.text(key);
        String heading = section.map(HEADINGS::get).orElse("");
        StringBuilder text = new StringBuilder(heading);
        List<Span> marks = new ArrayList<>();
        int from = 0;
        int open = marked.indexOf("[[");
        while (open >= 0) {
            int close = marked.indexOf("]]", open);
            if (close < 0) {
                throw map.error(key, "\"[[\" is not closed");
            }
            // The marked words may end in a bracket of their own.
            while (marked.startsWith("]", close + 2)) {
                close++;
            }
            text.append(marked, from, open);
            int start = text.length();
            text.append(marked, open + 2, close);
            marks.add(new Span(start, text.length()));
            from = close + 2;
            open = marked.indexOf("[[", from);
        }
        text.append(marked.substring(from));
        if (!bad && !marks.isEmpty()) {
            throw map.error(key, "a good example has no marked words");
        }
        String shown = text.substring(heading.length());
        return new Example(map.line(key), shown, new Source(text.toString()), notice, other, bad, marks);
    }
}

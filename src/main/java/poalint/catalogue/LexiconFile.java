package poalint.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import poalint.fact.Lexicon;
import poalint.phrase.Phrase;
import poalint.phrase.PhraseSet;
import poalint.yaml.YamlMap;

/**
 * A lexicon as its file has it.
 *
 * @param map the file
 * @param written how names are written, in the order of the file
 * @param names the main name for each way of writing
 * @param identifiers the main names by kind and value of the facts that stand for them
 */
record LexiconFile(
        YamlMap map, List<String> written, List<String> names, Map<String, Map<String, String>> identifiers) {

    static LexiconFile read(YamlMap map) {
        map.text("what");
        List<String> written = new ArrayList<>(map.list("phrases", Function.identity()));
        List<String> names = new ArrayList<>(written);
        map.map("names").ifPresent(byName -> {
            for (String name : byName.keys()) {
                for (String phrase : byName.list(name, Function.identity())) {
                    written.add(phrase);
                    names.add(name);
                }
            }
        });
        Map<String, Map<String, String>> identifiers = new HashMap<>();
        map.map("identifiers").ifPresent(kinds -> {
            for (String named : kinds.keys()) {
                YamlMap byName = kinds.requiredMap(named);
                Map<String, String> nameOf = new HashMap<>();
                for (String name : byName.keys()) {
                    for (String value : byName.list(name, Function.identity())) {
                        nameOf.put(value, name);
                    }
                }
                identifiers.put(named, nameOf);
            }
        });
        map.finish();
        return new LexiconFile(map, written, names, identifiers);
    }

    /** The lexicon. */
    Lexicon lexicon(String kind, PhraseSource phrases) {
        PhraseSet ready = phrases.shelf().set(written);
        return new Lexicon(kind, ready != null ? ready : phrases.compile(parsed(phrases)), names, identifiers);
    }

    /** Parsed key by key, so that an error has its place. */
    private List<Phrase> parsed(PhraseSource phrases) {
        List<Phrase> parsed = new ArrayList<>(map.list("phrases", phrases.parser()::parse));
        map.map("names")
                .ifPresent(byName ->
                        byName.keys().forEach(name -> parsed.addAll(byName.list(name, phrases.parser()::parse))));
        return parsed;
    }
}

package poalint.catalogue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import poalint.phrase.Phrase;
import poalint.phrase.PhraseParser;
import poalint.phrase.PhraseSet;
import poalint.phrase.PhraseShelf;
import poalint.yaml.YamlMap;

/**
 * Where sets of phrases come from: off the shelf, or compiled from their text.
 *
 * @param shelf what the build has compiled
 * @param parser reads what is not on the shelf
 * @param compiled is told of each set that was not
 */
record PhraseSource(PhraseShelf shelf, PhraseParser parser, Consumer<List<Phrase>> compiled) {

    /** A source that refuses every kind of fact but these in what is not on the shelf. */
    PhraseSource knowing(Set<String> factKinds) {
        return new PhraseSource(shelf, parser.knowing(factKinds), compiled);
    }

    /** The set of the phrases under a key; an empty one where the key is missing. */
    PhraseSet set(YamlMap map, String key) {
        List<String> texts = map.list(key, Function.identity());
        PhraseSet ready = shelf.set(texts);
        return ready != null ? ready : compile(map.list(key, parser::parse));
    }

    /** The set of some phrases. */
    PhraseSet compile(List<Phrase> phrases) {
        compiled.accept(phrases);
        return PhraseSet.of(phrases);
    }
}

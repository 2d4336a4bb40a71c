package poalint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import poalint.config.Seller;
import poalint.fact.Lexicon;
import poalint.language.Inflection;
import poalint.phrase.PhraseParser;
import poalint.phrase.PhraseSet;

/**
 * Makes facts of what is known of a seller: its carriers are carriers, and who signs for it is one of its own people,
 * to whom a step can fall.
 *
 * @param inflection gives word forms to phrases
 */
record SellerLexicons(Inflection inflection) {

    private static final String CARRIER = "carrier";
    private static final String ROLE = "role";

    /** The lexicons with those of a seller before them, since a phrase may refer to the facts of a lexicon before it. */
    List<Lexicon> beside(List<Lexicon> shipped, Seller seller) {
        List<Lexicon> all = new ArrayList<>();
        Set<String> known = shipped.stream()
                .filter(lexicon -> lexicon.kind().equals(CARRIER))
                .flatMap(lexicon -> lexicon.names().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> carriers = seller.carriers().stream()
                .filter(carrier -> !known.contains(carrier.toLowerCase(Locale.ROOT)))
                .toList();
        add(all, CARRIER, carriers);
        add(all, ROLE, seller.signers());
        all.addAll(shipped);
        return all;
    }

    private void add(List<Lexicon> lexicons, String kind, List<String> names) {
        if (!names.isEmpty()) {
            PhraseParser phrases = new PhraseParser(inflection);
            PhraseSet written = PhraseSet.of(names.stream().map(phrases::parse).toList());
            lexicons.add(new Lexicon(kind, written, names, Map.of()));
        }
    }
}

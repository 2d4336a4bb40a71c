package poalint.parse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import poalint.catalogue.Catalogue;
import poalint.catalogue.Knowledge;
import poalint.fact.Facts;
import poalint.fact.Lexicon;
import poalint.language.ClauseModel;
import poalint.language.English;
import poalint.language.Inflection;
import poalint.language.Tagger;
import poalint.language.VerbTagger;

/** Letters to parse, drawn as {@link PlanPicture}s, and the parser with the shipped words. */
final class Letters {

    private static final Inflection INFLECTION = Inflection.load();
    private static final Knowledge KNOWLEDGE = Catalogue.shipped(INFLECTION).knowledge();
    private static final PlanParser PARSER = parser(VerbTagger.load(), KNOWLEDGE.lexicons());

    private Letters() {}

    /** The pictures of the resource folder by name. */
    static Map<String, String> pictures() {
        URL folder = Objects.requireNonNull(Letters.class.getResource("letters"), "the folder of letters");
        Map<String, String> pictures = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            for (Path file : files.toList()) {
                pictures.put(
                        Objects.toString(file.getFileName()),
                        Files.readString(file).stripTrailing());
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return pictures;
    }

    static PlanParser parser() {
        return PARSER;
    }

    /** A parser without language model and lexicons, for texts where only their length matters. */
    static PlanParser plainParser() {
        return parser(words -> Collections.nCopies(words.size(), "NN"), List.of());
    }

    private static PlanParser parser(Tagger tagger, List<Lexicon> lexicons) {
        return new PlanParser(
                new English(tagger, ClauseModel.load(), INFLECTION, KNOWLEDGE.people()),
                new Facts(lexicons),
                KNOWLEDGE.sections());
    }
}

package poalint.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import poalint.coverage.CauseWords;
import poalint.fact.Lexicon;
import poalint.issue.IssueType;
import poalint.issue.IssueTypes;
import poalint.language.People;
import poalint.notice.Demand;
import poalint.notice.NoticeWords;
import poalint.parse.SectionWords;
import poalint.phrase.PhraseSet;
import poalint.plan.SectionKind;
import poalint.yaml.YamlMap;

/** Reads the data files on which the parser and the rules stand. */
final class KnowledgeReader {

    private static final String LEXICON = "lexicon/";

    private KnowledgeReader() {}

    /**
     * Reads the shipped files.
     *
     * @param files the data files
     * @param phrases gives sets of phrases
     */
    static Knowledge read(DataFiles files, PhraseSource phrases) {
        Map<String, LexiconFile> lexicons = new LinkedHashMap<>();
        for (String path : files.paths()) {
            if (path.startsWith(LEXICON)) {
                lexicons.put(DataFiles.stem(path.substring(LEXICON.length())), LexiconFile.read(files.map(path)));
            }
        }
        List<Lexicon> found = new ArrayList<>();
        lexicons.forEach((kind, lexicon) -> found.add(lexicon.lexicon(kind, phrases)));
        return new Knowledge(
                found,
                sections(files.map("sections.yaml"), phrases),
                issues(files.map("issues.yaml"), phrases),
                causes(files.map("causes.yaml"), phrases),
                notices(files.map("notices.yaml"), phrases),
                new People(words(lexicons.get("role")), words(lexicons.get("party"))));
    }

    private static Set<String> words(@Nullable LexiconFile lexicon) {
        Set<String> words = new TreeSet<>();
        if (lexicon != null) {
            lexicon.written().forEach(phrase -> words.add(phrase.replace("~", "")));
        }
        return words;
    }

    private static SectionWords sections(YamlMap map, PhraseSource phrases) {
        SectionWords words = new SectionWords(
                bySection(map, "headings", phrases),
                phrases.set(map, "combined"),
                Set.copyOf(map.list("label-words", Function.identity())),
                bySection(map, "cues", phrases),
                phrases.set(map, "titles"),
                phrases.set(map, "others"),
                phrases.set(map, "greetings"),
                phrases.set(map, "addressees"),
                phrases.set(map, "closings"),
                phrases.set(map, "sign-offs"),
                phrases.set(map, "chatter"),
                phrases.set(map, "notice"),
                phrases.set(map, "mail"));
        map.finish();
        return words;
    }

    private static CauseWords causes(YamlMap map, PhraseSource phrases) {
        CauseWords words = new CauseWords(
                map.text("topic"),
                Set.copyOf(map.list("facts", Function.identity())),
                phrases.set(map, "phrases"),
                Set.copyOf(map.list("titles", Function.identity())),
                Set.copyOf(map.list("ignored", Function.identity())));
        map.finish();
        return words;
    }

    private static NoticeWords notices(YamlMap map, PhraseSource phrases) {
        Map<Demand, PhraseSet> asks = new EnumMap<>(Demand.class);
        YamlMap byDemand = map.requiredMap("asks");
        for (Demand demand : Demand.values()) {
            if (demand != Demand.DOCUMENT) {
                asks.put(demand, phrases.set(byDemand, demand.id()));
            }
        }
        List<NoticeWords.Paper> papers = new ArrayList<>();
        YamlMap documents = map.requiredMap("documents");
        for (String name : documents.keys()) {
            YamlMap paper = documents.requiredMap(name);
            papers.add(new NoticeWords.Paper(
                    name,
                    phrases.set(paper, "asked"),
                    phrases.set(paper, "brought"),
                    Set.copyOf(paper.list("facts", Function.identity()))));
        }
        NoticeWords words = new NoticeWords(
                asks,
                papers,
                phrases.set(map, "future"),
                Set.copyOf(map.list("generic", Function.identity())),
                phrases.set(map, "deadline"),
                phrases.set(map, "documents-only"),
                phrases.set(map, "quiz"),
                phrases.set(map, "final"),
                phrases.set(map, "in-error"));
        map.finish();
        return words;
    }

    private static Map<SectionKind, PhraseSet> bySection(YamlMap map, String key, PhraseSource phrases) {
        Map<SectionKind, PhraseSet> sets = new LinkedHashMap<>();
        YamlMap inner = map.requiredMap(key);
        for (SectionKind kind : SectionKind.values()) {
            sets.put(kind, phrases.set(inner, kind.id()));
        }
        return sets;
    }

    private static IssueTypes issues(YamlMap map, PhraseSource phrases) {
        List<IssueType> types = new ArrayList<>();
        for (String id : map.keys()) {
            YamlMap type = map.requiredMap(id);
            types.add(new IssueType(
                    id,
                    type.text("title"),
                    type.optionalText("kind-of"),
                    Set.copyOf(type.list("families", Function.identity())),
                    phrases.set(type, "strong"),
                    phrases.set(type, "weak"),
                    Set.copyOf(type.list("policies", Function.identity())),
                    type.flag("container")));
        }
        map.finish();
        return new IssueTypes(types);
    }
}

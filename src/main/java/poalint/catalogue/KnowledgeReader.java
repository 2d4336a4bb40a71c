package poalint.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import poalint.coverage.CauseWords;
import poalint.fact.Lexicon;
import poalint.issue.IssueType;
import poalint.issue.IssueTypes;
import poalint.language.People;
import poalint.notice.Demand;
import poalint.notice.NoticeWords;
import poalint.parse.SectionWords;
import poalint.phrase.PhraseParser;
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
     * @param phrases compiles phrases
     */
    static Knowledge read(DataFiles files, PhraseParser phrases) {
        List<Lexicon> lexicons = new ArrayList<>();
        for (String path : files.paths()) {
            if (path.startsWith(LEXICON)) {
                lexicons.add(lexicon(path, files.text(path), phrases));
            }
        }
        return new Knowledge(
                lexicons,
                sections(YamlMap.parse("sections.yaml", files.text("sections.yaml")), phrases),
                issues(YamlMap.parse("issues.yaml", files.text("issues.yaml")), phrases),
                causes(YamlMap.parse("causes.yaml", files.text("causes.yaml")), phrases),
                notices(YamlMap.parse("notices.yaml", files.text("notices.yaml")), phrases),
                new People(words(lexicons, "role"), words(lexicons, "party")));
    }

    private static Lexicon lexicon(String path, String text, PhraseParser phrases) {
        YamlMap map = YamlMap.parse(path, text);
        String kind = DataFiles.stem(path.substring(LEXICON.length()));
        map.text("what");
        List<Lexicon.Entry> entries = new ArrayList<>();
        map.list("phrases", phrase -> new Lexicon.Entry(phrase, phrases.parse(phrase)))
                .forEach(entries::add);
        map.map("names").ifPresent(names -> {
            for (String name : names.keys()) {
                names.list(name, written -> new Lexicon.Entry(name, phrases.parse(written)))
                        .forEach(entries::add);
            }
        });
        Map<Lexicon.Identifier, String> identifiers = new LinkedHashMap<>();
        map.map("identifiers").ifPresent(kinds -> {
            for (String named : kinds.keys()) {
                YamlMap names = kinds.requiredMap(named);
                for (String name : names.keys()) {
                    names.list(name, value -> new Lexicon.Identifier(named, value))
                            .forEach(identifier -> identifiers.put(identifier, name));
                }
            }
        });
        map.finish();
        return new Lexicon(kind, entries, identifiers);
    }

    private static Set<String> words(List<Lexicon> lexicons, String kind) {
        Set<String> words = new TreeSet<>();
        lexicons.stream()
                .filter(lexicon -> lexicon.kind().equals(kind))
                .flatMap(lexicon -> lexicon.entries().stream())
                .map(entry -> entry.phrase().text().replace("~", ""))
                .forEach(words::add);
        return words;
    }

    private static SectionWords sections(YamlMap map, PhraseParser phrases) {
        SectionWords words = new SectionWords(
                bySection(map, "headings", phrases),
                set(map, "combined", phrases),
                Set.copyOf(map.list("label-words", Function.identity())),
                bySection(map, "cues", phrases),
                set(map, "titles", phrases),
                set(map, "others", phrases),
                set(map, "greetings", phrases),
                set(map, "addressees", phrases),
                set(map, "closings", phrases),
                set(map, "sign-offs", phrases),
                set(map, "chatter", phrases),
                set(map, "notice", phrases),
                set(map, "mail", phrases));
        map.finish();
        return words;
    }

    private static CauseWords causes(YamlMap map, PhraseParser phrases) {
        CauseWords words = new CauseWords(
                map.text("topic"),
                Set.copyOf(map.list("facts", Function.identity())),
                set(map, "phrases", phrases),
                Set.copyOf(map.list("titles", Function.identity())),
                Set.copyOf(map.list("ignored", Function.identity())));
        map.finish();
        return words;
    }

    private static NoticeWords notices(YamlMap map, PhraseParser phrases) {
        Map<Demand, PhraseSet> asks = new EnumMap<>(Demand.class);
        YamlMap byDemand = map.requiredMap("asks");
        for (Demand demand : Demand.values()) {
            if (demand != Demand.DOCUMENT) {
                asks.put(demand, set(byDemand, demand.id(), phrases));
            }
        }
        List<NoticeWords.Paper> papers = new ArrayList<>();
        YamlMap documents = map.requiredMap("documents");
        for (String name : documents.keys()) {
            YamlMap paper = documents.requiredMap(name);
            papers.add(new NoticeWords.Paper(
                    name,
                    set(paper, "asked", phrases),
                    set(paper, "brought", phrases),
                    Set.copyOf(paper.list("facts", Function.identity()))));
        }
        NoticeWords words = new NoticeWords(
                asks,
                papers,
                set(map, "future", phrases),
                Set.copyOf(map.list("generic", Function.identity())),
                set(map, "deadline", phrases),
                set(map, "documents-only", phrases),
                set(map, "quiz", phrases),
                set(map, "final", phrases),
                set(map, "in-error", phrases));
        map.finish();
        return words;
    }

    private static PhraseSet set(YamlMap map, String key, PhraseParser phrases) {
        return new PhraseSet(map.list(key, phrases::parse));
    }

    private static Map<SectionKind, PhraseSet> bySection(YamlMap map, String key, PhraseParser phrases) {
        Map<SectionKind, PhraseSet> sets = new LinkedHashMap<>();
        YamlMap inner = map.requiredMap(key);
        for (SectionKind kind : SectionKind.values()) {
            sets.put(kind, set(inner, kind.id(), phrases));
        }
        return sets;
    }

    private static IssueTypes issues(YamlMap map, PhraseParser phrases) {
        List<IssueType> types = new ArrayList<>();
        for (String id : map.keys()) {
            YamlMap type = map.requiredMap(id);
            types.add(new IssueType(
                    id,
                    type.text("title"),
                    type.optionalText("kind-of"),
                    Set.copyOf(type.list("families", Function.identity())),
                    set(type, "strong", phrases),
                    set(type, "weak", phrases),
                    Set.copyOf(type.list("policies", Function.identity())),
                    type.flag("container")));
        }
        map.finish();
        return new IssueTypes(types);
    }
}

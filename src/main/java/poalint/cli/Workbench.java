package poalint.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import poalint.catalogue.Catalogue;
import poalint.catalogue.Knowledge;
import poalint.catalogue.PlugInException;
import poalint.config.Seller;
import poalint.coverage.MatrixReader;
import poalint.fact.Facts;
import poalint.language.ClauseModel;
import poalint.language.English;
import poalint.language.Inflection;
import poalint.language.VerbTagger;
import poalint.lint.CaseReader;
import poalint.lint.Linter;
import poalint.notice.NoticeParser;
import poalint.parse.PlanParser;
import poalint.rule.Rule;
import poalint.yaml.YamlException;

/** The parts of a run, wired together. */
public final class Workbench {

    private final Inflection inflection;
    private final Catalogue catalogue;
    private final AtomicReference<Optional<Models>> models = new AtomicReference<>(Optional.empty());

    private Workbench(Inflection inflection, Catalogue catalogue) {
        this.inflection = inflection;
        this.catalogue = catalogue;
    }

    /** The shipped rules. */
    public static Workbench shipped() {
        Inflection inflection = Inflection.load();
        return new Workbench(inflection, Catalogue.shipped(inflection));
    }

    /**
     * The shipped rules, and further kinds of check for one's own.
     *
     * @param plugIns the jars that bring the kinds
     * @throws CannotCheckException where one of the jars cannot be used
     */
    static Workbench shipped(List<Path> plugIns) throws CannotCheckException {
        if (plugIns.isEmpty()) {
            return shipped();
        }
        Inflection inflection = Inflection.load();
        try {
            return new Workbench(inflection, Catalogue.shipped(inflection, plugIns));
        } catch (PlugInException e) {
            throw new CannotCheckException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The shipped rules with those of a folder.
     *
     * @throws CannotCheckException where the folder or a rule file in it cannot be used
     */
    Workbench with(Path folder) throws CannotCheckException {
        return new Workbench(inflection, catalogue.with(read(folder)));
    }

    /**
     * The shipped rules with those of a folder that does not lie on disk.
     *
     * @param folder how errors call it
     * @param texts the contents of its files by their paths from it
     * @throws CannotCheckException where a rule file in it cannot be used, or where there is none
     */
    Workbench with(Path folder, Map<String, String> texts) throws CannotCheckException {
        try {
            List<Rule> rules = catalogue.read(folder, texts);
            if (rules.isEmpty()) {
                throw new CannotCheckException("there is no rule file (*.yaml) at " + folder);
            }
            return new Workbench(inflection, catalogue.with(rules));
        } catch (YamlException e) {
            throw new CannotCheckException(problem(folder, e));
        }
    }

    /**
     * The rules in a file or folder, at least one.
     *
     * @throws CannotCheckException where they cannot be used
     */
    List<Rule> read(Path path) throws CannotCheckException {
        try {
            List<Rule> rules = catalogue.read(path);
            if (rules.isEmpty()) {
                throw new CannotCheckException("there is no rule file (*.yaml) at " + path);
            }
            return rules;
        } catch (IOException | YamlException e) {
            throw new CannotCheckException(problem(path, e));
        }
    }

    private static String problem(Path path, Exception e) {
        if (e instanceof NoSuchFileException) {
            return path + ": there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return path + ": permission to read it is denied";
        }
        return e instanceof YamlException ? String.valueOf(e.getMessage()) : path + ": " + e.getMessage();
    }

    /** The rules and what they stand on. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** A parser; it belongs to one thread. */
    public PlanParser parser() {
        Knowledge knowledge = catalogue.knowledge();
        return new PlanParser(english(), new Facts(knowledge.lexicons()), knowledge.sections());
    }

    private English english() {
        Models loaded = models.updateAndGet(known -> known.isPresent() ? known : Optional.of(Models.load()))
                .orElseThrow();
        return new English(
                loaded.tagger(),
                loaded.clauses(),
                inflection,
                catalogue.knowledge().people());
    }

    /** What all threads share; a run that lints nothing loads none of it. */
    private record Models(VerbTagger tagger, ClauseModel clauses) {

        static Models load() {
            return new Models(VerbTagger.load(), ClauseModel.load());
        }
    }

    /** A linter that runs these rules; it belongs to one thread. */
    public Linter linter(List<Rule> rules) {
        return new Linter(cases(), rules);
    }

    /** A reader of what rules judge; it belongs to one thread. */
    public CaseReader cases() {
        return cases(Seller.UNKNOWN);
    }

    /** A reader of what rules judge in the plans of a seller; it belongs to one thread. */
    CaseReader cases(Seller seller) {
        Knowledge knowledge = catalogue.knowledge();
        English english = english();
        Facts facts = new Facts(
                seller.isKnown()
                        ? new SellerLexicons(inflection).beside(knowledge.lexicons(), seller)
                        : knowledge.lexicons());
        return new CaseReader(
                new PlanParser(english, facts, knowledge.sections()),
                new NoticeParser(english, facts, knowledge.issues(), knowledge.notices()),
                knowledge.notices(),
                knowledge.issues(),
                new MatrixReader(knowledge.causes()));
    }
}

package poalint.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import poalint.config.RuleBook;
import poalint.rule.Rule;

/** The workbenches of a run: one with the shipped rules, and one for each folder of own rules. */
final class Shelf implements RuleBook {

    private final List<Path> plugIns;
    private final OwnRuleSource source;
    private final Map<Optional<Path>, Workbench> benches = new HashMap<>();

    /**
     * Takes where own rules come from.
     *
     * @param plugIns the jars with kinds of check for them
     * @param source reads a folder of them
     */
    Shelf(List<Path> plugIns, OwnRuleSource source) {
        this.plugIns = plugIns;
        this.source = source;
    }

    /**
     * The workbench with a folder of own rules, or without.
     *
     * @throws CannotCheckException where the folder or a rule file in it cannot be used
     */
    Workbench at(Optional<Path> own) throws CannotCheckException {
        Workbench known = benches.get(own);
        if (known != null) {
            return known;
        }
        Workbench bench = own.isEmpty() ? Workbench.shipped(plugIns) : source.added(at(Optional.empty()), own.get());
        benches.put(own, bench);
        return bench;
    }

    @Override
    public Set<String> ids(Optional<Path> own) {
        try {
            Set<String> ids = new TreeSet<>();
            at(own).catalogue().rules().stream().map(Rule::id).forEach(ids::add);
            return ids;
        } catch (CannotCheckException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Where own rules come from: the disk, or git's index. */
    @FunctionalInterface
    interface OwnRuleSource {

        /** A workbench with the rules of a folder. */
        Workbench added(Workbench bench, Path folder) throws CannotCheckException;
    }
}

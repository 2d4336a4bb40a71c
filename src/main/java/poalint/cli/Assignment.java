package poalint.cli;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import poalint.config.Seller;
import poalint.config.Settings;
import poalint.config.Value;
import poalint.lint.Gate;
import poalint.rule.Rule;
import poalint.rule.Severity;

/** What holds for some plans, worked out once for all of them; two are the same where they are one object. */
final class Assignment {

    private final Workbench workbench;
    private final List<Rule> rules;
    private final Seller seller;
    private final Gate gate;
    private final Severity least;

    private Assignment(Workbench workbench, List<Rule> rules, Seller seller, Gate gate, Severity least) {
        this.workbench = workbench;
        this.rules = rules;
        this.seller = seller;
        this.gate = gate;
        this.least = least;
    }

    /**
     * Works out settings.
     *
     * @throws IllegalArgumentException with a sentence for the user where no rule is left to run
     */
    static Assignment of(Settings settings, Workbench workbench) {
        List<Rule> chosen = new RuleSelection(
                        settings.select().value(), settings.ignore().value())
                .from(workbench.catalogue().rules());
        Map<String, Value<Severity>> severities = settings.severities();
        List<Rule> rules = severities.isEmpty()
                ? chosen
                : chosen.stream()
                        .map(rule -> {
                            Value<Severity> other = severities.get(rule.id());
                            return other == null ? rule : rule.weighing(other.value());
                        })
                        .toList();
        Gate gate = new Gate(
                settings.failOn().value().lowest(),
                settings.minScore().value().map(OptionalInt::of).orElse(OptionalInt.empty()));
        return new Assignment(
                workbench,
                rules,
                settings.seller().value(),
                gate,
                settings.minSeverity().value());
    }

    Workbench workbench() {
        return workbench;
    }

    List<Rule> rules() {
        return rules;
    }

    Seller seller() {
        return seller;
    }

    Gate gate() {
        return gate;
    }

    Severity least() {
        return least;
    }
}

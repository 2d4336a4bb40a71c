package poalint.check;

import java.util.Optional;
import java.util.Set;
import poalint.plan.Sentence;
import poalint.plan.Span;
import poalint.plan.VerbGroup;
import poalint.plan.VerbGroup.Actor;
import poalint.plan.VerbGroup.Reading;
import poalint.plan.VerbGroup.Voice;
import poalint.rule.Parameters;

/**
 * Which clauses a check looks at.
 *
 * @param readings what the clause must say; empty for anything
 * @param actors who must act; empty for anybody
 * @param voice active or passive; absent for both
 * @param effects whether clauses that only tell a consequence count
 */
record Readings(Set<Reading> readings, Set<Actor> actors, Optional<Voice> voice, boolean effects) {

    static Readings of(Parameters parameters) {
        return new Readings(
                parameters.constants("readings", Reading.class),
                parameters.constants("actors", Actor.class),
                parameters.constant("voice", Voice.class),
                parameters.flag("effects"));
    }

    boolean anything() {
        return readings.isEmpty() && actors.isEmpty() && voice.isEmpty();
    }

    boolean accept(VerbGroup verb) {
        return (readings.isEmpty() || readings.contains(verb.reading()))
                && (actors.isEmpty() || actors.contains(verb.actor()))
                && voice.map(verb.voice()::equals).orElse(true)
                && (effects || !verb.effect());
    }

    /** Whether words in a sentence belong to a clause that is accepted; words of no clause belong to the main one. */
    boolean acceptAt(Sentence sentence, Span words) {
        if (anything()) {
            return true;
        }
        Optional<VerbGroup> clause = sentence.verbs().stream()
                .filter(verb ->
                        verb.mood() != VerbGroup.Mood.NONFINITE && verb.clause().overlaps(words))
                .reduce((first, second) -> second)
                .or(() -> sentence.mainVerbs().findFirst());
        if (clause.isEmpty()) {
            return readings.contains(Reading.FRAGMENT);
        }
        return accept(clause.get());
    }
}

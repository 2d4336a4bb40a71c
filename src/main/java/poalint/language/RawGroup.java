package poalint.language;

import poalint.plan.VerbGroup.Aspect;
import poalint.plan.VerbGroup.Modality;
import poalint.plan.VerbGroup.Mood;
import poalint.plan.VerbGroup.Tense;
import poalint.plan.VerbGroup.Voice;

/**
 * A verb group by its grammar alone, before its clause is judged.
 *
 * @param first index of its first token
 * @param head index of its verb
 * @param tense when
 * @param aspect how the action is seen
 * @param modality how binding
 * @param mood indicative, imperative or non-finite
 * @param voice active or passive
 * @param isNegated whether denied
 */
record RawGroup(
        int first, int head, Tense tense, Aspect aspect, Modality modality, Mood mood, Voice voice, boolean isNegated) {

    static RawGroup start(int first, Tense tense, Mood mood) {
        return new RawGroup(first, first, tense, Aspect.SIMPLE, Modality.NONE, mood, Voice.ACTIVE, false);
    }

    /** Past, active, without auxiliary: "and sent" goes on with it. */
    boolean isPlainPast() {
        return tense == Tense.PAST
                && voice == Voice.ACTIVE
                && aspect == Aspect.SIMPLE
                && modality == Modality.NONE
                && first == head;
    }

    boolean isFinite() {
        return mood != Mood.NONFINITE;
    }

    RawGroup head(int at) {
        return new RawGroup(first, at, tense, aspect, modality, mood, voice, isNegated);
    }

    RawGroup tense(Tense changed) {
        return new RawGroup(first, head, changed, aspect, modality, mood, voice, isNegated);
    }

    RawGroup aspect(Aspect changed) {
        return new RawGroup(first, head, tense, changed, modality, mood, voice, isNegated);
    }

    RawGroup modality(Modality changed) {
        return new RawGroup(first, head, tense, aspect, changed, mood, voice, isNegated);
    }

    RawGroup mood(Mood changed) {
        return new RawGroup(first, head, tense, aspect, modality, changed, voice, isNegated);
    }

    RawGroup voice(Voice changed) {
        return new RawGroup(first, head, tense, aspect, modality, mood, changed, isNegated);
    }

    RawGroup negated(boolean changed) {
        return new RawGroup(first, head, tense, aspect, modality, mood, voice, changed);
    }

    /** The same group for one more verb at {@code at}. */
    RawGroup again(int at) {
        return new RawGroup(at, at, tense, aspect, modality, mood, voice, isNegated);
    }
}

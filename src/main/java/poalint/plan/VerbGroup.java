package poalint.plan;

/**
 * A verb with its auxiliaries, and what its clause says about time and certainty.
 *
 * @param span from the first auxiliary to the verb
 * @param clause from the subject to the end of the clause, as far as it can be told
 * @param first index of the first token of the group in its sentence
 * @param head index of the verb itself in its sentence
 * @param lemma the verb's dictionary form
 * @param tense past, present, future, or none for a non-finite group
 * @param aspect simple, perfect or progressive
 * @param modality how binding it is
 * @param mood indicative, imperative, or non-finite
 * @param voice active or passive
 * @param negated whether it is denied
 * @param actor who acts
 * @param main whether it heads a main clause
 * @param effect whether it only tells the consequence of something else ("so that buyers will see")
 */
public record VerbGroup(
        Span span,
        Span clause,
        int first,
        int head,
        String lemma,
        Tense tense,
        Aspect aspect,
        Modality modality,
        Mood mood,
        Voice voice,
        boolean negated,
        Actor actor,
        boolean main,
        boolean effect) {

    /** When it happens. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        NONE
    }

    /** How the action is seen. */
    public enum Aspect {
        SIMPLE,
        PERFECT,
        PROGRESSIVE
    }

    /** How binding it is. */
    public enum Modality {
        /** Plain statement. */
        NONE,
        /** Planned, decided, being worked on. */
        INTENTION,
        /** Should, would, may, try, hope. */
        HEDGE,
        /** Must, has to. */
        OBLIGATION,
        /** Can. */
        ABILITY
    }

    /** The form of the clause. */
    public enum Mood {
        INDICATIVE,
        IMPERATIVE,
        NONFINITE
    }

    /** Who carries the verb. */
    public enum Voice {
        ACTIVE,
        PASSIVE
    }

    /** Who acts. */
    public enum Actor {
        /** The writer or the writer's people. */
        SELLER,
        /** Buyers, carriers, suppliers, Amazon. */
        OTHER,
        /** Nobody named. */
        NONE
    }

    /** What a reader takes from the clause. */
    public enum Reading {
        /** It has been done. */
        DONE,
        /** It is so, or is done again and again. */
        PRESENT,
        /** It is announced. */
        FUTURE,
        /** It is planned or under way. */
        INTENTION,
        /** It is hoped or uncertain. */
        HEDGE,
        /** It has to be done. */
        OBLIGATION,
        /** It can be done. */
        ABILITY,
        /** It is ordered. */
        IMPERATIVE,
        /** No finite verb. */
        FRAGMENT
    }

    /** What a reader takes from this clause. */
    public Reading reading() {
        return switch (modality) {
            case INTENTION -> Reading.INTENTION;
            case HEDGE -> Reading.HEDGE;
            case OBLIGATION -> Reading.OBLIGATION;
            case ABILITY -> Reading.ABILITY;
            case NONE -> plainReading();
        };
    }

    private Reading plainReading() {
        if (mood == Mood.IMPERATIVE) {
            return Reading.IMPERATIVE;
        }
        return switch (tense) {
            case PAST -> Reading.DONE;
            case PRESENT -> aspect == Aspect.PERFECT ? Reading.DONE : Reading.PRESENT;
            case FUTURE -> Reading.FUTURE;
            case NONE -> Reading.FRAGMENT;
        };
    }
}

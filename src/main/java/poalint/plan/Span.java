package poalint.plan;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A half-open range of UTF-16 offsets into a {@link Source}.
 *
 * @param start offset of the first character, 0 or more
 * @param end offset after the last character, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Refuses a range that runs backwards or starts before the text. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** The number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    /** Whether the two spans share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The span from the first to the last of some things.
     *
     * @param things in order, at least one
     * @param span where each stands
     */
    public static <T> Span across(List<T> things, Function<T, Span> span) {
        return span.apply(things.get(0)).cover(span.apply(things.get(things.size() - 1)));
    }

    // These two are written out because what a record brings of itself is linked when it is first called, which costs
    // each run more than all its spans do.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && span.start == start && span.end == end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}

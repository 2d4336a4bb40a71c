package poalint.notice;

import java.time.Duration;
import poalint.plan.Span;

/**
 * The time in which a notice wants the answer.
 *
 * @param span where it stands in the notice
 * @param time how long after the notice
 */
public record Deadline(Span span, Duration time) {}

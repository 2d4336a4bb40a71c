package poalint.notice;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poalint.phrase.PhraseSet;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;

/** Finds by when a notice wants the answer. */
final class Deadlines {

    private static final String UNITS = "(?<hours>hours?|heures?|stunden?|ore|horas?|godzin\\w*)"
            + "|(?<days>(?:business |calendar |working )?days?|jours?|tage?n?|giorni|giorno|d[ií]as?|dni)";

    /** "Within 72 hours", in the languages of the marketplaces; never "the last 365 days". */
    private static final Pattern TIME = Pattern.compile(
            "(?:(?:with)?in(?: the next)?|innerhalb (?:von|der n\u00E4chsten)"
                    + "|sous|dans (?:un d\u00E9lai de|les)|entro|en un plazo de|dentro de(?: los)?|w ci\u0105gu)\\s+"
                    + "(?<number>\\d{1,3})\\s+(?:" + UNITS + ")(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Money that is kept, and the time that is looked back on, give no time for an answer. */
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "(?:last|past|previous|issued|for(?: up to)?|derniers|letzten|ultimi|\u00FAltimos)(?: the)?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Deadlines() {}

    static Optional<Deadline> shortest(Source source, List<Sentence> sentences, PhraseSet words) {
        return sentences.stream()
                .filter(sentence -> words.matches(source, sentence))
                .flatMap(sentence -> in(source, sentence.span()).stream())
                .min(Comparator.comparing(Deadline::time));
    }

    private static Optional<Deadline> in(Source source, Span span) {
        String text = source.foldedSlice(span);
        Matcher matcher = TIME.matcher(text);
        while (matcher.find()) {
            if (!LOOKS_BACK.matcher(text.substring(0, matcher.start())).find()) {
                long number = Long.parseLong(matcher.group("number"));
                Duration time = matcher.group("hours") != null ? Duration.ofHours(number) : Duration.ofDays(number);
                return Optional.of(
                        new Deadline(new Span(span.start() + matcher.start(), span.start() + matcher.end()), time));
            }
        }
        return Optional.empty();
    }
}

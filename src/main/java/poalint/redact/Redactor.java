package poalint.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import poalint.lint.Acceptance.Accepted;
import poalint.lint.LintResult;
import poalint.lint.Reported;
import poalint.lint.Suppressed;
import poalint.notice.Ask;
import poalint.notice.Checklist;
import poalint.notice.Notice;
import poalint.plan.Fact;
import poalint.plan.Plan;
import poalint.plan.Source;
import poalint.plan.Span;
import poalint.plan.Veil;
import poalint.rule.Case;
import poalint.rule.Finding;

/**
 * Hides who and what a plan is about: orders, ASINs, parcels, names, addresses, numbers of phones, taxes and banks.
 *
 * <p>A text keeps its offsets; only what is shown of it changes. Names are recognised by how they stand and by a list of
 * first names, so that one can be missed.
 */
public final class Redactor {

    private static final String ROLE = "role";

    /** A beginning of so few letters gives nobody away. */
    private static final int LEAST_BEGINNING = 4;

    private static final String ELLIPSIS = "\u2026";

    private final Secrets secrets = new Secrets(new People(FirstNames.load()));

    /** A result with what is to be hidden hidden. */
    public LintResult redact(LintResult result) {
        Case judged = result.judged();
        Plan plan = judged.plan();
        List<Span> roles = plan.facts(ROLE).map(Fact::span).toList();
        List<Veil> veils = secrets.of(plan.source(), roles);
        Map<String, String> hidden = hidden(plan.source(), veils);
        Optional<Notice> notice = judged.checklist().map(Checklist::notice);
        List<Veil> noticeVeils = notice.map(
                        each -> each.source().equals(plan.source()) ? veils : secrets.of(each.source(), List.of()))
                .orElse(List.of());
        notice.ifPresent(each -> hidden.putAll(hidden(each.source(), noticeVeils)));
        List<QuotedText> texts = new ArrayList<>(List.of(new QuotedText(plan.source(), veils)));
        notice.ifPresent(each -> texts.add(new QuotedText(each.source(), noticeVeils)));
        Words words = new Words(hidden, texts);
        Case shown = new Case(
                new Plan(
                        plan.source().veiled(veils),
                        plan.opening(),
                        plan.preamble(),
                        plan.sections(),
                        plan.closing(),
                        plan.outside()),
                judged.issue(),
                judged.told(),
                judged.matrix(),
                judged.checklist().map(each -> redacted(each, noticeVeils, words)),
                judged.occasion());
        List<Reported> findings = result.findings().stream()
                .map(reported -> new Reported(
                        redacted(reported.finding(), words),
                        reported.also().stream()
                                .map(also -> redacted(also, words))
                                .toList(),
                        reported.gain()))
                .toList();
        List<Suppressed> suppressed = result.suppressed().stream()
                .map(each -> new Suppressed(
                        redacted(each.finding(), words),
                        new Accepted(each.by().line(), words.shown(each.by().reason()))))
                .toList();
        return new LintResult(
                shown,
                findings,
                result.score(),
                result.ran(),
                result.skipped(),
                result.failures(),
                suppressed,
                result.strict());
    }

    private Checklist redacted(Checklist checklist, List<Veil> veils, Words words) {
        Notice notice = checklist.notice();
        Notice shown = new Notice(
                notice.source().veiled(veils),
                notice.kind(),
                notice.issue(),
                notice.asks(),
                notice.items(),
                notice.deadline(),
                notice.dated(),
                notice.marketplaces(),
                notice.mayBeInError(),
                notice.sentences());
        List<Checklist.Obligation> obligations = checklist.obligations().stream()
                .map(each -> new Checklist.Obligation(
                        each.ask(),
                        each.subject()
                                .map(subject -> new Ask.Subject(
                                        words.quoted(subject.name()), subject.known(), subject.telling())),
                        each.answer(),
                        each.mention()))
                .toList();
        List<Checklist.Item> items = checklist.items().stream()
                .map(item -> new Checklist.Item(
                        new Fact(item.fact().kind(), item.fact().span(), label(item.fact())), item.named()))
                .toList();
        return new Checklist(shown, obligations, items);
    }

    private static String label(Fact fact) {
        return "[" + Forms.FACTS.getOrDefault(fact.kind(), fact.kind()) + "]";
    }

    private static Finding redacted(Finding finding, Words words) {
        Map<String, String> facts = new TreeMap<>();
        finding.facts().forEach((name, value) -> facts.put(name, words.quoted(value)));
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.span(),
                finding.section(),
                finding.rule().message().fill(facts),
                finding.rule().fix().fill(facts),
                facts);
    }

    /** What is hidden, the longest first, as messages write it: on one line. */
    private static Map<String, String> hidden(Source source, List<Veil> veils) {
        Map<String, String> hidden = new LinkedHashMap<>();
        veils.stream()
                .sorted(Comparator.comparing((Veil veil) -> -veil.span().length()))
                .forEach(veil -> hidden.put(source.slice(veil.span()).strip().replaceAll("\\s+", " "), veil.label()));
        return hidden;
    }

    /** Hides what is hidden of the plan in words that quote it. */
    private final class Words {

        private final List<Map.Entry<String, String>> hidden;
        private final List<QuotedText> texts;
        private final Map<String, String> known = new HashMap<>();

        Words(Map<String, String> hidden, List<QuotedText> texts) {
            this.texts = List.copyOf(texts);
            this.hidden = hidden.entrySet().stream()
                    .filter(entry -> !entry.getKey().isBlank())
                    .sorted(Comparator.comparing(entry -> -entry.getKey().length()))
                    .toList();
        }

        /** What a message quotes. */
        String quoted(String quotation) {
            return known.computeIfAbsent(quotation, words -> {
                String shown = words;
                for (QuotedText text : texts) {
                    shown = text.shown(shown);
                }
                return shown(shown);
            });
        }

        String shown(String text) {
            Source message = new Source(text);
            String shown = message.veiled(secrets.ofMessage(message)).shown(new Span(0, text.length()));
            for (Map.Entry<String, String> entry : hidden) {
                shown = replaced(shown, entry.getKey(), entry.getValue());
            }
            return shown;
        }

        /** A quotation is cut where it is long, and may end within what is hidden. */
        private String replaced(String text, String secret, String label) {
            List<String> parts = new ArrayList<>();
            int from = 0;
            for (int at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
                if (at >= from && isWhole(text, at, at + secret.length())) {
                    parts.add(text.substring(from, at));
                    from = at + secret.length();
                }
            }
            parts.add(text.substring(from));
            String whole = String.join(label, parts);
            for (int length = secret.length() - 1; length >= LEAST_BEGINNING; length--) {
                String cut = secret.substring(0, length).strip() + ELLIPSIS;
                if (whole.contains(cut)) {
                    return whole.replace(cut, label + ELLIPSIS);
                }
            }
            return whole;
        }

        private static boolean isWhole(String text, int start, int end) {
            boolean before = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            return before && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        }
    }
}

package poalint.corpus;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import poalint.plan.Block;
import poalint.plan.Fact;
import poalint.plan.Plan;
import poalint.plan.Section;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Token;

/**
 * Makes a sheet of a plan. Only the answers count: greetings, headings and closings are alike in every plan. What is
 * quoted, or stands in the notice, is Amazon's; dates, numbers, names of policies, metrics and carriers stand for any of
 * their kind, so that a template filled in twice is still known.
 */
final class SheetReader {

    private static final Set<String> ANY = Set.of(
            "asin",
            "carrier",
            "clock",
            "complaint-id",
            "date",
            "link",
            "mail",
            "metric",
            "money",
            "number",
            "order-id",
            "percentage",
            "phone",
            "policy",
            "policy-link",
            "tracking-id",
            "truncated-link");

    private SheetReader() {}

    static Sheet read(String name, Plan plan, List<Sentence> notice) {
        Set<String> theirs = notice.stream().map(SheetReader::text).collect(Collectors.toCollection(HashSet::new));
        Rows rows = new Rows(plan.source());
        for (Section section : plan.sections()) {
            rows.cut();
            for (Block block : section.blocks()) {
                for (Sentence sentence : block.sentences()) {
                    if (theirs.contains(text(sentence))) {
                        rows.cut();
                    } else {
                        rows.add(sentence);
                    }
                }
            }
        }
        return rows.sheet(name);
    }

    private static String text(Sentence sentence) {
        return sentence.tokens().stream().filter(Token::isWord).map(Token::text).collect(Collectors.joining(" "));
    }

    /** The tokens as far as they are read. */
    private static final class Rows {

        private final Source source;
        private int[] tokens = new int[256];
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int size;

        Rows(Source source) {
            this.source = source;
        }

        void cut() {
            if (size > 0 && tokens[size - 1] != Sheet.BREAK) {
                put(Sheet.BREAK, ends[size - 1], ends[size - 1]);
            }
        }

        void add(Sentence sentence) {
            List<Fact> facts = sentence.facts().stream()
                    .filter(fact -> ANY.contains(fact.kind()))
                    .toList();
            int at = 0;
            int covered = -1;
            for (Token token : sentence.tokens()) {
                while (at < facts.size()
                        && facts.get(at).span().end() <= token.span().start()) {
                    at++;
                }
                if (token.quoted()) {
                    cut();
                } else if (at < facts.size() && facts.get(at).span().contains(token.span())) {
                    if (covered != at) {
                        covered = at;
                        String kind = facts.get(at).kind();
                        put(
                                -1 - (kind.hashCode() & 0xFFFF),
                                token.span().start(),
                                token.span().end());
                    } else {
                        ends[size - 1] = token.span().end();
                    }
                } else if (token.isWord()) {
                    put(
                            token.text().hashCode() & Integer.MAX_VALUE,
                            token.span().start(),
                            token.span().end());
                }
            }
        }

        private void put(int token, int start, int end) {
            if (size == tokens.length) {
                tokens = Arrays.copyOf(tokens, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            tokens[size] = token;
            starts[size] = start;
            ends[size] = end;
            size++;
        }

        Sheet sheet(String name) {
            int[] read = Arrays.copyOf(tokens, size);
            int[] lines = new int[size];
            for (int i = 0; i < size; i++) {
                lines[i] = source.line(starts[i]);
            }
            long text = ((long) source.text().strip().hashCode() << 32)
                    + source.text().strip().length();
            return new Sheet(
                    name,
                    read,
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(ends, size),
                    lines,
                    Winnowing.picks(read),
                    text);
        }
    }
}

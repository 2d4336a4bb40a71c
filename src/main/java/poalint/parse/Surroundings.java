package poalint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import poalint.language.English;
import poalint.phrase.PhraseSet;
import poalint.plan.Outside;
import poalint.plan.Sentence;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * Finds where in a text the plan begins and ends: sellers paste whole mails and forum posts.
 *
 * @param start index of the first block of the plan, greeting or title included
 * @param greeting index of the greeting, or -1
 * @param end index after the last block of the plan
 * @param outside what stands around it, in order
 */
record Surroundings(int start, int greeting, int end, List<Outside> outside) {

    private static final int LONGEST_GREETING = 12;
    private static final int LONGEST_TITLE = 25;

    /** So many sentences that only a notice has make one; a single one may be quoted. */
    private static final int LEAST_NOTICE = 2;

    /** Further apart than this many blocks, two of them belong to two notices. */
    private static final int NOTICE_GAP = 8;

    static Surroundings find(Source source, English english, SectionWords words, List<RawBlock> blocks) {
        return new Finder(source, english, words, blocks).find();
    }

    private static final class Finder {

        private final Source source;
        private final SectionWords words;
        private final List<RawBlock> blocks;
        private final List<Sentence> sentences;
        private final List<Outside> outside = new ArrayList<>();

        private Finder(Source source, English english, SectionWords words, List<RawBlock> blocks) {
            this.source = source;
            this.words = words;
            this.blocks = blocks;
            this.sentences = blocks.stream()
                    .map(block -> english.words(source, block.text()))
                    .toList();
        }

        private Surroundings find() {
            List<Range> notices = notices();
            int greeting = greeting(notices);
            int start = start(notices, greeting);
            int copy = copy(start, greeting);
            int end = end(notices, start, greeting, copy);
            for (int i = 0; i < blocks.size(); i++) {
                if (i < start || i >= end) {
                    note(i, notices, i >= copy);
                } else if (blocks.get(i).shape() == RawBlock.Shape.QUOTED) {
                    add(Outside.Kind.QUOTED_MAIL, i);
                }
            }
            return new Surroundings(start, greeting, end, outside);
        }

        /** The stretches of blocks with at least two sentences that only a notice of Amazon's has, in order. */
        private List<Range> notices() {
            List<Range> notices = new ArrayList<>();
            int first = -1;
            int last = -1;
            int hits = 0;
            for (int i = 0; i <= blocks.size(); i++) {
                boolean hit = i < blocks.size()
                        && blocks.get(i).shape() != RawBlock.Shape.QUOTED
                        && matches(words.notice(), i);
                boolean far = first >= 0 && (i == blocks.size() || i - last > NOTICE_GAP || isLetterToAmazon(i));
                if (far && !hit) {
                    if (hits >= LEAST_NOTICE) {
                        notices.add(range(first, last));
                    }
                    first = -1;
                    hits = 0;
                }
                if (hit) {
                    first = first < 0 ? i : first;
                    last = i;
                    hits++;
                }
            }
            return notices;
        }

        private boolean isLetterToAmazon(int i) {
            return isGreeting(i) && matches(words.addressees(), i);
        }

        /** A notice with its greeting before, and its list of items and signature behind. */
        private Range range(int first, int last) {
            int start = first;
            for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
                if (isGreeting(i)) {
                    start = i;
                }
            }
            int end = last + 1;
            while (end < blocks.size() && (blocks.get(end).isItem() || isNoticeTail(end))) {
                end++;
            }
            return new Range(start, end);
        }

        private boolean isNoticeTail(int i) {
            return matches(words.signOffs(), i)
                    || (matches(words.addressees(), i) && !isGreeting(i) && hasAtMost(i, 8));
        }

        private boolean hasAtMost(int i, int most) {
            return sentences.get(i).wordCount() <= most;
        }

        /** The first greeting that is addressed to Amazon, else the first one behind a notice, else the first one. */
        private int greeting(List<Range> notices) {
            int any = -1;
            for (int i = 0; i < blocks.size(); i++) {
                if (!isGreeting(i) || isHeld(notices, i)) {
                    continue;
                }
                if (matches(words.addressees(), i)) {
                    return i;
                }
                if (any < 0 || any < firstEnd(notices) && i >= firstEnd(notices)) {
                    any = i;
                }
            }
            return any;
        }

        private boolean isGreeting(int i) {
            if (!hasAtMost(i, LONGEST_GREETING)
                    || sentences.get(i).tokens().isEmpty()
                    || blocks.get(i).shape() == RawBlock.Shape.QUOTED) {
                return false;
            }
            return words.greetings().longestAt(source, sentences.get(i), 0).end() > 0
                    && !matches(words.chatter(), i)
                    && !endsSentence(i);
        }

        private boolean endsSentence(int i) {
            List<poalint.plan.Token> tokens = sentences.get(i).tokens();
            return tokens.size() > 6 && tokens.get(tokens.size() - 1).text().equals(".");
        }

        private int start(List<Range> notices, int greeting) {
            if (greeting >= 0 && matches(words.addressees(), greeting)) {
                return keepsTitle(greeting, notices) ? 0 : greeting;
            }
            int start = firstEnd(notices);
            for (int i = start; i < Math.max(greeting, start); i++) {
                boolean foreign =
                        blocks.get(i).shape() == RawBlock.Shape.QUOTED || isMail(i) || matches(words.chatter(), i);
                if (foreign) {
                    start = i + 1;
                }
            }
            while (start < blocks.size()
                    && (blocks.get(start).shape() == RawBlock.Shape.QUOTED
                            || isMail(start)
                            || matches(words.chatter(), start))) {
                start++;
            }
            return start;
        }

        /** What stands above the greeting belongs to the plan when it is short and nobody else is spoken to. */
        private boolean keepsTitle(int greeting, List<Range> notices) {
            for (int i = 0; i < greeting; i++) {
                boolean foreign = isHeld(notices, i)
                        || blocks.get(i).shape() == RawBlock.Shape.QUOTED
                        || isMail(i)
                        || matches(words.chatter(), i)
                        || !hasAtMost(i, LONGEST_TITLE);
                if (foreign) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isHeld(List<Range> ranges, int i) {
            return ranges.stream().anyMatch(range -> range.holds(i));
        }

        private static int firstEnd(List<Range> ranges) {
            return ranges.isEmpty() ? 0 : ranges.get(0).end();
        }

        private boolean isMail(int i) {
            return !sentences.get(i).tokens().isEmpty()
                    && words.mail().longestAt(source, sentences.get(i), 0).end() > 0;
        }

        /** The index of a second greeting in the same words, which begins a copy of the plan; else the end. */
        private int copy(int start, int greeting) {
            for (int i = Math.max(start, greeting) + 1; greeting >= 0 && i < blocks.size(); i++) {
                if (isGreeting(i) && text(i).equals(text(greeting))) {
                    return i;
                }
            }
            return blocks.size();
        }

        /** The plan ends before a copy of it, and before words to other readers. */
        private int end(List<Range> notices, int start, int greeting, int copy) {
            int end = copy;
            for (int i = Math.max(start, greeting) + 1; i < end; i++) {
                if (matches(words.chatter(), i) && !laterHeading(notices, i, end)) {
                    return i;
                }
            }
            return end;
        }

        private boolean laterHeading(List<Range> notices, int from, int end) {
            for (int i = from + 1; i < end; i++) {
                Sentence sentence = sentences.get(i);
                boolean heading = hasAtMost(i, 12)
                        && words.headings().values().stream().anyMatch(set -> set.matches(source, sentence));
                if (heading && !blocks.get(i).isItem() && !isHeld(notices, i) && !matches(words.titles(), i)) {
                    return true;
                }
            }
            return false;
        }

        private String text(int i) {
            return source.foldedSlice(blocks.get(i).text()).toLowerCase(Locale.ROOT);
        }

        private boolean matches(PhraseSet phrases, int i) {
            return phrases.matches(source, sentences.get(i));
        }

        private void note(int i, List<Range> notices, boolean copied) {
            boolean mail = blocks.get(i).shape() == RawBlock.Shape.QUOTED || isMail(i);
            Outside.Kind behind = copied ? Outside.Kind.COPY : Outside.Kind.CHATTER;
            Outside.Kind kind = isHeld(notices, i) ? Outside.Kind.NOTICE : mail ? Outside.Kind.QUOTED_MAIL : behind;
            add(kind, i);
        }

        /** Neighbours of one kind are one stretch. */
        private void add(Outside.Kind kind, int i) {
            Span span = blocks.get(i).span();
            int last = outside.size() - 1;
            boolean joins = last >= 0
                    && outside.get(last).kind() == kind
                    && i > 0
                    && outside.get(last).span().end()
                            == blocks.get(i - 1).span().end();
            if (joins) {
                outside.set(last, new Outside(kind, outside.get(last).span().cover(span)));
            } else {
                outside.add(new Outside(kind, span));
            }
        }
    }

    private record Range(int start, int end) {

        boolean holds(int i) {
            return start <= i && i < end;
        }
    }
}

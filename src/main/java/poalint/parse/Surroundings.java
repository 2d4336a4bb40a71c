package poalint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import poalint.language.English;
import poalint.layout.RawBlock;
import poalint.plan.Outside;
import poalint.plan.Source;
import poalint.plan.Span;

/**
 * Finds where in a text the plan begins and ends: sellers paste whole mails and forum posts.
 *
 * @param start index of the first block of the plan, greeting or title included
 * @param body index of the first block behind greeting or title
 * @param end index after the last block of the plan
 * @param outside what stands around it, in order
 */
record Surroundings(int start, int body, int end, List<Outside> outside) {

    private static final int LONGEST_TITLE = 25;

    static Surroundings find(Source source, English english, SectionWords words, List<RawBlock> blocks) {
        return new Finder(source, new BlockWords(source, english, words, blocks), blocks).find();
    }

    private static final class Finder {

        private final Source source;
        private final List<RawBlock> blocks;
        private final BlockWords words;
        private final Notices notices;
        private final List<Outside> outside = new ArrayList<>();

        private Finder(Source source, BlockWords words, List<RawBlock> blocks) {
            this.source = source;
            this.blocks = blocks;
            this.words = words;
            this.notices = Notices.in(words);
        }

        private Surroundings find() {
            int greeting = greeting();
            int start = start(greeting);
            int copy = copy(start, greeting);
            int end = end(Math.max(start, greeting) + 1, copy);
            for (int i = 0; i < blocks.size(); i++) {
                if (i < start || i >= end) {
                    note(i, i >= copy);
                } else if (words.isQuoted(i)) {
                    add(Outside.Kind.QUOTED_MAIL, i);
                }
            }
            return new Surroundings(start, body(start, greeting, end), end, outside);
        }

        /** The first greeting that is addressed to Amazon, else the first one behind a notice, else the first one. */
        private int greeting() {
            int any = -1;
            for (int i = 0; i < blocks.size(); i++) {
                if (!words.isGreeting(i) || notices.hold(i)) {
                    continue;
                }
                if (words.namesAmazon(i)) {
                    return i;
                }
                if (any < 0 || any < notices.firstEnd() && i >= notices.firstEnd()) {
                    any = i;
                }
            }
            return any;
        }

        private int start(int greeting) {
            if (greeting >= 0 && words.namesAmazon(greeting)) {
                return keepsTitle(greeting) ? 0 : greeting;
            }
            int start = notices.firstEnd();
            for (int i = start; i < Math.max(greeting, firstHeading(start)); i++) {
                if (isForeign(i)) {
                    start = i + 1;
                }
            }
            while (start < blocks.size() && isForeign(start)) {
                start++;
            }
            return start;
        }

        private int firstHeading(int from) {
            int heading = from;
            while (heading < blocks.size()
                    && (notices.hold(heading)
                            || isForeign(heading)
                            || !words.isLikeHeading(heading) && !words.beginsWithLabel(heading))) {
                heading++;
            }
            return heading == blocks.size() ? from : heading;
        }

        /** Without a greeting, a title alone opens the letter. */
        private int body(int start, int greeting, int end) {
            int body = Math.max(start, greeting + 1);
            while (greeting < 0 && body < end && words.isTitle(body)) {
                body++;
            }
            return body;
        }

        private boolean isForeign(int i) {
            return words.isQuoted(i) || words.isMailHeader(i) || words.isChatter(i);
        }

        /** What stands above the greeting belongs to the plan when it is short and nobody else is spoken to. */
        private boolean keepsTitle(int greeting) {
            for (int i = 0; i < greeting; i++) {
                if (notices.hold(i) || isForeign(i) || !words.hasAtMost(i, LONGEST_TITLE)) {
                    return false;
                }
            }
            return true;
        }

        /** The index of a second greeting in the same words, which begins a copy of the plan; else the end. */
        private int copy(int start, int greeting) {
            for (int i = Math.max(start, greeting) + 1; greeting >= 0 && i < blocks.size(); i++) {
                if (words.isGreeting(i) && text(i).equals(text(greeting))) {
                    return i;
                }
            }
            return blocks.size();
        }

        private String text(int i) {
            return source.foldedSlice(blocks.get(i).text()).toLowerCase(Locale.ROOT);
        }

        /** The plan ends before a copy of it, and before words to other readers with no more headings behind them. */
        private int end(int from, int copy) {
            int lastHeading = copy - 1;
            while (lastHeading >= from && (notices.hold(lastHeading) || !words.isLikeHeading(lastHeading))) {
                lastHeading--;
            }
            for (int i = Math.max(from, lastHeading); i < copy; i++) {
                if (words.isChatter(i)) {
                    return i;
                }
            }
            return copy;
        }

        private void note(int i, boolean copied) {
            boolean mail = words.isQuoted(i) || words.isInMailHead(i);
            Outside.Kind behind = copied ? Outside.Kind.COPY : Outside.Kind.CHATTER;
            Outside.Kind kind = notices.hold(i) ? Outside.Kind.NOTICE : mail ? Outside.Kind.QUOTED_MAIL : behind;
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
}

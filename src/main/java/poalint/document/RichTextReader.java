package poalint.document;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads Rich Text documents, as WordPad, Word, TextEdit and LibreOffice write them. */
final class RichTextReader {

    private static final int DEEPEST = 500;

    private RichTextReader() {}

    /** The text that stands when all changes are accepted, without headers, footers and comments. */
    static Extract read(byte[] bytes) throws DocumentException {
        Walker walker = new Walker();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), walker);
        } catch (TooDeepException e) {
            throw new DocumentException("its groups are nested too deep");
        } catch (IOException | RuntimeException e) {
            // The parser says in exceptions of many kinds that braces or numbers are wrong.
            throw new DocumentException(Sniffer.DAMAGED);
        }
        walker.end();
        TextView view = TextView.of(walker.parts);
        if (view.text().isEmpty() && walker.pictures > 0) {
            throw new DocumentException(Notes.ONLY_PICTURES);
        }
        List<String> notes = new ArrayList<>();
        Notes.changes(walker.changes).ifPresent(notes::add);
        Notes.comments(walker.comments).ifPresent(notes::add);
        Notes.pictures(walker.pictures).ifPresent(notes::add);
        return new Extract(view, notes, List.of());
    }

    /** Groups within groups without end. */
    private static final class TooDeepException extends RuntimeException {}

    /** Where text goes. */
    private enum Target {
        BODY,
        NOWHERE,
        MARK,
        FOOTNOTE,
        STYLES,
        FIELD
    }

    /** What holds within a group, and is forgotten at its end. */
    private static final class State {

        private Target target = Target.BODY;
        private boolean bold;
        private boolean hidden;
        private boolean deleted;
        private boolean inTable;
        private int style;
        private int outline = -1;
        private int depth;
        private boolean field;
        private int fieldStart;

        private State copy() {
            State copy = new State();
            copy.target = target;
            copy.bold = bold;
            copy.hidden = hidden;
            copy.deleted = deleted;
            copy.inTable = inTable;
            copy.style = style;
            copy.outline = outline;
            copy.depth = depth;
            return copy;
        }

        private void endFormat() {
            bold = false;
            hidden = false;
            deleted = false;
        }
    }

    /** Walks over the groups, commands and strings. */
    private static final class Walker implements IRtfListener {

        private final Deque<State> outer = new ArrayDeque<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder mark = new StringBuilder();
        private final StringBuilder footnote = new StringBuilder();
        private final StringBuilder field = new StringBuilder();
        private final StringBuilder styleName = new StringBuilder();
        private final List<String> footnotes = new ArrayList<>();
        private final Map<Integer, Integer> headings = new HashMap<>();
        private State state = new State();
        private boolean plain;
        private int changes;
        private int comments;
        private int pictures;

        @Override
        public void processDocumentStart() {
            // Nothing begins before the first group.
        }

        @Override
        public void processDocumentEnd() {
            // What is left is written by whoever started the walk.
        }

        @Override
        public void processGroupStart() {
            outer.push(state);
            state = state.copy();
            if (outer.size() > DEEPEST) {
                throw new TooDeepException();
            }
        }

        @Override
        public void processGroupEnd() {
            State inner = state;
            state = outer.pop();
            if (inner.field && inner.target == Target.BODY) {
                endField(inner);
            }
            if (inner.target == Target.FOOTNOTE && state.target != Target.FOOTNOTE) {
                footnotes.add(footnote.toString());
                footnote.setLength(0);
            }
        }

        private void endField(State inner) {
            String instruction = field.toString().strip();
            field.setLength(0);
            if (instruction.startsWith("HYPERLINK") && inner.fieldStart <= text.length()) {
                String address = instruction
                        .substring("HYPERLINK".length())
                        .replace("\"", " ")
                        .strip();
                int blank = address.indexOf(' ');
                text.append(Links.behind(
                        text.substring(inner.fieldStart), blank < 0 ? address : address.substring(0, blank)));
            }
        }

        @Override
        public void processCharacterBytes(byte[] data) {
            // The parser has decoded them.
        }

        @Override
        public void processBinaryBytes(byte[] data) {
            // Of pictures and objects.
        }

        @Override
        public void processString(String string) {
            switch (state.target) {
                case BODY -> {
                    if (!state.hidden && !state.deleted) {
                        text.append(string);
                        plain |= !state.bold && !string.isBlank();
                    }
                }
                case MARK -> mark.append(string);
                case FOOTNOTE -> footnote.append(string);
                case FIELD -> field.append(string);
                case STYLES -> style(string);
                case NOWHERE -> {}
            }
        }

        private void style(String string) {
            styleName.append(string);
            if (string.endsWith(";")) {
                String name =
                        styleName.substring(0, styleName.length() - 1).strip().toLowerCase(Locale.ROOT);
                styleName.setLength(0);
                if (name.matches("heading [1-9]")) {
                    headings.put(state.style, name.charAt(name.length() - 1) - '0');
                } else if (name.equals("title")) {
                    headings.put(state.style, 1);
                }
            }
        }

        @Override
        public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
            boolean on = !hasParameter || parameter != 0;
            switch (command) {
                case optionalcommand -> state.target = state.target == Target.STYLES ? state.target : Target.NOWHERE;
                case par, sect, page -> {
                    if (state.target == Target.BODY) {
                        endParagraph();
                    } else {
                        processString("\n");
                    }
                }
                case line -> processString("\n");
                case tab, nonbreakingspace, emspace, enspace, qmspace -> processString(" ");
                case nonbreakinghyphen -> processString("-");
                case cell, nestcell -> endCell();
                case row, nestrow -> endRow();
                case b -> state.bold = on;
                case v -> state.hidden = on;
                case plain -> state.endFormat();
                case pard -> {
                    state.inTable = false;
                    state.style = 0;
                    state.outline = -1;
                    state.depth = 0;
                }
                case intbl -> state.inTable = true;
                case s -> state.style = parameter;
                case outlinelevelN -> state.outline = parameter;
                case ilvl -> state.depth = Math.max(0, Math.min(parameter, 9));
                case deleted -> {
                    state.deleted = on;
                    changes += on ? 1 : 0;
                }
                case revised -> changes += on ? 1 : 0;
                default -> {
                    if (command.getCommandType() == CommandType.Destination) {
                        destination(command);
                    }
                }
            }
        }

        /** Most destinations hold what is no text: fonts, pictures, headers, comments. */
        private void destination(Command command) {
            boolean within = outer.stream().anyMatch(each -> each.target == Target.NOWHERE);
            switch (command) {
                case rtf, fldrslt, result, shp, shpinst, shptxt -> reopen(within);
                case shppict -> {
                    if (!within) {
                        state.target = Target.BODY;
                    }
                }
                case field -> {
                    state.field = true;
                    state.fieldStart = text.length();
                }
                case fldinst -> state.target = within ? Target.NOWHERE : Target.FIELD;
                case listtext, pntext -> state.target = within ? Target.NOWHERE : Target.MARK;
                case footnote -> state.target = within ? Target.NOWHERE : Target.FOOTNOTE;
                case stylesheet -> state.target = Target.STYLES;
                case pict -> {
                    pictures += within ? 0 : 1;
                    state.target = Target.NOWHERE;
                }
                case annotation -> {
                    comments++;
                    state.target = Target.NOWHERE;
                }
                default -> state.target = Target.NOWHERE;
            }
        }

        private void reopen(boolean within) {
            if (!within && outer.element().target != Target.FOOTNOTE) {
                state.target = outer.element().target;
            }
        }

        private void endParagraph() {
            if (state.inTable && !cells.isEmpty()) {
                text.append('\n');
                return;
            }
            parts.add(part());
            endFootnotes();
        }

        /** Whatever is still open is text all the same. */
        private void end() {
            if (!cells.isEmpty()) {
                if (!text.toString().isBlank()) {
                    endCell();
                }
                endRow();
            }
            endParagraph();
        }

        private void endFootnotes() {
            footnotes.forEach(note -> parts.add(Part.footnote(note)));
            footnotes.clear();
        }

        private Part part() {
            String words = text.toString();
            boolean bold = !plain && !words.isBlank();
            String label = label();
            text.setLength(0);
            plain = false;
            int level =
                    state.outline >= 0 && state.outline < 9 ? state.outline + 1 : headings.getOrDefault(state.style, 0);
            if (level > 0) {
                return Part.heading(level, label.equals("-") ? "" : label, words);
            }
            return label.isEmpty() ? Part.paragraph(words, bold) : Part.item(state.depth, label, words, bold);
        }

        /** A mark without letter or digit is a bullet, in whatever font it is drawn. */
        private String label() {
            String label = Blanks.joined(mark.toString());
            mark.setLength(0);
            return label.isEmpty() || label.chars().anyMatch(Character::isLetterOrDigit) ? label : "-";
        }

        private void endCell() {
            String label = label();
            cells.add((label.isEmpty() ? "" : label + " ") + text);
            text.setLength(0);
            plain = false;
        }

        private void endRow() {
            if (cells.size() == 1) {
                parts.add(Part.paragraph(cells.get(0), false));
            } else if (!cells.isEmpty()) {
                parts.add(Part.row(cells));
            }
            cells.clear();
            endFootnotes();
        }
    }
}

package poalint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import poalint.plan.Token;

/** Mends tags that a verb group cannot have where they stand. */
final class TagRepair {

    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "CD");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    /** So far behind its noun the verb of a subject may stand. */
    private static final int REACH = 3;

    private TagRepair() {}

    /** The tokens of a sentence with the mended tags. */
    static List<Token> repair(List<Token> tokens) {
        List<Token> repaired = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            String tag = tag(repaired, i);
            boolean past = tag.equals("VBD") || tag.equals("VBN");
            boolean noun = tag(repaired, i + 1).startsWith("NN");
            if (past && noun && (i > 0 && DETERMINERS.contains(tag(repaired, i - 1)) || opensSubject(repaired, i))) {
                repaired.set(i, with(repaired.get(i), "JJ"));
            } else if (isNameAtEnd(repaired, i)) {
                repaired.set(i, with(repaired.get(i), "NNP"));
            } else if (tag.equals("VBZ") && isObject(repaired, i)) {
                repaired.set(i, with(repaired.get(i), "NNS"));
            } else if (tag.equals("VBZ")
                    && tag(repaired, i - 1).equals("CD")
                    && repaired.get(i).text().endsWith("s")) {
                repaired.set(i, with(repaired.get(i), "NNS"));
            }
        }
        return repaired;
    }

    /** "Blocked orders appear in a list": the participle at the beginning belongs to the subject of a verb behind it. */
    private static boolean opensSubject(List<Token> tokens, int i) {
        boolean initial = i == 0 || !tokens.get(i - 1).isWord();
        int end = i + 1;
        while (tag(tokens, end).startsWith("NN")) {
            end++;
        }
        for (int j = end; initial && j < end + REACH; j++) {
            if (FINITE.contains(tag(tokens, j))) {
                return true;
            }
            if (!tag(tokens, j).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    /** "Compares the A-to-z claims with the list": behind a verb, an article and a name, an -s form is a noun. */
    private static boolean isObject(List<Token> tokens, int i) {
        String next = tag(tokens, i + 1);
        boolean end = next.equals("IN")
                || i + 1 >= tokens.size()
                || !tokens.get(i + 1).isWord();
        int j = i - 1;
        while (j >= 0 && (tag(tokens, j).startsWith("NN") || tag(tokens, j).startsWith("JJ"))) {
            j--;
        }
        return end
                && j > 0
                && j < i - 1
                && DETERMINERS.contains(tag(tokens, j))
                && tag(tokens, j - 1).startsWith("VB");
    }

    /** "In Google Drive.": a base form behind a name, with nothing behind it, is part of the name. */
    private static boolean isNameAtEnd(List<Token> tokens, int i) {
        boolean base = tag(tokens, i).equals("VBP") || tag(tokens, i).equals("VB");
        boolean end = i + 1 >= tokens.size() || !tokens.get(i + 1).isWord();
        return base && end && tag(tokens, i - 1).equals("NNP");
    }

    private static Token with(Token token, String tag) {
        return new Token(token.span(), token.text(), token.print(), tag, token.lemma(), token.stem(), token.quoted());
    }

    private static String tag(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : "";
    }
}

package poalint.document;

import java.util.Locale;

/** Addresses behind words: a letter on paper, and the form of Amazon's, do not have them. */
final class Links {

    private Links() {}

    /** What is to be said behind the words of a link: its address, where it leads to the web and the words do not name it. */
    static String behind(String words, String address) {
        String target = address.strip();
        boolean web = target.startsWith("http://") || target.startsWith("https://");
        return !web || bare(words).contains(bare(target)) ? "" : " (" + target + ")";
    }

    private static String bare(String address) {
        String bare = address.strip().toLowerCase(Locale.ROOT);
        bare = bare.substring(bare.indexOf("://") < 0 ? 0 : bare.indexOf("://") + 3);
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}

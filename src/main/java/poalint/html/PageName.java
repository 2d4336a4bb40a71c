package poalint.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HexFormat;
import java.util.Locale;

/** The file name of a plan's page. */
final class PageName {

    private static final int DIGITS = 8;
    private static final int LONGEST = 60;

    private PageName() {}

    /**
     * A name that depends on the plan's path alone, so that links to it last, and that every file system and web server
     * takes: the plan's name in plain letters, and a few digits that tell plans of one name apart.
     *
     * @param path the plan's path as it was given
     */
    static String of(String path) {
        String normal = normal(path);
        String name = normal.substring(normal.lastIndexOf('/') + 1);
        String plain = Normalizer.normalize(name, Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\.[a-z0-9]{1,5}$", "")
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String shown = plain.substring(0, Math.min(LONGEST, plain.length()));
        return (shown.isEmpty() ? "plan" : shown) + "-" + digits(normal) + ".html";
    }

    /** The same for {@code plans/a.txt} and {@code ./plans//a.txt}; not every plan has a path that the system knows. */
    private static String normal(String path) {
        return path.replaceAll("/+", "/").replaceAll("(^|/)(?:\\./)+", "$1");
    }

    private static String digits(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package poalint.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a plan lies, seen from the folder in which the program runs. */
final class ArtifactUri {

    private static final String UNRESERVED = "-._~/";
    private static final String HEX = "0123456789ABCDEF";

    private ArtifactUri() {}

    /**
     * The path of a plan relative to the working folder, where it lies below it; else as it was given.
     *
     * @param path as reports call it, with forward slashes
     */
    static String relative(String path) {
        try {
            Path here = Path.of("").toAbsolutePath().normalize();
            Path there = here.resolve(path).normalize();
            return there.startsWith(here) && !there.equals(here)
                    ? here.relativize(there)
                            .toString()
                            .replace(here.getFileSystem().getSeparator(), "/")
                    : path;
        } catch (InvalidPathException e) {
            // What is no path can still be named.
            return path;
        }
    }

    /** Whether a path, made {@link #relative}, still begins at the root of the file system. */
    static boolean isAbsolute(String relative) {
        return relative.startsWith("/") || relative.matches("[A-Za-z]:/.*");
    }

    /**
     * A reference by RFC 3986: relative to the working folder, or a {@code file:} URI for what lies elsewhere.
     *
     * @param path as reports call it
     */
    static String of(String path) {
        String relative = relative(path);
        if (!isAbsolute(relative)) {
            return encoded(relative);
        }
        return "file://" + (relative.startsWith("/") ? "" : "/") + encoded(relative);
    }

    /** Everything but unreserved characters and slashes is encoded, the colon too: it would end a scheme. */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }
}

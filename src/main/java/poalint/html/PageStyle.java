package poalint.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What every page carries: its style, its script, and the policy that lets a browser run these two and load nothing.
 *
 * @param css the style
 * @param script the script
 */
public record PageStyle(String css, String script) {

    static PageStyle load() {
        return new PageStyle(text("report.css"), text("report.js"));
    }

    /** The content security policy of a page without script. */
    public String policy() {
        return "default-src 'none'; style-src " + hash(css) + "; base-uri 'none'; form-action 'none'";
    }

    /** The content security policy of a page with the script. */
    public String policyWithScript() {
        return policy() + "; script-src " + hash(script);
    }

    static InputStream resource(String name) throws IOException {
        InputStream file = PageStyle.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException(name + " is missing");
        }
        return file;
    }

    private static String text(String name) {
        try (InputStream file = resource(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

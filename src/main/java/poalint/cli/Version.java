package poalint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program, its rules and its language models, written by the build, and that of the Java. */
final class Version implements IVersionProvider {

    private static final String FILE = "/poalint/version.properties";

    @Override
    public String[] getVersion() {
        Properties built = built();
        return new String[] {
            "poa-lint " + of(built, "version"),
            "rules    " + of(built, "rules") + " rules, content " + of(built, "rules.digest"),
            "models   " + of(built, "models") + ", content " + of(built, "models.digest"),
            "runtime  Java " + System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vendor")
                    + ", " + System.getProperty("java.home")
        };
    }

    static String number() {
        return of(built(), "version");
    }

    private static String of(Properties built, String name) {
        return built.getProperty(name, "unknown");
    }

    private static Properties built() {
        try (InputStream file = Version.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException(FILE + " is not on the class path");
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

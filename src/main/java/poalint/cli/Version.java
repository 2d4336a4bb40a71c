package poalint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program, its rules and its language models, written by the build, and that of the Java. */
final class Version implements IVersionProvider {

    private static final String PROGRAM = "/poalint/version.properties";
    private static final String DATA = "/poalint/data.properties";

    @Override
    public String[] getVersion() {
        Properties data = read(DATA);
        return new String[] {
            "poa-lint " + number(),
            "rules    " + of(data, "rules") + " rules, content " + of(data, "rules.digest"),
            "models   " + of(data, "models") + ", content " + of(data, "models.digest"),
            "runtime  Java " + System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vendor")
                    + ", " + System.getProperty("java.home")
        };
    }

    static String number() {
        return of(read(PROGRAM), "version");
    }

    private static String of(Properties built, String name) {
        return built.getProperty(name, "unknown");
    }

    private static Properties read(String name) {
        try (InputStream file = Version.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException(name + " is not on the class path");
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

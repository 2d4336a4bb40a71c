package poalint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, written by the build. */
final class Version implements IVersionProvider {

    private static final String FILE = "/poalint/version.properties";

    @Override
    public String[] getVersion() {
        return new String[] {"poa-lint " + number()};
    }

    static String number() {
        try (InputStream file = Version.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException(FILE + " is not on the class path");
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

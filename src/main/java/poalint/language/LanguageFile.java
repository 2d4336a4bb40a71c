package poalint.language;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;

/** The files beside this class: models as OpenNLP's {@code GenericModelWriter} wrote them, and tables. */
final class LanguageFile {

    private LanguageFile() {}

    /**
     * A model.
     *
     * @throws UncheckedIOException where it is missing or damaged
     */
    static MaxentModel model(String name) {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(open(name))))) {
            return new GenericModelReader(new BinaryFileDataReader(data)).getModel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives each line of a table, its cells separated by tabs; a line that begins with {@code #} is a comment.
     *
     * @throws UncheckedIOException where the table is missing
     */
    static void lines(String name, Consumer<String> reader) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream file = LanguageFile.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException("the language file " + name + " is not on the class path");
        }
        return file;
    }
}

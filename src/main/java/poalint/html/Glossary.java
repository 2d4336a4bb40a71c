package poalint.html;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The categories of rules in words for people who never saw one. */
final class Glossary {

    private final Properties meanings;

    private Glossary(Properties meanings) {
        this.meanings = meanings;
    }

    static Glossary load() {
        Properties meanings = new Properties();
        try (Reader file = new InputStreamReader(PageStyle.resource("categories.properties"), StandardCharsets.UTF_8)) {
            meanings.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Glossary(meanings);
    }

    /** What a category is about; empty for one of the user's own. */
    String meaning(String category) {
        return meanings.getProperty(category, "");
    }
}

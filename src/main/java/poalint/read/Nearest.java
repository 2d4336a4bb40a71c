package poalint.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the file of a name that counts in a folder: the one in it, or else in the nearest folder above it, up to the
 * top of the project. It counts by itself; those further up are not looked at. An instance belongs to one thread.
 */
public final class Nearest<T> {

    private final FileTree files;
    private final Path from;
    private final String fileName;
    private final Parser<T> parser;
    private final Map<Path, Optional<T>> known = new HashMap<>();

    /**
     * Takes what to look for.
     *
     * @param files where
     * @param from the folder from which messages name a file, absolute and normalised
     * @param fileName the file's name
     * @param parser makes something of it
     */
    public Nearest(FileTree files, Path from, String fileName, Parser<T> parser) {
        this.files = files;
        this.from = from;
        this.fileName = fileName;
        this.parser = parser;
    }

    /**
     * What counts in a folder.
     *
     * @throws IOException where it cannot be read
     */
    public Optional<T> in(Path folder) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        Optional<T> found = known.get(place);
        if (found == null) {
            Path above = place.getParent();
            Path file = place.resolve(fileName);
            found = files.has(file)
                    ? Optional.of(read(file))
                    : above == null || files.isTop(place) ? Optional.empty() : in(above);
            known.put(place, found);
        }
        return found;
    }

    /**
     * One file, wherever it lies.
     *
     * @throws IOException where it cannot be read
     */
    public T read(Path file) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        Path folder = place.getParent();
        String name = PlanReader.name(place.startsWith(from) ? from.relativize(place) : place);
        byte[] bytes = files.read(place);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parser.parse(name, folder == null ? place : folder, text);
        } catch (CharacterCodingException e) {
            throw new FileSystemException(name, null, "it is not in UTF-8");
        }
    }

    /** Makes something of a file. */
    @FunctionalInterface
    public interface Parser<T> {

        /**
         * What a file says.
         *
         * @param name how messages call it
         * @param folder where it lies, absolute and normalised
         * @param text its content
         */
        T parse(String name, Path folder, String text);
    }
}

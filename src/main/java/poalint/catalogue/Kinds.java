package poalint.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import poalint.rule.CheckKind;

/** The kinds of check of a run. */
final class Kinds {

    /** Their classes, one a line. */
    private static final String LIST = "kinds.txt";

    private Kinds() {}

    /**
     * Those that ship with the program.
     *
     * <p>They stand in a list of the program's own. A service loader would look into every jar on the class path, which
     * costs each start the opening of them all, and would run what one brings that strayed into {@code lib}.
     */
    static List<CheckKind> shipped() {
        List<CheckKind> kinds = new ArrayList<>();
        try (InputStream list = Kinds.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IOException(LIST + " is missing");
            }
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                String name = line.strip();
                if (!name.isEmpty()) {
                    kinds.add(Class.forName(name)
                            .asSubclass(CheckKind.class)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a kind of check in " + LIST + " cannot be made", e);
        }
    }

    /**
     * Those that ship with the program, and those of some jars.
     *
     * @throws PlugInException where one of the jars cannot be used
     */
    static List<CheckKind> with(List<Path> jars) throws PlugInException {
        List<CheckKind> kinds = shipped();
        Set<String> names = new TreeSet<>();
        kinds.forEach(kind -> names.add(kind.name()));
        for (Path jar : jars) {
            for (CheckKind kind : new PlugIn(jar).kinds()) {
                if (!names.add(kind.name())) {
                    throw new PlugInException(jar + ": there is a kind of check \"" + kind.name() + "\" already");
                }
                kinds.add(kind);
            }
        }
        return kinds;
    }
}

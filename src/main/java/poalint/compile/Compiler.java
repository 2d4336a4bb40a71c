package poalint.compile;

import java.io.IOException;
import java.nio.file.Path;
import poalint.catalogue.CatalogueCompiler;
import poalint.language.ModelCompiler;

/** Writes the compiled files onto the class path. */
public final class Compiler {

    private Compiler() {}

    /**
     * Runs in the build.
     *
     * @param args the folder of the models, the folder of the rules, and the root of the class path
     * @throws IOException where something cannot be read or written
     */
    public static void main(String... args) throws IOException {
        Path classes = Path.of(args[2]);
        ModelCompiler.compile(Path.of(args[0]), classes);
        CatalogueCompiler.compile(Path.of(args[1]), classes);
    }
}

package poalint.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import poalint.catalogue.CatalogueCompiler;
import poalint.language.ModelCompiler;

/** Writes the compiled files onto the class path, and makes the classes there quick to load. */
public final class Compiler {

    private Compiler() {}

    /**
     * Runs in the build.
     *
     * @param args the folder of the models, that of the rules, the root of the class path, the file for the mark of this
     *     build, and the file that names the libraries
     * @throws IOException where something cannot be read or written
     */
    public static void main(String... args) throws IOException {
        Path models = Path.of(args[0]);
        Path rules = Path.of(args[1]);
        Path classes = Path.of(args[2]);
        ModelCompiler.compile(models, classes);
        CatalogueCompiler.compile(rules, classes);
        DataVersions.write(models, rules, classes.resolve("poalint/data.properties"));
        LambdaClasses.write(classes);
        Path libraries = Path.of(args[4]);
        Files.writeString(Path.of(args[3]), DataVersions.digest(List.of(classes, libraries)) + "\n");
    }
}

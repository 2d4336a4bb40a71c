package poalint.compile;

import java.io.IOException;
import java.nio.file.Path;
import poalint.language.ModelCompiler;

/** Writes the compiled files onto the class path. */
public final class Compiler {

    private Compiler() {}

    /**
     * Runs in the build.
     *
     * @param args the folder of the models, and the root of the class path
     * @throws IOException where something cannot be read or written
     */
    public static void main(String... args) throws IOException {
        ModelCompiler.compile(Path.of(args[0]), Path.of(args[1]));
    }
}

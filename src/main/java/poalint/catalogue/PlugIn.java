package poalint.catalogue;

import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolutionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import poalint.rule.CheckKind;

/**
 * A jar with kinds of check of somebody else's. It is code, so it is loaded only where the user names it.
 *
 * <p>It becomes a layer of modules, and not a part of the class path: so it sees the program, but not another plug-in,
 * and what its manifest names beside it is not loaded.
 *
 * @param jar where it lies
 */
record PlugIn(Path jar) {

    /**
     * The kinds of check in it, at least one.
     *
     * @throws PlugInException where there is none, or where one cannot be loaded
     */
    List<CheckKind> kinds() throws PlugInException {
        if (!Files.exists(jar)) {
            throw new PlugInException(jar + ": there is no such file");
        }
        if (!Files.isRegularFile(jar) || !jar.toString().endsWith(".jar")) {
            throw new PlugInException(jar + ": a plug-in is a file that ends in .jar");
        }
        try {
            List<CheckKind> kinds = load();
            if (kinds.isEmpty()) {
                throw new PlugInException(
                        jar + ": it names no kind of check in META-INF/services/" + CheckKind.class.getName());
            }
            return kinds;
        } catch (FindException | ResolutionException | LayerInstantiationException | ServiceConfigurationError e) {
            throw new PlugInException(jar + ": it cannot be loaded as a plug-in: " + reason(e), e);
        }
    }

    private List<CheckKind> load() {
        ModuleFinder finder = ModuleFinder.of(jar);
        Set<String> names = finder.findAll().stream()
                .map(ModuleReference::descriptor)
                .map(module -> module.name())
                .collect(Collectors.toSet());
        ModuleLayer program = ModuleLayer.boot();
        Configuration modules = program.configuration().resolve(finder, ModuleFinder.of(), names);
        // Not the loader of this class: the launcher has the boot loader load it, which has not all of Java.
        ModuleLayer layer = program.defineModulesWithOneLoader(modules, ClassLoader.getSystemClassLoader());
        // The loader looks into the layers below as well; what lies there is not of this jar.
        return ServiceLoader.load(layer, CheckKind.class).stream()
                .filter(kind -> layer.equals(kind.type().getModule().getLayer()))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static String reason(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : e.getMessage() + " (" + cause + ")";
    }
}

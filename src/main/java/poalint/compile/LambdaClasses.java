package poalint.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Turns the lambdas and method references of compiled classes into classes of their own, as javac does with anonymous
 * classes. The JVM links each lambda when it first comes to it, in Java code that is interpreted then; a short run comes
 * to hundreds of them once, and that took a sixth of it. A class that lies in the launcher's archive is loaded in a
 * fraction of that.
 *
 * <p>Done to classes that have none left it changes nothing.
 */
final class LambdaClasses {

    private static final String MARK = "$$Lambda$";
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String ENDING = ".class";

    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Map<String, ClassNode> changed = new TreeMap<>();

    private LambdaClasses() {}

    /**
     * Rewrites the classes below a folder that have lambdas, and adds those for the lambdas.
     *
     * @param root the root of the class path
     * @throws IOException where a class cannot be read or written
     */
    static void write(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        LambdaClasses all = new LambdaClasses();
        for (Path file : files) {
            ClassNode read = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(read, 0);
            all.classes.put(read.name, read);
        }
        all.deleteForgotten(root);
        List.copyOf(all.classes.values()).forEach(all::replace);
        for (ClassNode node : all.changed.values()) {
            ClassWriter writer = new ClassWriter(node.name.contains(MARK) ? ClassWriter.COMPUTE_MAXS : 0);
            node.accept(writer);
            Files.write(root.resolve(node.name + ENDING), writer.toByteArray());
        }
    }

    /** Deletes what is left of an earlier build's lambdas. */
    private void deleteForgotten(Path root) throws IOException {
        List<ClassNode> forgotten = classes.values().stream()
                .filter(node -> node.name.contains(MARK) && !isKnown(node))
                .toList();
        for (ClassNode node : forgotten) {
            classes.remove(node.name);
            Files.delete(root.resolve(node.name + ENDING));
        }
    }

    private boolean isKnown(ClassNode lambda) {
        ClassNode host = classes.get(lambda.nestHostClass);
        return host != null && host.nestMembers != null && host.nestMembers.contains(lambda.name);
    }

    private void replace(ClassNode node) {
        int number = 0;
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode site && isLambda(site)) {
                    ClassNode host =
                            classes.getOrDefault(node.nestHostClass == null ? node.name : node.nestHostClass, node);
                    LambdaClass lambda = new LambdaClass(node.name + MARK + number++, host.name, site);
                    method.instructions.set(site, taking(lambda));
                    join(host, lambda.write());
                    changed.put(node.name, node);
                }
            }
        }
    }

    /** With markers or for serialisation there is another factory; such a lambda stays as it is. */
    private static boolean isLambda(InvokeDynamicInsnNode site) {
        return site.bsm.getOwner().equals(FACTORY) && site.bsm.getName().equals("metafactory");
    }

    private static AbstractInsnNode taking(LambdaClass lambda) {
        return lambda.captures().length == 0
                ? new FieldInsnNode(
                        Opcodes.GETSTATIC,
                        lambda.name(),
                        LambdaClass.ONLY,
                        lambda.type().getDescriptor())
                : new MethodInsnNode(Opcodes.INVOKESTATIC, lambda.name(), LambdaClass.MAKE, lambda.site().desc, false);
    }

    /** Members of a nest may call each other's private methods, and the body of a lambda is one. */
    private void join(ClassNode host, ClassNode lambda) {
        if (host.nestMembers == null) {
            host.nestMembers = new ArrayList<>();
        }
        host.nestMembers.add(lambda.name);
        changed.put(host.name, host);
        changed.put(lambda.name, lambda);
    }
}

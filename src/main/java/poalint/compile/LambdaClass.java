package poalint.compile;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A class that does what a lambda does. How a call's values fit the method called, and what it gives back fits the
 * interface, follows {@link java.lang.invoke.LambdaMetafactory}.
 *
 * @param name its internal name
 * @param host the internal name of its nest's host
 * @param site where the lambda is made
 */
record LambdaClass(String name, String host, InvokeDynamicInsnNode site) {

    /** The field with the one object of a lambda that captures nothing. */
    static final String ONLY = "ONLY";

    /** The method that makes an object of captured values. */
    static final String MAKE = "make";

    private static final Type OBJECT = Type.getType(Object.class);
    private static final Method NEW_OBJECT = new Method("<init>", "()V");

    /** The types of the captured values. */
    Type[] captures() {
        return Type.getArgumentTypes(site.desc);
    }

    /** The interface. */
    Type type() {
        return Type.getReturnType(site.desc);
    }

    ClassNode write() {
        ClassNode node = new ClassNode();
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        String[] interfaces = {type().getInternalName()};
        node.visit(Opcodes.V17, access, name, null, OBJECT.getInternalName(), interfaces);
        node.visitNestHost(host);
        writeConstructor(node);
        if (captures().length == 0) {
            writeOnly(node);
        } else {
            writeMake(node);
        }
        writeCall(node);
        return node;
    }

    private void writeConstructor(ClassNode node) {
        GeneratorAdapter code = method(node, Opcodes.ACC_PRIVATE, constructor());
        code.loadThis();
        code.invokeConstructor(OBJECT, NEW_OBJECT);
        for (int i = 0; i < captures().length; i++) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            node.visitField(access, field(i), captures()[i].getDescriptor(), null, null)
                    .visitEnd();
            code.loadThis();
            code.loadArg(i);
            code.putField(self(), field(i), captures()[i]);
        }
        end(code);
    }

    private void writeOnly(ClassNode node) {
        int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
        node.visitField(access, ONLY, type().getDescriptor(), null, null).visitEnd();
        GeneratorAdapter code = method(node, Opcodes.ACC_STATIC, new Method("<clinit>", "()V"));
        code.newInstance(self());
        code.dup();
        code.invokeConstructor(self(), constructor());
        code.putStatic(self(), ONLY, type());
        end(code);
    }

    private void writeMake(ClassNode node) {
        GeneratorAdapter code = method(node, Opcodes.ACC_STATIC, new Method(MAKE, site.desc));
        code.newInstance(self());
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self(), constructor());
        end(code);
    }

    private void writeCall(ClassNode node) {
        Type erased = (Type) site.bsmArgs[0];
        Handle called = (Handle) site.bsmArgs[1];
        Type exact = (Type) site.bsmArgs[2];
        GeneratorAdapter code = method(node, Opcodes.ACC_PUBLIC, new Method(site.name, erased.getDescriptor()));
        Type owner = Type.getObjectType(called.getOwner());
        boolean makes = called.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(called.getDesc())));
        if (makes) {
            code.newInstance(owner);
            code.dup();
        } else if (called.getTag() != Opcodes.H_INVOKESTATIC) {
            wanted.add(0, owner);
        }
        for (int i = 0; i < captures().length; i++) {
            code.loadThis();
            code.getField(self(), field(i), captures()[i]);
        }
        Type[] given = exact.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.loadArg(i);
            if (!given[i].equals(erased.getArgumentTypes()[i])) {
                code.checkCast(given[i]);
            }
            adapt(code, given[i], wanted.get(captures().length + i));
        }
        call(code, called);
        giveBack(code, makes ? owner : Type.getReturnType(called.getDesc()), exact.getReturnType());
        end(code);
    }

    private static void call(GeneratorAdapter code, Handle called) {
        int instruction = switch (called.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            // From another class of the nest, private methods too are called like all others.
            default -> called.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
        code.visitMethodInsn(instruction, called.getOwner(), called.getName(), called.getDesc(), called.isInterface());
    }

    private static void giveBack(GeneratorAdapter code, Type given, Type wanted) {
        if (!wanted.equals(Type.VOID_TYPE)) {
            adapt(code, given, wanted);
        } else if (given.getSize() == 2) {
            code.pop2();
        } else if (given.getSize() == 1) {
            code.pop();
        }
    }

    /** Between references there is nothing to do: javac has seen to it that the one given is of the type wanted. */
    private static void adapt(GeneratorAdapter code, Type given, Type wanted) {
        if (isPrimitive(given) && isPrimitive(wanted)) {
            code.cast(given, wanted);
        } else if (isPrimitive(given)) {
            code.valueOf(given);
        } else if (isPrimitive(wanted)) {
            Type unboxed = unboxed(given, wanted);
            code.unbox(unboxed);
            code.cast(unboxed, wanted);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static Type unboxed(Type box, Type otherwise) {
        return switch (box.getInternalName()) {
            case "java/lang/Boolean" -> Type.BOOLEAN_TYPE;
            case "java/lang/Byte" -> Type.BYTE_TYPE;
            case "java/lang/Character" -> Type.CHAR_TYPE;
            case "java/lang/Double" -> Type.DOUBLE_TYPE;
            case "java/lang/Float" -> Type.FLOAT_TYPE;
            case "java/lang/Integer" -> Type.INT_TYPE;
            case "java/lang/Long" -> Type.LONG_TYPE;
            case "java/lang/Short" -> Type.SHORT_TYPE;
            default -> otherwise;
        };
    }

    private Type self() {
        return Type.getObjectType(name);
    }

    private Method constructor() {
        return new Method("<init>", Type.VOID_TYPE, captures());
    }

    private static String field(int number) {
        return "captured" + number;
    }

    private static GeneratorAdapter method(ClassNode node, int access, Method method) {
        MethodVisitor visitor = node.visitMethod(access, method.getName(), method.getDescriptor(), null, null);
        GeneratorAdapter code = new GeneratorAdapter(visitor, access, method.getName(), method.getDescriptor());
        code.visitCode();
        return code;
    }

    private static void end(GeneratorAdapter code) {
        code.returnValue();
        code.endMethod();
    }
}

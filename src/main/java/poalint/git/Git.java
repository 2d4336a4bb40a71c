package poalint.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/**
 * Runs git in a folder.
 *
 * @param folder where
 * @param inherited whether the variables count with which git tells a hook of its index and its folder; they are about
 *     the work tree of the hook, and no other
 */
record Git(Path folder, boolean inherited) {

    /**
     * The settings of a repository can name programs, and the repository of a client is not to be trusted. Git starts a
     * file system monitor when it looks at the index, and hooks when it writes it; a pager is started for a terminal only,
     * but then for any command.
     */
    private static final List<String> GUARDS =
            List.of("--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false");

    private static final List<String> NO_HOOKS = List.of("-c", "core.hooksPath=/dev/null");

    /**
     * A repository can say that what it lacks is to be fetched, from where, and by which program. Newer versions of git
     * heed the first; older ones find that no way of fetching is allowed.
     */
    private static final Map<String, String> NO_FETCHING =
            Map.of("GIT_NO_LAZY_FETCH", "1", "GIT_ALLOW_PROTOCOL", "none", "GIT_TERMINAL_PROMPT", "0");

    private static final String ABSENT = "git cannot be started; is it installed?";

    /** The variables are those of {@code git rev-parse --local-env-vars} that move the work tree or its index. */
    private static final List<String> LOCAL = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_COMMON_DIR",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_PREFIX");

    /**
     * Runs a command to its end.
     *
     * @param input what it reads
     * @param arguments its name and arguments
     * @throws GitException where git cannot be started
     */
    Output run(byte[] input, String... arguments) throws GitException {
        return complete(start(arguments), input);
    }

    private static Output complete(Process process, byte[] input) throws GitException {
        try {
            CompletableFuture<byte[]> errors =
                    CompletableFuture.supplyAsync(() -> all(process.getErrorStream()), Git::inThreadOfItsOwn);
            CompletableFuture<Void> fed =
                    CompletableFuture.runAsync(() -> feed(process.getOutputStream(), input), Git::inThreadOfItsOwn);
            byte[] out = all(process.getInputStream());
            fed.join();
            return new Output(
                    process.waitFor(), ByteBuffer.wrap(out), new String(errors.join(), StandardCharsets.UTF_8).strip());
        } catch (UncheckedIOException | CompletionException e) {
            throw new GitException("git broke off: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("git was interrupted");
        } finally {
            process.destroy();
        }
    }

    /**
     * The output of a command that must succeed, without its line end.
     *
     * @throws GitException with what git says where it does not
     */
    String line(String... arguments) throws GitException {
        return text(ok(run(new byte[0], arguments))).stripTrailing();
    }

    /**
     * The paths that a command lists, each ended by a NUL.
     *
     * @throws GitException with what git says where it does not succeed, or where a path is not in UTF-8
     */
    List<String> list(String... arguments) throws GitException {
        return split(text(ok(run(new byte[0], arguments))));
    }

    /** Where the hooks of the repository lie, as its settings say; git answers from its settings alone. */
    String hooks() throws GitException {
        return text(ok(complete(start(List.of(), "rev-parse", "--git-path", "hooks"), new byte[0])))
                .stripTrailing();
    }

    /** Starts a command that answers as it is asked. */
    Process start(String... arguments) throws GitException {
        return start(NO_HOOKS, arguments);
    }

    private Process start(List<String> guards, String... arguments) throws GitException {
        List<String> command = new ArrayList<>();
        command.add(
                program(Optional.ofNullable(new ProcessBuilder().environment().get("PATH"))));
        command.addAll(GUARDS);
        command.addAll(guards);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> variables = builder.environment();
        variables.put("GIT_OPTIONAL_LOCKS", "0");
        variables.put("LC_ALL", "C");
        variables.putAll(NO_FETCHING);
        if (!inherited) {
            LOCAL.forEach(variables::remove);
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new GitException(ABSENT);
        }
    }

    /**
     * The git that is on the path. It is looked for here, because Windows looks into the current folder first, and a path
     * may name that too; what lies there may be a client's.
     */
    static String program(Optional<String> path) throws GitException {
        for (String folder : path.orElse("").split(Pattern.quote(File.pathSeparator), -1)) {
            for (String name : List.of("git", "git.exe")) {
                File file = new File(folder, name);
                if (new File(folder).isAbsolute() && file.isFile() && file.canExecute()) {
                    return file.getPath();
                }
            }
        }
        throw new GitException(ABSENT);
    }

    private static ByteBuffer ok(Output output) throws GitException {
        if (output.status() != 0) {
            String said = output.errors().lines().findFirst().orElse("git ended in " + output.status());
            throw new GitException(said.replaceFirst("^fatal: ", ""));
        }
        return output.bytes();
    }

    static List<String> split(String listed) {
        List<String> paths = new ArrayList<>();
        int start = 0;
        for (int end = listed.indexOf('\0'); end >= 0; end = listed.indexOf('\0', start)) {
            paths.add(listed.substring(start, end));
            start = end + 1;
        }
        return paths;
    }

    static String text(ByteBuffer bytes) throws GitException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new GitException("a path in this work tree is not in UTF-8, so it cannot be named");
        }
    }

    /** Both wait for git, so neither may wait for the other, as in a pool they would where there are few cores. */
    private static void inThreadOfItsOwn(Runnable task) {
        Thread thread = new Thread(task, "git");
        thread.setDaemon(true);
        thread.start();
    }

    private static byte[] all(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void feed(OutputStream stream, byte[] input) {
        try (stream) {
            stream.write(input);
        } catch (IOException e) {
            // Git has ended already, and its status says why.
        }
    }

    /**
     * What a command left.
     *
     * @param status its exit status
     * @param bytes its standard output
     * @param errors its standard error
     */
    record Output(int status, ByteBuffer bytes, String errors) {}
}

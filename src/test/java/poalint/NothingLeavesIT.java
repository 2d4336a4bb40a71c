package poalint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the installed program asks of the system, as the system tells it: no address, no program but git, no file. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "strace is a program of Linux")
final class NothingLeavesIT {

    private static final Path LAUNCHER =
            Path.of("target", "poa-lint", "bin", "poa-lint").toAbsolutePath();
    private static final long PATIENCE = 300;

    /** What reaches the network, starts a program or changes a file. A question mark: where the system has it. */
    private static final String CALLS =
            "trace=%network,execve,?execveat,?open,openat,?openat2,?creat,?mkdir,mkdirat,?rename"
                    + ",renameat,?renameat2,?link,linkat,?symlink,symlinkat,?unlink,unlinkat,?rmdir,?mknod,mknodat,?truncate";

    /**
     * What a JVM and its C library do by themselves when they start: they look whether a daemon of this machine knows the
     * user's name, and whether there is IPv4 and IPv6. No socket is ever connected to an address.
     */
    private static final Pattern OWN_OF_THE_JVM =
            Pattern.compile("socket\\(AF_UNIX, SOCK_STREAM\\|SOCK_CLOEXEC\\|SOCK_NONBLOCK, 0\\) .*"
                    + "|connect\\(\\d+, \\{sa_family=AF_UNIX, sun_path=\"/var/run/nscd/socket\"\\}, 110\\) .*"
                    + "|socket\\(AF_INET6?, SOCK_(?:STREAM|DGRAM), IPPROTO_IP\\) .*"
                    + "|getsockname\\(0, .*"
                    + "|setsockopt\\(\\d+, SOL_SOCKET, SO_REUSEPORT, \\[1\\], 4\\) .*"
                    + "|socketpair\\(AF_UNIX, SOCK_STREAM, 0, \\[\\d+, \\d+\\]\\) .*");

    private static final Pattern NETWORK = Pattern.compile(
            "(?:accept4?|bind|connect|getpeername|getsockname|getsockopt|listen|recv(?:from|msg|mmsg)?|send(?:to|msg|mmsg)?"
                    + "|setsockopt|shutdown|socket|socketpair)\\(.*");

    private static final Pattern STARTED = Pattern.compile("execve(?:at)?\\(\"([^\"]*)\", \\[(.*?)\\], .*\\) += 0");

    private static final Pattern OPENED_TO_WRITE =
            Pattern.compile("(?:open|openat|openat2)\\((?:\\w+, )?\"([^\"]*)\", [^)]*O_(?:WRONLY|RDWR|CREAT).*");

    private static final Pattern CHANGED = Pattern.compile(
            "(?:creat|mkdir|mkdirat|rename\\w*|link|linkat|symlink|symlinkat|unlink|unlinkat|rmdir|mknod|mknodat|truncate)\\(.*");

    @TempDir
    private Path parent;

    private Path folder = Path.of("");
    private List<String> documents = List.of();

    @BeforeEach
    void write() throws Exception {
        Path probe = parent.resolve("probe");
        boolean traces;
        try {
            traces = start(List.of("strace", "-f", "-e", CALLS, "-o", probe.toString(), "true"), Map.of())
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            traces = false;
        }
        assumeTrue(traces, "there is no strace here, or it may not trace");
        folder = Files.createDirectory(parent.resolve("plans"));
        documents = RemoteDocuments.write(folder);
        Files.writeString(
                folder.resolve("plain.notice.txt"), "Please explain the root cause. See http://192.0.2.1/a.\n");
        Files.writeString(parent.resolve("broken.pdf"), "%PDF-1.4\nnothing of one\n");
        Files.writeString(parent.resolve("broken.docx"), "PK\u0003\u0004nothing of one\n");
    }

    /** An eye that sees nothing would see nothing here as well. */
    @Test
    void aProgramThatGoesOutIsSeen() throws Exception {
        Path plan = folder.resolve("plain.txt");
        Path bash = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(bash), "there is no bash here");
        Trace trace = trace(
                Map.of(),
                bash.toString(),
                "-c",
                "echo x >" + parent.resolve("made") + "; cat " + plan + " >/dev/tcp/127.0.0.1/1; touch "
                        + parent.resolve("too"));

        assertThat(trace.calls(NETWORK)
                        .filter(call -> !OWN_OF_THE_JVM.matcher(call).matches()))
                .anyMatch(call -> call.contains("htons(1)"));
        assertThat(trace.written()).contains(parent.resolve("made").toString());
        assertThat(trace.started()).contains("touch");
    }

    @Test
    void noDocumentHasAnythingFetchedOrStartedOrWritten() throws Exception {
        List<String> args = new ArrayList<>(List.of("-v", "--fail-on", "never", "--issue", "odr"));
        documents.forEach(name -> args.add(folder.resolve(name).toString()));
        args.add(parent.resolve("broken.pdf").toString());
        args.add(parent.resolve("broken.docx").toString());

        Trace trace = lint(args.toArray(String[]::new));

        for (String name : documents) {
            boolean refused = name.startsWith("entity");
            assertThat("\n" + trace.out()).contains("\n" + (refused ? "not checked: " : "") + folder.resolve(name));
        }
        assertNothingLeaves(trace);
        assertThat(trace.started()).contains("java").isSubsetOf("dirname", "readlink", "java", "poa-lint");
        assertThat(trace.written()).isEmpty();
    }

    @Test
    void inAFolderOnlyGitIsStarted() throws Exception {
        Repository.in(folder);

        Trace trace = lint("-q", "--fail-on", "never", folder.toString());

        assertThat(trace.out()).contains("plans checked");
        assertNothingLeaves(trace);
        assertThat(trace.started())
                .contains("git")
                .isSubsetOf("dirname", "readlink", "java", "jspawnhelper", "git", "poa-lint");
        assertThat(trace.written()).isEmpty();
    }

    @Test
    void aReportIsWrittenWhereItIsToBeAndNowhereElse() throws Exception {
        Path page = parent.resolve("page.html");
        Path sheet = parent.resolve("sheet.csv");

        Trace trace = lint(
                "-f",
                "html=" + page,
                "-f",
                "csv=" + sheet,
                "--fail-on",
                "never",
                folder.resolve("plain.txt").toString());

        assertThat(page).content().contains("<html");
        assertNothingLeaves(trace);
        // Each is written beside its place, and then moved into it.
        assertThat(trace.written())
                .hasSize(4)
                .allMatch(file -> file.matches(Pattern.quote(parent + "/")
                        + "(?:page\\.html|sheet\\.csv|\\.(?:page\\.html|sheet\\.csv)\\.\\d+\\.part)"));
        try (Stream<Path> files = Files.list(parent)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            "plans",
                            "broken.pdf",
                            "broken.docx",
                            "page.html",
                            "sheet.csv",
                            "probe",
                            "traces",
                            "out",
                            "err");
        }
    }

    @Test
    void theOtherCommandsReachNothingEither() throws Exception {
        for (List<String> args : List.of(
                List.of("text", folder.resolve("page.html").toString()),
                List.of("explain", "tense/future-in-actions"),
                List.of("config", "show", folder.toString()),
                List.of("--version"))) {
            Trace trace = lint(args.toArray(String[]::new));

            assertThat(trace.out()).as("%s", args).isNotEmpty();
            assertNothingLeaves(trace);
            assertThat(trace.written()).isEmpty();
        }
    }

    /** The launcher keeps an archive of loaded classes; the plan is not in it, since it is made from a sample. */
    @Test
    void theFirstRunWritesTheArchiveOfClassesAndNothingElse() throws Exception {
        Path cache = parent.resolve("cache");
        String plan = folder.resolve("plain.txt").toString();

        Trace trace =
                trace(Map.of("POA_LINT_CACHE", cache.toString()), LAUNCHER.toString(), "--fail-on", "never", plan);

        assertNothingLeaves(trace);
        // "mkdir -p" goes down to the folder step by step.
        Path made = cache.resolve("poa-lint");
        assertThat(trace.written())
                .isNotEmpty()
                .allMatch(file ->
                        file.startsWith(made.toString()) || made.toString().contains(file));
        assertThat(trace.started())
                .contains("java", "mv")
                .isSubsetOf("dirname", "readlink", "java", "poa-lint", "mkdir", "rm", "mv", "git", "jspawnhelper");
    }

    private static void assertNothingLeaves(Trace trace) {
        assertThat(trace.calls(NETWORK)
                        .filter(call -> !OWN_OF_THE_JVM.matcher(call).matches()))
                .isEmpty();
    }

    private Trace lint(String... args) throws Exception {
        List<String> all = new ArrayList<>(List.of(LAUNCHER.toString()));
        all.addAll(List.of(args));
        return trace(Map.of("POA_LINT_CACHE", ""), all.toArray(String[]::new));
    }

    private Trace trace(Map<String, String> environment, String... command) throws Exception {
        // A file for each thread: in one for all, a call that another breaks in on would stand in two pieces.
        Path traces = Files.createDirectories(parent.resolve("traces"));
        try (Stream<Path> old = Files.list(traces)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        List<String> all = new ArrayList<>(List.of(
                "strace",
                "-ff",
                "-qq",
                "-s",
                "4096",
                "-e",
                CALLS,
                "-o",
                traces.resolve("of").toString()));
        all.addAll(List.of(command));
        Process process = start(all, environment);
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        List<String> calls = new ArrayList<>();
        try (Stream<Path> files = Files.list(traces)) {
            for (Path file : files.sorted().toList()) {
                calls.addAll(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
            }
        }
        return new Trace(calls, Files.readString(parent.resolve("out"), StandardCharsets.UTF_8));
    }

    private Process start(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(parent.resolve("out").toFile())
                .redirectError(parent.resolve("err").toFile());
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> name.startsWith("JAVA_TOOL") || name.startsWith("JDK_JAVA"));
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /**
     * What a run asked of the system.
     *
     * @param calls each call
     * @param out what it wrote to standard output
     */
    private record Trace(List<String> calls, String out) {

        Stream<String> calls(Pattern pattern) {
            return calls.stream().filter(call -> pattern.matcher(call).matches());
        }

        /** The names of the programs that were started. */
        Set<String> started() {
            return groups(STARTED).stream()
                    .map(program -> program.substring(program.lastIndexOf('/') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** The files that were opened to be written, or made, moved or deleted; not those of the system itself. */
        Set<String> written() {
            Set<String> files = groups(OPENED_TO_WRITE);
            calls(CHANGED).forEach(call -> {
                Matcher path = Pattern.compile("\"([^\"]*)\"").matcher(call);
                while (path.find()) {
                    files.add(path.group(1));
                }
            });
            files.removeIf(file -> file.equals("/dev/null") || file.equals("/proc/self/coredump_filter"));
            return files;
        }

        private Set<String> groups(Pattern pattern) {
            Set<String> groups = new TreeSet<>();
            for (String call : calls) {
                Matcher matcher = pattern.matcher(call);
                if (matcher.matches()) {
                    groups.add(matcher.group(1));
                }
            }
            return groups;
        }
    }
}

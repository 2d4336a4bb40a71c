package poalint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import poalint.git.GitException;
import poalint.git.Hook;
import poalint.git.WorkTree;

/** {@code poa-lint hook install} and {@code uninstall}: the check before each commit. */
@Command(
        name = "hook",
        description = "Let git check the staged plans before each commit, or stop doing so.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class HookCommand implements Callable<Integer> {

    private final Environment environment;

    HookCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        throw new UsageException("hook: say \"install\" or \"uninstall\"");
    }

    @Command(
            name = "install",
            description = "Write the hook; another one in its place stays as it is.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int install() throws CannotCheckException {
        Hook hook = hook();
        try {
            Hook.State state = hook.state();
            if (state == Hook.State.CHANGED || state == Hook.State.FOREIGN) {
                throw new CannotCheckException(hook.file()
                        + (state == Hook.State.CHANGED
                                ? " was changed after poa-lint wrote it, so it stays as it is"
                                : " is a hook that poa-lint did not write, so it stays as it is")
                        + "; add the line \"poa-lint --staged || exit\" to it yourself");
            }
            hook.install();
            environment.out().print("The hook is at " + hook.file() + ".\n");
            return ExitStatus.PASSED;
        } catch (IOException e) {
            throw new CannotCheckException("the hook cannot be written: " + e);
        }
    }

    @Command(
            name = "uninstall",
            description = "Take the hook away; one that poa-lint did not write stays as it is.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int uninstall() throws CannotCheckException {
        Hook hook = hook();
        try {
            String said = switch (hook.state()) {
                case ABSENT -> "There is no hook at " + hook.file() + ".\n";
                case OURS -> {
                    hook.uninstall();
                    yield "The hook at " + hook.file() + " is taken away.\n";
                }
                case CHANGED ->
                    throw new CannotCheckException(
                            hook.file() + " was changed after poa-lint wrote it; take it away yourself");
                case FOREIGN ->
                    throw new CannotCheckException(
                            hook.file() + " is a hook that poa-lint did not write; it stays as it is");
            };
            environment.out().print(said);
            return ExitStatus.PASSED;
        } catch (IOException e) {
            throw new CannotCheckException("the hook cannot be taken away: " + e);
        }
    }

    private Hook hook() throws CannotCheckException {
        try {
            return Hook.of(WorkTree.of(environment.directory()));
        } catch (GitException e) {
            throw new CannotCheckException("there is no place for a hook: " + e.getMessage());
        }
    }
}

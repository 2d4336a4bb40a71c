package poalint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code poa-lint self-test}: tries the installed program on plans that must not pass. */
@Command(
        name = "self-test",
        description = "Prove this installation: every gate and every rule is tried on texts that it must not let pass.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:everything behaved as it must", "2:something did not, and is named"})
final class SelfTestCommand implements Callable<Integer> {

    private final Environment environment;

    SelfTestCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CannotCheckException {
        return new SelfTest(environment, Program.INSTALLED).passes() ? ExitStatus.PASSED : ExitStatus.UNCHECKED;
    }
}

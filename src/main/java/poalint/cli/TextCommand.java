package poalint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import poalint.plan.Origin;
import poalint.read.DiskTree;
import poalint.read.PlanFile;
import poalint.read.PlanReader;
import poalint.report.Harmless;

/** {@code poa-lint text FILE}: the text of a document, to whose lines and columns reports point. */
@Command(
        name = "text",
        description = "Print the text that is read of a document; reports count its lines.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TextCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(paramLabel = "FILE", description = "A document, or - for standard input.")
    private String path = "";

    TextCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CannotCheckException {
        PlanReader reader = new PlanReader(new DiskTree(), environment.in(), "<stdin>");
        PlanFile file = path.equals(PlanReader.STANDARD_INPUT) ? reader.standardInput() : reader.readOne(path);
        if (file instanceof PlanFile.Unreadable unreadable) {
            throw new CannotCheckException(unreadable.path() + ": " + unreadable.reason());
        }
        PlanFile.Text text = (PlanFile.Text) file;
        environment.out().print(Harmless.lines(text.source().text()));
        text.note().ifPresent(note -> environment.err().println("poa-lint: " + text.path() + ": " + note + "."));
        List<String> gaps = text.source().origin().map(Origin::gaps).orElse(List.of());
        gaps.forEach(gap -> environment.err().println("poa-lint: " + text.path() + ": " + gap + "."));
        return gaps.isEmpty() ? ExitStatus.PASSED : ExitStatus.UNCHECKED;
    }
}

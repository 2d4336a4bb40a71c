package poalint.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import poalint.read.PlanFile;
import poalint.suppression.SuppressionFile;

/**
 * A plan to lint, found and not yet read.
 *
 * @param name how reports call it
 * @param place where it lies, absolute and normalised; absent for standard input
 * @param plan reads it
 * @param notice reads the notice beside it
 * @param assignment what holds for it
 * @param suppressions what is let stand in it
 */
record Input(
        String name,
        Optional<Path> place,
        Supplier<PlanFile> plan,
        Supplier<Optional<PlanFile>> notice,
        Assignment assignment,
        Optional<SuppressionFile> suppressions) {}

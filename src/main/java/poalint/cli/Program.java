package poalint.cli;

/** The program as a whole: from a command line to an exit status. */
@FunctionalInterface
interface Program {

    /** The one that is installed. */
    Program INSTALLED = PoaLintCommand::run;

    /**
     * Runs a command line.
     *
     * @param environment streams and terminal
     * @param args the command line
     * @return the exit status
     */
    int run(Environment environment, String... args);
}

package poalint.yaml;

/** A YAML file that cannot be used; the message begins with file, line and column. */
public final class YamlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Takes what is wrong and where.
     *
     * @param file the file
     * @param line 1-based line
     * @param column 1-based column
     * @param problem a sentence without its full stop
     */
    public YamlException(String file, int line, int column, String problem) {
        super(file + ":" + line + ":" + column + ": " + problem);
    }
}

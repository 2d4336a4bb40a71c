package poalint.yaml;

import java.util.Locale;

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
        super(file + ":" + line + ":" + column + ": " + oneLine(problem));
    }

    /** What a file has between quotation marks can break lines and steer a terminal; here it is only told. */
    private static String oneLine(String problem) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < problem.length(); i++) {
            char c = problem.charAt(i);
            line.append(Character.isISOControl(c) ? String.format(Locale.ROOT, "\\u%04X", (int) c) : c);
        }
        return line.toString();
    }
}

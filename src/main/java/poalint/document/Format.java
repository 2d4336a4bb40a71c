package poalint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The kinds of documents that are read. */
public enum Format {
    WORD("docx", "Word document", ".docx .docm"),
    OPEN_DOCUMENT("odt", "OpenDocument text", ".odt"),
    RICH_TEXT("rtf", "Rich Text document", ".rtf"),
    PDF("pdf", "PDF document", ".pdf"),
    WEB_PAGE("html", "web page", ".html .htm .xhtml"),
    MAIL("eml", "mail", ".eml"),
    MARKDOWN("md", "Markdown text", ".md .markdown");

    private static final String NOTICE = ".notice";
    private static final String PLAIN_TEXT = ".txt";
    private static final String LOCK_FILE = "~$";
    private static final String READ_ME = "readme";

    private final String id;
    private final String title;
    private final String endings;

    Format(String id, String title, String endings) {
        this.id = id;
        this.title = title;
        this.endings = endings;
    }

    /** The name in machine-readable output. */
    public String id() {
        return id;
    }

    /** The name in running text. */
    public String title() {
        return title;
    }

    /**
     * Whether a file in a folder is taken for a plan by its name: plain texts and documents, but no notices, nor what
     * word processors leave beside an open document, nor a README.
     */
    public static boolean namesPlan(String fileName) {
        String ending = ending(fileName);
        String stem = stem(fileName, ending);
        return !ending.isEmpty()
                && !stem.endsWith(NOTICE)
                && !stem.startsWith(LOCK_FILE)
                && !stem.equalsIgnoreCase(READ_ME);
    }

    /**
     * The names under which the notice of a plan may lie beside it, the likeliest first.
     *
     * @param fileName the plan's name or path
     */
    public static List<String> noticeNames(String fileName) {
        List<String> names = new ArrayList<>();
        String ending = ending(fileName);
        if (!ending.isEmpty()) {
            String stem = stem(fileName, ending) + NOTICE;
            names.add(stem + PLAIN_TEXT);
            for (Format format : values()) {
                for (String each : format.endings()) {
                    names.add(stem + each);
                }
            }
        }
        return names;
    }

    /** Whether a file has a name of this format. */
    boolean names(String fileName) {
        return endings().contains(ending(fileName));
    }

    private List<String> endings() {
        return List.of(endings.split(" "));
    }

    private static String stem(String fileName, String ending) {
        return fileName.substring(0, fileName.length() - ending.length());
    }

    /** The ending of a name, in small letters, where it is that of a text or document; else empty. */
    private static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
        if (ending.equals(PLAIN_TEXT)) {
            return ending;
        }
        for (Format format : values()) {
            if (format.endings().contains(ending)) {
                return ending;
            }
        }
        return "";
    }
}

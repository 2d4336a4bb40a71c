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
     * word processors leave beside an open document. Web pages and Markdown have to be named, since most of those in a
     * folder are reports and notes.
     */
    public static boolean namesPlan(String fileName) {
        String ending = ending(fileName);
        String stem = stem(fileName, ending);
        return !ending.isEmpty()
                && !stem.endsWith(NOTICE)
                && !stem.startsWith(LOCK_FILE)
                && !WEB_PAGE.names(fileName)
                && !MARKDOWN.names(fileName);
    }

    /** Whether a file is the notice beside a plan by its name. */
    public static boolean namesNotice(String fileName) {
        String ending = ending(fileName);
        return !ending.isEmpty() && stem(fileName, ending).endsWith(NOTICE);
    }

    /**
     * The names under which the plan of a notice may lie beside it, the likeliest first.
     *
     * @param fileName the notice's name or path
     */
    public static List<String> planNames(String fileName) {
        String stem = stem(fileName, ending(fileName));
        return stem.endsWith(NOTICE) ? withEndings(stem.substring(0, stem.length() - NOTICE.length())) : List.of();
    }

    /**
     * The names under which the notice of a plan may lie beside it, the likeliest first.
     *
     * @param fileName the plan's name or path
     */
    public static List<String> noticeNames(String fileName) {
        String ending = ending(fileName);
        return ending.isEmpty() ? List.of() : withEndings(stem(fileName, ending) + NOTICE);
    }

    private static List<String> withEndings(String stem) {
        List<String> names = new ArrayList<>();
        names.add(stem + PLAIN_TEXT);
        for (Format format : values()) {
            for (String each : format.endings()) {
                names.add(stem + each);
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

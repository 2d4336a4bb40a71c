package poalint;

import java.util.Optional;

/**
 * A Markdown file with regions that tests hold to the truth: each stands between the comments {@code <!-- begin NAME -->}
 * and {@code <!-- end NAME -->}.
 *
 * @param text the whole file
 */
public record Markdown(String text) {

    /** What stands in a region. */
    String region(String name) {
        return text.substring(start(name), end(name));
    }

    /** The file with another text in a region. */
    Markdown withRegion(String name, String content) {
        return new Markdown(text.substring(0, start(name)) + content + text.substring(end(name)));
    }

    /** What stands in the fenced block that fills a region. */
    public String block(String name) {
        String region = region(name);
        return region.substring(region.indexOf('\n') + 1, region.lastIndexOf("```"));
    }

    /** The file with another text in the fenced block that fills a region. */
    Markdown withBlock(String name, String content) {
        String region = region(name);
        return withRegion(name, region.substring(0, region.indexOf('\n') + 1) + content + "```\n");
    }

    private int start(String name) {
        String begin = "<!-- begin " + name + " -->\n";
        return place(begin) + begin.length();
    }

    private int end(String name) {
        return place("<!-- end " + name + " -->");
    }

    private int place(String comment) {
        return Optional.of(text.indexOf(comment))
                .filter(place -> place >= 0)
                .orElseThrow(() -> new IllegalStateException("there is no " + comment.strip()));
    }
}

package poalint.config;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for paths, read as git reads those of {@code .gitignore}: one without a slash is for a file or folder of
 * that name at any depth, one with a slash begins at the base folder, and what is for a folder is for all that is in
 * it.
 */
public final class Glob {

    /** Each "**" doubles the ways in which the JDK has to be asked. */
    private static final int MOST_WAYS = 64;

    /** The JDK tries each "*" of a name at each place behind the one before it. */
    private static final int MOST_STARS = 6;

    private final String pattern;
    private final Path base;
    private final List<PathMatcher> matchers;

    private Glob(String pattern, Path base, List<PathMatcher> matchers) {
        this.pattern = pattern;
        this.base = base;
        this.matchers = matchers;
    }

    /**
     * Reads a pattern.
     *
     * @param pattern with {@code *}, {@code **}, {@code ?}, {@code [a-z]} and <code>{a,b}</code>
     * @param base the folder from which it counts, absolute and normalised
     * @throws IllegalArgumentException with a sentence for the user where it is none
     */
    public static Glob of(String pattern, Path base) {
        String plain = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
        String anchored = plain.startsWith("/") ? plain.substring(1) : plain;
        if (anchored.isEmpty()) {
            throw new IllegalArgumentException("\"" + pattern + "\" is no pattern for paths");
        }
        for (String name : anchored.split("/", -1)) {
            if (name.chars().filter(c -> c == '*').count() > MOST_STARS) {
                throw new IllegalArgumentException("a name in a pattern for paths can have \"*\" six times at most");
            }
        }
        Set<String> ways = new LinkedHashSet<>();
        // The JDK wants a folder for each "**/", git takes none as well.
        open(plain.contains("/") ? anchored : "**/" + anchored, ways);
        FileSystem system = FileSystems.getDefault();
        List<PathMatcher> matchers = new ArrayList<>();
        try {
            ways.forEach(way -> matchers.add(system.getPathMatcher("glob:" + way)));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("\"" + pattern + "\" is no pattern for paths: " + e.getDescription(), e);
        }
        return new Glob(pattern, base, List.copyOf(matchers));
    }

    private static void open(String pattern, Set<String> ways) {
        ways.add(pattern);
        int deep = pattern.indexOf("**/");
        while (deep >= 0) {
            boolean begins = deep == 0 || pattern.charAt(deep - 1) == '/';
            String without = pattern.substring(0, deep) + pattern.substring(deep + 3);
            if (begins && !without.isEmpty() && ways.add(without)) {
                if (ways.size() > MOST_WAYS) {
                    throw new IllegalArgumentException("a pattern for paths can have \"**\" six times at most");
                }
                open(without, ways);
            }
            deep = pattern.indexOf("**/", deep + 1);
        }
    }

    /** As it was written. */
    public String pattern() {
        return pattern;
    }

    /** Whether it is for a path, or for a folder above it. */
    public boolean matches(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (!absolute.startsWith(base) || absolute.equals(base)) {
            return false;
        }
        Path relative = base.relativize(absolute);
        for (int depth = 1; depth <= relative.getNameCount(); depth++) {
            Path part = relative.subpath(0, depth);
            if (matchers.stream().anyMatch(matcher -> matcher.matches(part))) {
                return true;
            }
        }
        return false;
    }
}

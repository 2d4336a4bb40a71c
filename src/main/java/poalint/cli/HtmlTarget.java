package poalint.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import poalint.file.WholeFile;
import poalint.html.HtmlFormat;
import poalint.html.HtmlPages;
import poalint.report.Report;

/**
 * Where an HTML report is written: a page for a plan alone; for several, a list and beside it a folder with their pages.
 * In a folder that was named, the pages lie beside the list, and there is always a list.
 *
 * @param file the page that is opened first
 * @param folder whether the folder was named rather than the page
 */
record HtmlTarget(Path file, boolean folder) {

    private static final String INDEX = "index.html";

    /** The mark of a page stands well within this. */
    private static final int HEAD = 4096;

    /** Whether a folder is meant: there is one, or the name ends as that of one. */
    static boolean isFolder(String written) {
        return written.endsWith("/") || written.endsWith(File.separator) || Files.isDirectory(Path.of(written));
    }

    /** The page that is opened first in a folder. */
    static Path index(Path folder) {
        return folder.resolve(INDEX);
    }

    /**
     * Writes the report.
     *
     * @param report the report
     * @param version the program's version
     * @throws IOException where a page cannot be written, or would take the place of a file that is none of ours
     */
    void write(Report report, String version) throws IOException {
        if (!folder && report.plans().size() <= 1) {
            StringBuilder text = new StringBuilder();
            new HtmlFormat(version).write(report, text);
            WholeFile.write(file, text);
            return;
        }
        String name = file.getFileName().toString();
        String beside = folder ? "" : name.replaceFirst("\\.html?$", "") + "-plans";
        Path pages = file.toAbsolutePath().resolveSibling(beside);
        makeFolder(pages);
        HtmlPages writer = folder
                ? new HtmlPages(version, "", link(name))
                : new HtmlPages(version, link(beside + "/"), link("../" + name));
        writer.write(report, (page, text) -> {
            Path written = page.isEmpty() ? file : pages.resolve(page);
            if (folder || !page.isEmpty()) {
                spare(written);
            }
            WholeFile.write(written, text);
        });
    }

    private void makeFolder(Path pages) throws IOException {
        if (Files.isDirectory(pages)) {
            return;
        }
        if (Files.exists(pages)) {
            throw new FileSystemException(
                    pages.toString(), null, "the pages need a folder, and " + pages + " is there already and is none");
        }
        if (folder) {
            Files.createDirectories(pages);
        } else {
            Files.createDirectory(pages);
        }
    }

    /** A name that we choose ourselves must not cost anybody a file. */
    private static void spare(Path file) throws IOException {
        if (Files.exists(file) && !isOurs(file)) {
            throw new FileSystemException(file.toString(), null, file + " is there already and is no page of poa-lint");
        }
    }

    private static boolean isOurs(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8).contains(HtmlPages.MARK);
        }
    }

    /** A relative address; names may hold blanks and signs that mean something in an address. */
    private static String link(String path) {
        try {
            return new URI(null, null, path.startsWith("../") ? path : "./" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address: " + path, e);
        }
    }
}

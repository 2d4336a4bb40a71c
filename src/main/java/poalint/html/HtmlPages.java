package poalint.html;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poalint.report.PlanReport;
import poalint.report.Report;
import poalint.report.Unchecked;

/** A report on several plans: a page for each, and a list that leads to them. */
public final class HtmlPages {

    /** What the head of every page holds, and by which one is known. */
    public static final String MARK = "<meta name=\"generator\" content=\"poa-lint ";

    private final Templates templates;
    private final String folder;
    private final String index;

    /**
     * Takes how the pages lie to each other.
     *
     * @param version the program's version
     * @param folder the way from the list to the pages, empty or with a slash at its end
     * @param index the way from the pages to the list
     */
    public HtmlPages(String version, String folder, String index) {
        this.templates = Templates.load(version);
        this.folder = folder;
        this.index = index;
    }

    /** Takes the pages as they are made. */
    public interface Sink {

        /**
         * Takes a page.
         *
         * @param name its file name; empty for the list
         * @param text the page
         * @throws IOException where it cannot be written
         */
        void page(String name, String text) throws IOException;
    }

    /**
     * Makes the pages of the plans and then, when they are there, the list.
     *
     * @param report the report
     * @param sink takes the pages
     * @throws IOException where the sink does
     */
    public void write(Report report, Sink sink) throws IOException {
        Glossary glossary = Glossary.load();
        Set<String> names = new HashSet<>();
        for (PlanReport plan : report.plans()) {
            String name = PageName.of(plan.path());
            if (!names.add(name)) {
                throw new IOException("two plans would have the page " + name);
            }
            List<Unchecked> unchecked = report.unchecked().stream()
                    .filter(each -> isAbout(plan, each))
                    .toList();
            sink.page(name, templates.page(PlanPage.of(plan, report, unchecked, Optional.of(index), glossary)));
        }
        sink.page("", templates.page(IndexPage.of(report, plan -> Optional.of(folder + PageName.of(plan.path())))));
    }

    /** The plan itself, or the notice beside it. */
    private static boolean isAbout(PlanReport plan, Unchecked unchecked) {
        String path = plan.path();
        int dot = path.lastIndexOf('.');
        String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
        return unchecked.path().equals(path) || unchecked.path().startsWith(stem + ".notice.");
    }
}

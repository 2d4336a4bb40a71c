package poalint.html;

import java.io.IOException;
import java.util.Optional;
import poalint.report.Report;
import poalint.report.ReportFormat;

/** One HTML page: the page of the plan, or, where there are several, the list of them. */
public final class HtmlFormat implements ReportFormat {

    private final Templates templates;

    /**
     * Takes what the page says of the program.
     *
     * @param version the program's version
     */
    public HtmlFormat(String version) {
        this.templates = Templates.load(version);
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        if (report.plans().size() == 1) {
            out.append(templates.page(
                    PlanPage.of(report.plans().get(0), report, report.unchecked(), Optional.empty(), Glossary.load())));
        } else {
            out.append(templates.page(IndexPage.of(report, plan -> Optional.empty())));
        }
    }
}

package poalint.report;

import java.io.IOException;

/** A way to write a report. */
public interface ReportFormat {

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to
     * @throws IOException where {@code out} does
     */
    void write(Report report, Appendable out) throws IOException;
}

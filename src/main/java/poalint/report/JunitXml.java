package poalint.report;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes suites of tests as XML.
 *
 * @param xml what it is written with
 */
record JunitXml(XMLStreamWriter xml) {

    static final String SKIPPED = "skipped";
    static final String ERROR = "error";
    static final String FAILURE = "failure";
    static final String OUTPUT = "system-out";

    /** The order in which a case has its outcomes. */
    private static final List<String> ORDER = List.of(SKIPPED, ERROR, FAILURE, OUTPUT);

    /**
     * The tests of one plan.
     *
     * @param name its path
     * @param cases in order
     */
    record Suite(String name, List<TestCase> cases) {

        long count(String kind) {
            return cases.stream().filter(each -> each.has(kind)).count();
        }
    }

    /**
     * A test.
     *
     * @param name what was tested
     * @param outcomes what came of it; none where there is nothing to say
     */
    record TestCase(String name, List<Outcome> outcomes) {

        boolean has(String kind) {
            return outcomes.stream().anyMatch(outcome -> outcome.kind().equals(kind));
        }
    }

    /**
     * What came of a test.
     *
     * @param kind the element
     * @param type the type of a failure or error
     * @param message in a line
     * @param text in full
     */
    record Outcome(String kind, String type, String message, String text) {}

    void write(List<Suite> suites) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        begin(0, "testsuites");
        attribute("name", "poa-lint");
        attribute(
                "tests", suites.stream().mapToInt(suite -> suite.cases().size()).sum());
        attribute(
                "failures",
                suites.stream().mapToLong(suite -> suite.count(FAILURE)).sum());
        attribute(
                "errors", suites.stream().mapToLong(suite -> suite.count(ERROR)).sum());
        for (Suite suite : suites) {
            write(suite);
        }
        end(0);
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void write(Suite suite) throws XMLStreamException {
        begin(1, "testsuite");
        attribute("name", suite.name());
        attribute("tests", suite.cases().size());
        attribute("failures", suite.count(FAILURE));
        attribute("errors", suite.count(ERROR));
        attribute(SKIPPED, suite.count(SKIPPED));
        for (TestCase test : suite.cases()) {
            begin(2, "testcase");
            attribute("name", test.name());
            attribute("classname", suite.name());
            for (String kind : ORDER) {
                for (Outcome outcome : test.outcomes()) {
                    if (outcome.kind().equals(kind)) {
                        write(outcome);
                    }
                }
            }
            if (!test.outcomes().isEmpty()) {
                indent(2);
            }
            xml.writeEndElement();
        }
        end(1);
    }

    private void write(Outcome outcome) throws XMLStreamException {
        begin(3, outcome.kind());
        if (outcome.kind().equals(SKIPPED)) {
            xml.writeCharacters(legal(outcome.message()));
        } else {
            if (!outcome.kind().equals(OUTPUT)) {
                attribute("type", outcome.type());
                attribute("message", outcome.message());
            }
            xml.writeCharacters(legal(outcome.text()));
        }
        xml.writeEndElement();
    }

    private void begin(int depth, String element) throws XMLStreamException {
        indent(depth);
        xml.writeStartElement(element);
    }

    private void end(int depth) throws XMLStreamException {
        indent(depth);
        xml.writeEndElement();
    }

    private void indent(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attribute(String name, long value) throws XMLStreamException {
        attribute(name, Long.toString(value));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** XML 1.0 has no way to write most control characters; those that it has, a terminal would obey. */
    private static String legal(String text) {
        return Harmless.lines(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}

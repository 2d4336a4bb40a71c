package poalint.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import poalint.plan.Position;

/**
 * A report that {@link JsonFormat} wrote, read back as far as a program needs it that looks for single findings.
 *
 * @param plans what it tells of each plan, by its path
 */
public record JsonReport(Map<String, PlanTold> plans) {

    /** Copies the map. */
    public JsonReport {
        plans = Map.copyOf(plans);
    }

    /**
     * Reads a report.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static JsonReport parse(String text) {
        try {
            Map<String, PlanTold> plans = new TreeMap<>();
            for (JsonElement element :
                    JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("plans")) {
                JsonObject plan = element.getAsJsonObject();
                plans.put(
                        plan.get("path").getAsString(),
                        new PlanTold(
                                findings(plan.getAsJsonArray("findings")), rules(plan.getAsJsonArray("skippedRules"))));
            }
            return new JsonReport(plans);
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            throw new IllegalArgumentException("this is no report: " + e.getMessage(), e);
        }
    }

    private static List<FindingTold> findings(JsonArray array) {
        List<FindingTold> findings = new ArrayList<>();
        for (JsonElement element : array) {
            JsonObject finding = element.getAsJsonObject();
            findings.add(new FindingTold(
                    finding.get("rule").getAsString(),
                    position(finding, "line", "column"),
                    position(finding, "endLine", "endColumn")));
        }
        return findings;
    }

    private static Position position(JsonObject finding, String line, String column) {
        return new Position(finding.get(line).getAsInt(), finding.get(column).getAsInt());
    }

    private static List<String> rules(JsonArray skipped) {
        Stream<JsonElement> each = StreamSupport.stream(skipped.spliterator(), false);
        return each.map(rule -> rule.getAsJsonObject().get("rule").getAsString())
                .toList();
    }

    /**
     * What is told of a plan.
     *
     * @param findings in their order
     * @param skipped the ids of the rules that were not run
     */
    public record PlanTold(List<FindingTold> findings, List<String> skipped) {

        /** Copies the lists. */
        public PlanTold {
            findings = List.copyOf(findings);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * A finding.
     *
     * @param rule the id of its rule
     * @param start where it begins
     * @param end the place after its last character
     */
    public record FindingTold(String rule, Position start, Position end) {}
}

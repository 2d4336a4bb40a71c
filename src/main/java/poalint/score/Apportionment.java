package poalint.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rounds shares so that they still add up: the method of largest remainders (Hamilton). */
final class Apportionment {

    private Apportionment() {}

    /**
     * Whole numbers near the shares that sum to a total.
     *
     * @param shares by name
     * @param total what the numbers sum to
     */
    static Map<String, Integer> of(Map<String, Double> shares, int total) {
        Map<String, Integer> most = new TreeMap<>();
        shares.keySet().forEach(name -> most.put(name, total));
        return of(shares, total, most);
    }

    /**
     * Whole numbers near the shares that sum to a total, none above its limit.
     *
     * @param shares by name
     * @param total what the numbers sum to
     * @param most the limits by name, together no less than the total
     */
    static Map<String, Integer> of(Map<String, Double> shares, int total, Map<String, Integer> most) {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Integer> numbers = new TreeMap<>();
        Map<String, Double> remainders = new TreeMap<>();
        int given = 0;
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            double exact = sum == 0 ? 0 : share.getValue() * total / sum;
            int whole = Math.min((int) Math.floor(exact + 1e-9), most.getOrDefault(share.getKey(), 0));
            numbers.put(share.getKey(), whole);
            remainders.put(share.getKey(), exact - whole);
            given += whole;
        }
        if (sum > 0) {
            List<String> order = remainders.keySet().stream()
                    .sorted(Comparator.comparing((String name) -> -remainders.getOrDefault(name, 0.0))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            for (int i = 0; given < total; i++) {
                String name = order.get(i % order.size());
                if (numbers.getOrDefault(name, 0) < most.getOrDefault(name, 0)) {
                    numbers.merge(name, 1, Integer::sum);
                    given++;
                }
            }
        }
        return numbers;
    }
}

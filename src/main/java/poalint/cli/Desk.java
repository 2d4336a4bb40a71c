package poalint.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import poalint.lint.Linter;

/** Where one thread works: its linters, made as they are needed; few are kept, whatever the number of settings. */
final class Desk {

    private static final int KEPT = 4;

    private final Map<Assignment, Linter> linters = new Recent<>();

    /** The linter for what holds. */
    Linter linter(Assignment assignment) {
        Linter known = linters.get(assignment);
        if (known != null) {
            return known;
        }
        Linter linter = new Linter(assignment.workbench().cases(assignment.seller()), assignment.rules());
        linters.put(assignment, linter);
        return linter;
    }

    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private Recent() {
            super(2 * KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    }
}

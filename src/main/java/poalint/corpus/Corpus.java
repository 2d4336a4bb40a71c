package poalint.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poalint.plan.Plan;
import poalint.plan.Sentence;

/**
 * The plans of a run, taken one at a time, of which no text is kept. Memory grows with the tokens of their answers, about
 * 20 bytes each.
 */
public final class Corpus {

    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * What of a plan is compared with others.
     *
     * @param name how it is called
     * @param plan the plan
     * @param notice the sentences of the notice that it answers, which are nobody's copy; empty without one
     */
    public static Sheet sheet(String name, Plan plan, List<Sentence> notice) {
        return SheetReader.read(name, plan, notice);
    }

    /** Takes the next plan. */
    public void add(Sheet sheet) {
        sheets.add(sheet);
    }

    /** How many plans were taken. */
    public int size() {
        return sheets.size();
    }

    /** The plans that were taken so far beside each other. */
    public Comparison compare() {
        Postings postings = Postings.of(sheets);
        Twins twins = new Twins(sheets, postings);
        int[] families = new int[sheets.size()];
        List<Optional<Twin>> found = new ArrayList<>();
        for (int plan = 0; plan < sheets.size(); plan++) {
            Optional<Twins.Likeness> likeness = twins.of(plan);
            families[plan] = likeness.isPresent() ? families[likeness.get().other()] : plan;
            int self = plan;
            found.add(likeness.map(each -> twin(self, each)));
        }
        return new Comparison(found, new PassageFinder(List.copyOf(sheets), postings, families));
    }

    private Twin twin(int plan, Twins.Likeness likeness) {
        Sheet other = sheets.get(likeness.other());
        return new Twin(
                other.name(), other.text() == sheets.get(plan).text(), (int) Math.round(100 * likeness.contained()));
    }
}

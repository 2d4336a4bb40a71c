package poalint.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes plans of which it is known what they share. Greeting, headings and closing are those of all; the sentences are
 * put together from pieces, so that any two plans have short runs of words in common, and the planted passages long ones.
 *
 * <p>As a program it writes them into a folder: {@code SharedPlans COUNT FOLDER}.
 */
final class SharedPlans {

    private static final List<String> WHO = pieces(
            "our night packer|the shift leader|a second clerk|my elder brother|both stock hands|their yard foreman|"
                    + "each counter assistant|every dispatch trainee|one returns inspector|two label printers|"
                    + "four shelf fillers|the buying agent|an outside auditor|another bench tester|some weekend helpers");
    private static final List<String> DOES = pieces(
            "weighs|photographs|relabels|unpacks|recounts|signs for|scans|measures|opens|seals|sorts|lists|wipes|stacks|"
                    + "compares|books in|carries|rejects|tags|files|checks twice|rewraps|logs|bundles");
    private static final List<String> LOOK = pieces(
            "cracked|velvet|copper|heavy|oaken|paper|checkered|steel|rubber|woollen|spotted|brass|straw|cork|earthen|silken|"
                    + "waxed|zinc|padded|tin|bamboo|linen|pearly|amber");
    private static final List<String> WHAT =
            pieces("jugs|curtains|kettles|hoses|frames|lanterns|boards|whisks|ducks|socks|"
                    + "beads|hooks|hats|mats|pots|ties|seals|buckets|slippers|whistles|spoons|towels|buttons|lamps");
    private static final List<String> HOW =
            pieces("beside gate four|before sunrise|under bright lamps|with gloves on|against the ledger|at half past|"
                    + "during quiet hours|near loading ramps|without haste|behind green doors|after tea breaks|"
                    + "in numbered crates|along painted lines|between two deliveries|on rolling carts|by hand signal|"
                    + "through narrow slots|inside dry rooms|over plain benches|for later proof");

    private static final String GREETING = """
            Dear Seller Performance Team,

            Thank you for the opportunity to appeal, and please find below our plan of action for the late orders.

            """;
    private static final String CLOSING = """

            Thank you for your time and consideration, we look forward to hearing from you soon about our shop.

            Kind regards
            """;

    private static final int SENTENCES = 5;

    private final Random random;
    private final Set<String> used = new HashSet<>();
    private final List<List<List<String>>> answers = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();

    /**
     * Makes plans.
     *
     * @param count how many
     */
    SharedPlans(int count) {
        this.random = new Random(count);
        for (int plan = 0; plan < count; plan++) {
            List<List<String>> answer = new ArrayList<>();
            for (int section = 0; section < 3; section++) {
                List<String> sentences = new ArrayList<>();
                for (int i = 0; i < SENTENCES; i++) {
                    sentences.add(sentence());
                }
                answer.add(sentences);
            }
            answers.add(answer);
        }
        // Every tenth plan begins a group of two, three or five that share a passage of two sentences, which
        // no other passage parts.
        for (int first = 0; first + 5 <= count; first += 10) {
            List<String> passage = List.of(sentence() + " and " + sentence(), sentence() + " and " + sentence());
            int size = List.of(2, 3, 5).get(first / 10 % 3);
            Set<Integer> plans = new HashSet<>(Set.of(first));
            while (plans.size() < size) {
                plans.add(random.nextInt(count));
            }
            int section = random.nextInt(3);
            plans.stream().sorted().forEach(plan -> {
                List<String> sentences = answers.get(plan).get(section);
                sentences.addAll(random.nextBoolean() ? 0 : sentences.size(), passage);
            });
            planted.add(new Planted(passage, plans));
        }
    }

    /** What was planted. */
    List<Planted> planted() {
        return planted;
    }

    /** The text of a plan. */
    String text(int plan) {
        StringBuilder text = new StringBuilder(GREETING);
        List<String> headings = List.of("Root cause", "Actions taken", "Prevention");
        for (int section = 0; section < 3; section++) {
            text.append(headings.get(section)).append('\n');
            for (String sentence : answers.get(plan).get(section)) {
                text.append("- ").append(capital(sentence)).append(".\n");
            }
            text.append('\n');
        }
        return text.append(CLOSING).toString();
    }

    /** The name of a plan. */
    static String name(int plan) {
        return String.format(Locale.ROOT, "plan-%05d.txt", plan);
    }

    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** No three pieces in a row come twice. */
    private String sentence() {
        while (true) {
            String who = any(WHO);
            String does = any(DOES);
            String what = any(LOOK) + " " + any(WHAT);
            String how = any(HOW);
            String head = who + " " + does + " " + what;
            String tail = does + " " + what + " " + how;
            if (!used.contains(head) && !used.contains(tail)) {
                used.add(head);
                used.add(tail);
                return head + " " + how;
            }
        }
    }

    private String any(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }

    private static List<String> pieces(String pieces) {
        return List.of(pieces.split("\\|", -1));
    }

    /**
     * A passage that several plans share.
     *
     * @param sentences its sentences
     * @param plans the plans that have it
     */
    record Planted(List<String> sentences, Set<Integer> plans) {}

    /** Writes plans into a folder, and says what they share. */
    public static void main(String... args) throws IOException {
        int count = Integer.parseInt(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        SharedPlans plans = new SharedPlans(count);
        for (int plan = 0; plan < count; plan++) {
            Files.writeString(folder.resolve(name(plan)), plans.text(plan));
        }
        TreeMap<String, Integer> expected = new TreeMap<>();
        plans.planted().forEach(each -> each.plans().forEach(plan -> expected.merge(name(plan), 1, Integer::sum)));
        System.out.println(plans.planted().size() + " passages, "
                + expected.values().stream().mapToInt(Integer::intValue).sum() + " places in " + expected.size()
                + " plans");
    }
}

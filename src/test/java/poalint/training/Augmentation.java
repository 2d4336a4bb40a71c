package poalint.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import opennlp.tools.postag.POSSample;
import poalint.training.Treebank.Word;

/**
 * Makes training sentences that look like plans: joined compounds, dropped subjects and auxiliaries, missing capitals and
 * stops, slips of the pen. Copies are added; the originals stay.
 */
final class Augmentation {

    private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they");
    private static final Set<String> AUXILIARIES =
            Set.of("have", "'ve", "has", "had", "am", "'m", "are", "'re", "is", "was", "were");

    private final Random random;

    /**
     * Takes the source of chance.
     *
     * @param seed the same seed gives the same copies
     */
    Augmentation(long seed) {
        this.random = new Random(seed);
    }

    /** The sentence and its copies. */
    List<POSSample> samples(List<Word> sentence) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (Word word : sentence) {
            words.add(word.form());
            tags.add(word.tag());
        }
        List<POSSample> samples = new ArrayList<>();
        samples.add(sample(words, tags));
        joined(words, tags, samples);
        withoutSubject(words, tags, samples);
        withoutAuxiliary(words, tags, samples);
        imperative(words, tags, samples);
        if (random.nextDouble() < 0.12) {
            samples.add(sample(lower(words), tags));
        }
        if (random.nextDouble() < 0.10) {
            samples.add(sample(withSlips(words), tags));
        }
        return samples;
    }

    private static POSSample sample(List<String> words, List<String> tags) {
        return new POSSample(words, tags);
    }

    /** The treebank cuts "well-known" into three; our tokens do not. The last part's tag is the whole's. */
    private static void joined(List<String> words, List<String> tags, List<POSSample> samples) {
        List<String> joinedWords = new ArrayList<>();
        List<String> joinedTags = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < words.size(); i++) {
            boolean hyphen = i > 0
                    && i + 1 < words.size()
                    && tags.get(i).equals("HYPH")
                    && words.get(i).equals("-");
            if (hyphen && !joinedWords.isEmpty()) {
                int last = joinedWords.size() - 1;
                joinedWords.set(last, joinedWords.get(last) + "-" + words.get(i + 1));
                joinedTags.set(last, tags.get(i + 1));
                i++;
                any = true;
            } else {
                joinedWords.add(words.get(i));
                joinedTags.add(tags.get(i));
            }
        }
        if (any) {
            samples.add(sample(joinedWords, joinedTags));
        }
    }

    /** "We removed it." becomes "Removed it". */
    private void withoutSubject(List<String> words, List<String> tags, List<POSSample> samples) {
        if (words.size() < 4 || !SUBJECTS.contains(words.get(0).toLowerCase(Locale.ROOT))) {
            return;
        }
        String next = words.get(1).toLowerCase(Locale.ROOT);
        boolean adverb = tags.get(1).equals("RB") && tags.get(2).equals("VBD");
        if (!tags.get(1).equals("VBD") && !tags.get(1).equals("MD") && !AUXILIARIES.contains(next) && !adverb) {
            return;
        }
        List<String> cut = new ArrayList<>(words.subList(1, words.size()));
        List<String> cutTags = new ArrayList<>(tags.subList(1, tags.size()));
        if (cut.get(0).equals("'ll")) {
            cut.set(0, "will");
        }
        if (random.nextDouble() < 0.75) {
            cut.set(0, capitalised(cut.get(0)));
        }
        samples.add(maybeWithoutStop(cut, cutTags, 0.5));
        if (random.nextDouble() < 0.30) {
            samples.add(maybeWithoutStop(withSlips(lower(cut)), cutTags, 0.5));
        }
    }

    /** "The listing was removed." becomes "The listing removed". */
    private void withoutAuxiliary(List<String> words, List<String> tags, List<POSSample> samples) {
        for (int i = 1; i + 1 < words.size() && i < 8; i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            boolean was = (word.equals("was") || word.equals("were"))
                    && tags.get(i + 1).equals("VBN");
            boolean been = (word.equals("has") || word.equals("have"))
                    && words.get(i + 1).equalsIgnoreCase("been")
                    && i + 2 < words.size()
                    && tags.get(i + 2).equals("VBN");
            if ((was || been) && tags.get(i - 1).startsWith("NN")) {
                int skip = was ? 1 : 2;
                List<String> cut = new ArrayList<>(words.subList(0, i));
                cut.addAll(words.subList(i + skip, words.size()));
                List<String> cutTags = new ArrayList<>(tags.subList(0, i));
                cutTags.addAll(tags.subList(i + skip, tags.size()));
                samples.add(maybeWithoutStop(cut, cutTags, 0.5));
                return;
            }
            if (tags.get(i).startsWith("VB") || tags.get(i).equals("MD")) {
                return;
            }
        }
    }

    private void imperative(List<String> words, List<String> tags, List<POSSample> samples) {
        if (tags.get(0).equals("VBI") && words.size() > 2) {
            List<String> copy = random.nextDouble() < 0.40 ? lower(words) : words;
            samples.add(maybeWithoutStop(copy, tags, 1.0));
        }
    }

    private POSSample maybeWithoutStop(List<String> words, List<String> tags, double chance) {
        int last = words.size() - 1;
        boolean stop = tags.get(last).equals(".");
        boolean cut = stop && last > 1 && random.nextDouble() < chance;
        return cut ? sample(words.subList(0, last), tags.subList(0, last)) : sample(words, tags);
    }

    private List<String> withSlips(List<String> words) {
        List<String> slipped = new ArrayList<>();
        for (String word : words) {
            boolean slip =
                    word.length() >= 5 && word.chars().allMatch(Character::isLetter) && random.nextDouble() < 0.06;
            slipped.add(slip ? slipped(word) : word);
        }
        return slipped;
    }

    private String slipped(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 2 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            default -> word.substring(0, at) + "aeiou".charAt(random.nextInt(5)) + word.substring(at + 1);
        };
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

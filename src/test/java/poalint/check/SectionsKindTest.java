package poalint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poalint.rule.Match;

/** What can be wrong with the sections themselves; a slash stands for a line break. */
final class SectionsKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            missing            | Root cause: It broke. / Actions taken: We mended it. / Prevention: We look. |
            missing            | Actions taken: We mended it. / Prevention: We look. | Actions taken: We mended it.
            missing            | Root cause: It broke. / Prevention: We look.         | It broke.
            missing            | Root cause / Prevention: We look.                    | Root cause
            missing            | We are sorry for it.                                 | We are sorry for it. + We are sorry for it. + We are sorry for it.
            empty, fewest: 2   | Root cause: It broke.                                |
            empty, fewest: 3   | Root cause: It broke.                                | Root cause
            empty              | Root cause: It broke. / Prevention                   | Prevention
            empty              | Root cause / Prevention: We look.                    | Root cause
            empty              | Root cause / Root cause of the delays / It broke.    |
            empty, phrases: [sorry] | Root cause: We are sorry.                       | Root cause
            empty, phrases: [sorry] | Root cause: We are sorry. It broke.             |
            empty, fewest: 3   | Root cause: Evri, packer, 3 May 2026, every morning. | Root cause
            unlabelled         | Root cause: It broke.                                |
            unlabelled, fewest: 5 | We are sorry for it.                              |
            unlabelled, fewest: 4 | We are sorry for it.                              | We are sorry for it.
            unbalanced         | Root cause: It broke on the way here. / Actions taken: We mended it. / Prevention: We look. | Root cause
            unbalanced         | Root cause: It broke on the way. / Actions taken: We mended it. / Prevention: We look. |
            unbalanced         | Root cause: It broke on the way here.                |
            unbalanced, fewest: 6 | Root cause: It broke on the way here. / Actions taken: We mended it. / Prevention: We look. | Root cause
            unbalanced, fewest: 7 | Root cause: It broke on the way here. / Actions taken: We mended it. / Prevention: We look. |
            combined           | Root cause: It broke. / Actions taken: We mended it. |
            """)
    void areFlagged(String fault, String text, String found) {
        assertThat(flagged(fault, text)).isEqualTo(found == null ? "" : found);
    }

    /** The order of the answers, by their first letters, and the one that comes too late. */
    @ParameterizedTest
    @CsvSource({
        "RAP,     ''",
        "RP,      ''",
        "AP,      ''",
        "ARP,     R",
        "RPA,     A",
        "PRA,     R",
        "RAPRAP,  ''",
        "RAPAR,   ''",
        "RAPRPA,  A",
        "RPRA,    A",
        "RARAP,   ''",
        "RRAAPP,  ''",
    })
    void anAnswerComesBeforeThoseThatBuildOnItOrThePlanBeginsAnew(String order, String late) {
        StringBuilder plan = new StringBuilder();
        for (int i = 0; i < order.length(); i++) {
            plan.append(
                    switch (order.charAt(i)) {
                        case 'R' -> "Root cause / - It broke. / ";
                        case 'A' -> "Actions taken / - We mended it. / ";
                        default -> "Prevention / - We look. / ";
                    });
        }

        assertThat(flagged("disordered", plan.toString()))
                .startsWith(late)
                .hasSameSizeAs(
                        switch (late) {
                            case "R" -> "Root cause";
                            case "A" -> "Actions taken";
                            default -> "";
                        });
    }

    private static String flagged(String fault, String text) {
        return new OneCheck("sections: {fault: " + fault + "}")
                .in(text).stream()
                        .map(Match::span)
                        .map(OneCheck.source(text)::slice)
                        .collect(Collectors.joining(" + "));
    }
}

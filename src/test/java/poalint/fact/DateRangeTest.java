package poalint.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-03, 2024-05-03, 2024-05-03",
        "--05-03, 2023-05-03, 2023-05-03",
        "2024-02, 2024-02-01, 2024-02-29",
        "--02, 2023-02-01, 2023-02-28",
        "2024-W01, 2024-01-01, 2024-01-07",
        "2021-W01, 2021-01-04, 2021-01-10",
        "--W44, 2023-10-30, 2023-11-05",
        "2024-05-03/2024-05-09, 2024-05-03, 2024-05-09",
        "2024-05-03|2024-03-05, 2024-03-05, 2024-05-03",
    })
    void aDateMeansTheDaysFromItsEarliestToItsLatestReading(String value, LocalDate first, LocalDate last) {
        assertThat(DateRange.of(value, 2023)).contains(new DateRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 february", "", "2024-13-01", "2024-05-03/june", "--"})
    void whatIsNoDateMeansNoDays(String value) {
        assertThat(DateRange.of(value, 2023)).isEmpty();
    }

    @Test
    void theYearIsTheOneThatIsTold() {
        assertThat(DateRange.year("2024-05-03/2025-01-01")).contains(2024);
        assertThat(DateRange.year("--05-03")).isEqualTo(Optional.empty());
    }
}

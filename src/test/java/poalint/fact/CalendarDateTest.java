package poalint.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CalendarDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    3 march 2024                  ; 2024-03-03
                    3rd of march                  ; --03-03
                    march 3                       ; --03-03
                    august 29th                   ; --08-29
                    29 aug 2022                   ; 2022-08-29
                    12th dec                      ; --12-12
                    26 october 2016               ; 2016-10-26
                    2020/4/28                     ; 2020-04-28
                    2024-05-04                    ; 2024-05-04
                    04.16.2019                    ; 2019-04-16
                    05/04/2024                    ; 2024-04-05|2024-05-04
                    05/05/2024                    ; 2024-05-05
                    3/24-3/31                     ; --03-24/--03-31
                    nov 20                        ; --11-20
                    1st nov 2020                  ; 2020-11-01
                    june 2009                     ; 2009-06
                    q3 2024                       ; 2024-07/2024-09
                    week 44                       ; --W44
                    31st december                 ; --12-31
                    20 april 2019                 ; 2019-04-20
                    27th - 30th april             ; --04-27/--04-30
                    feb 5 until march 16          ; --02-05/--03-16
                    28th october to 2nd november  ; --10-28/--11-02
                    5 and 6 november              ; --11-05/--11-06
                    3, 4 and 5 november 2023      ; 2023-11-03/2023-11-05
                    november 5-9, 2024            ; 2024-11-05/2024-11-09
                    5-9 november                  ; --11-05/--11-09
                    5 to 9 november               ; --11-05/--11-09
                    5th to the 9th of november    ; --11-05/--11-09
                    28 december to 3 january 2025 ; 2024-12-28/2025-01-03
                    friday, 14 june               ; --06-14
                    fri 3 may 2024                ; 2024-05-03
                    mon, 6 may                    ; --05-06
                    mar. 5, 2024                  ; 2024-03-05
                    14-mar-2024                   ; 2024-03-14
                    14.03.24                      ; 2024-03-14
                    14. march 2024                ; 2024-03-14
                    mid-april                     ; --04
                    end of june                   ; --06
                    early may 2024                ; 2024-05
                    late in october               ; --10
                    march                         ; --03
                    march to may 2024             ; 2024-03/2024-05
                    march and may                 ; --03/--05
                    3 march and 9 april 2024      ; 2024-03-03/2024-04-09
                    first of may                  ; --05-01
                    may 31st                      ; --05-31
                    03.05                         ; --05-03|--03-05
                    12.06                         ; --06-12|--12-06
                    3/24                          ; --03-24
                    03/04                         ; --04-03|--03-04
                    calendar week 12              ; --W12
                    cw 7 of 2024                  ; 2024-W07
                    kw44/2024                     ; 2024-W44
                    third quarter of 2024         ; 2024-07/2024-09
                    q3                            ; --07/--09
                    the second quarter            ; --04/--06
                    3 may 2024                    ; 2024-05-03
                    12 may                        ; --05-12
                    12th may                      ; --05-12
                    2024.05.04                    ; 2024-05-04
                    1/2/23                        ; 2023-02-01|2023-01-02
                    31/12/2024                    ; 2024-12-31
                    29 february                   ; --02-29
                    3 sept.                       ; --09-03
                    sep 4                         ; --09-04
                    20 april, 2019                ; 2019-04-20
                    april, 2019                   ; 2019-04
                    04/2024                       ; 2024-04
                    3rd of may, 2024              ; 2024-05-03
                    monday 6th of may             ; --05-06
                    monday, the 6th of may        ; --05-06
                    5 to 9 may                    ; --05-05/--05-09
                    3 to 5 june                   ; --06-03/--06-05
                    12/11/2023 - 14/11/2023       ; 2023-11-12/2023-11-14
                    2024-05-04 to 2024-05-09      ; 2024-05-04/2024-05-09
                    3 march                       ; --03-03
                    1 june 2024                   ; 2024-06-01
                    4 june                        ; --06-04
                    2 may                         ; --05-02
                    june 3                        ; --06-03
                    5 july 2024                   ; 2024-07-05
                    3 may                         ; --05-03
                    june 5th                      ; --06-05
                    3. 5. 2024                    ; 2024-05-03|2024-03-05
                    november/december 2023        ; 2023-11/2023-12
                    may and june 2024             ; 2024-05/2024-06
                    march 2024 - may 2024         ; 2024-03/2024-05
                    3rd and 4th march             ; --03-03/--03-04
                    5 may                         ; --05-05
                    13th of april                 ; --04-13
                    december 2023                 ; 2023-12
                    week 7/2024                   ; 2024-W07
                    1 july                        ; --07-01
                    1 july 2024                   ; 2024-07-01
                    january                       ; --01
                    3/4-5/4                       ; --04-03/--04-05|--03-04/--05-04
                    1.12.24                       ; 2024-12-01|2024-01-12
                    29 february 2024              ; 2024-02-29
                    """)
    void writesADateAsIsoText(String written, String iso) {
        assertThat(CalendarDate.iso(written)).hasValue(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13/13/2024", "31 june 2024", "29 february 2023", "week 54", "31/04", "2024-02-30", "00/00"})
    void hasNoValueForADayThatTheCalendarLacks(String written) {
        assertThat(CalendarDate.iso(written)).isEmpty();
    }
}

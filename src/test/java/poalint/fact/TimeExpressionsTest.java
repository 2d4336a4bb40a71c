package poalint.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import poalint.plan.Fact;
import poalint.plan.Source;
import poalint.plan.Span;

final class TimeExpressionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    On 3 March 2024 we left.               ; date[3 March 2024]
                    the 3rd of March                       ; date[3rd of March]
                    March 3                                ; date[March 3]
                    August 29th                            ; date[August 29th]
                    29 Aug 2022                            ; date[29 Aug 2022]
                    12th Dec                               ; date[12th Dec]
                    26 October 2016                        ; date[26 October 2016]
                    2020/4/28                              ; date[2020/4/28]
                    2024-05-04                             ; date[2024-05-04]
                    04.16.2019                             ; date[04.16.2019]
                    05/04/2024                             ; date[05/04/2024]
                    05/05/2024                             ; date[05/05/2024]
                    3/24-3/31                              ; date[3/24-3/31]
                    Nov 20                                 ; date[Nov 20]
                    1st Nov 2020                           ; date[1st Nov 2020]
                    Q3 2024                                ; date[Q3 2024]
                    week 44                                ; date[week 44]
                    31st December                          ; date[31st December]
                    ~20 April 2019                         ; date[20 April 2019]
                    Between 27th - 30th April              ; date[27th - 30th April]
                    from Feb 5 until March 16              ; date[Feb 5 until March 16]
                    28th October to 2nd November (Week 44) ; date[28th October to 2nd November] + date[Week 44]
                    5 and 6 November                       ; date[5 and 6 November]
                    3, 4 and 5 November 2023               ; date[3, 4 and 5 November 2023]
                    November 5-9, 2024                     ; date[November 5-9, 2024]
                    5-9 November                           ; date[5-9 November]
                    5 to 9 November                        ; date[5 to 9 November]
                    the 5th to the 9th of November         ; date[5th to the 9th of November]
                    28 December to 3 January 2025          ; date[28 December to 3 January 2025]
                    Friday, 14 June                        ; date[Friday, 14 June]
                    Fri 3 May 2024                         ; date[Fri 3 May 2024]
                    Mon, 6 May                             ; date[Mon, 6 May]
                    Mar. 5, 2024                           ; date[Mar. 5, 2024]
                    14-Mar-2024                            ; date[14-Mar-2024]
                    14.03.24                               ; date[14.03.24]
                    14. March 2024                         ; date[14. March 2024]
                    mid-April                              ; date[mid-April]
                    end of June                            ; date[end of June]
                    early May 2024                         ; date[early May 2024]
                    late in October                        ; date[late in October]
                    in March                               ; date[March]
                    March to May 2024                      ; date[March to May 2024]
                    between March and May                  ; date[March and May]
                    between 3 March and 9 April 2024       ; date[3 March and 9 April 2024]
                    first of May                           ; date[first of May]
                    May 31st                               ; date[May 31st]
                    on 03.05. we                           ; date[03.05]
                    on 3/24 the buyer                      ; date[3/24]
                    on 03/04 the buyer                     ; date[03/04]
                    calendar week 12                       ; date[calendar week 12]
                    CW 7 of 2024                           ; date[CW 7 of 2024]
                    KW44/2024                              ; date[KW44/2024]
                    third quarter of 2024                  ; date[third quarter of 2024]
                    in Q3                                  ; date[Q3]
                    in the second quarter                  ; date[the second quarter]
                    3 May 2024                             ; date[3 May 2024]
                    on 12 may we sent                      ; date[12 may]
                    12th may                               ; date[12th may]
                    3 may 2024                             ; date[3 may 2024]
                    this March                             ; date[March]
                    2024.05.04                             ; date[2024.05.04]
                    1/2/23                                 ; date[1/2/23]
                    31/12/2024                             ; date[31/12/2024]
                    31 June 2024                           ; date[31 June 2024]
                    29 February                            ; date[29 February]
                    29 February 2023                       ; date[29 February 2023]
                    3 Sept.                                ; date[3 Sept.]
                    Sep 4                                  ; date[Sep 4]
                    20 April, 2019                         ; date[20 April, 2019]
                    April, 2019                            ; date[April, 2019]
                    04/2024                                ; date[04/2024]
                    3rd of May, 2024                       ; date[3rd of May, 2024]
                    Monday 6th of May                      ; date[Monday 6th of May]
                    Monday, the 6th of May                 ; date[Monday, the 6th of May]
                    from 5 to 9 May                        ; date[5 to 9 May]
                    from 3 to 5 June we                    ; date[3 to 5 June]
                    12/11/2023 - 14/11/2023                ; date[12/11/2023 - 14/11/2023]
                    2024-05-04 to 2024-05-09               ; date[2024-05-04 to 2024-05-09]
                    until 2 May                            ; date[2 May]
                    3. 5. 2024                             ; date[3. 5. 2024]
                    in November/December 2023              ; date[November/December 2023]
                    May and June 2024                      ; date[May and June 2024]
                    March 2024 - May 2024                  ; date[March 2024 - May 2024]
                    on 3rd and 4th March                   ; date[3rd and 4th March]
                    on 5 May at 14:00                      ; date[5 May] + clock[14:00]
                    13th of April                          ; date[13th of April]
                    December 2023                          ; date[December 2023]
                    week 7/2024                            ; date[week 7/2024]
                    """)
    void readsDates(String phrase, String expected) {
        assertThat(facts(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    yesterday                   ; relative-date[yesterday]
                    last Tuesday                ; relative-date[last Tuesday]
                    this morning                ; relative-date[this morning]
                    two days later              ; relative-date[two days later]
                    upon notification           ; relative-date[upon notification]
                    on receipt of the notice    ; relative-date[on receipt]
                    the day after the warning   ; relative-date[the day after]
                    the following morning       ; relative-date[the following morning]
                    the next day                ; relative-date[the next day]
                    that day                    ; relative-date[that day]
                    a week earlier              ; relative-date[a week earlier]
                    14 days ago                 ; relative-date[14 days ago]
                    two weeks ago               ; relative-date[two weeks ago]
                    next Monday                 ; relative-date[next Monday]
                    next week                   ; relative-date[next week]
                    last month                  ; relative-date[last month]
                    tonight                     ; relative-date[tonight]
                    on the day we got your mail ; relative-date[on the day]
                    today                       ; relative-date[today]
                    the previous day            ; relative-date[the previous day]
                    the week before             ; relative-date[the week before]
                    three hours later           ; relative-date[three hours later]
                    """)
    void readsRelativeDates(String phrase, String expected) {
        assertThat(facts(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    since June 2009        ; start[since June 2009] + date[June 2009]
                    since 12.06 we         ; start[since 12.06] + date[12.06]
                    since 3 March          ; start[since 3 March] + date[3 March]
                    as of 1 June 2024      ; start[as of 1 June 2024] + date[1 June 2024]
                    effective immediately  ; start[effective immediately]
                    effective 4 June       ; start[effective 4 June] + date[4 June]
                    from 12 May on         ; start[from 12 May] + date[12 May]
                    starting Monday        ; start[starting Monday] + weekday[Monday]
                    with effect from 2 May ; start[with effect from 2 May] + date[2 May]
                    since last week        ; start[since last week] + relative-date[last week]
                    since yesterday        ; start[since yesterday] + relative-date[yesterday]
                    with immediate effect  ; start[with immediate effect]
                    starting on June 3     ; start[starting on June 3] + date[June 3]
                    beginning 5 July 2024  ; start[beginning 5 July 2024] + date[5 July 2024]
                    from today             ; start[from today] + relative-date[today]
                    from Q3 2024           ; start[from Q3 2024] + date[Q3 2024]
                    as of Monday           ; start[as of Monday] + weekday[Monday]
                    in force since 3 May   ; start[in force since 3 May] + date[3 May]
                    since 04/2024          ; start[since 04/2024] + date[04/2024]
                    since end of June      ; start[since end of June] + date[end of June]
                    from 1 July            ; start[from 1 July] + date[1 July]
                    as from 1 July 2024    ; start[as from 1 July 2024] + date[1 July 2024]
                    since January          ; start[since January] + date[January]
                    """)
    void readsStarts(String phrase, String expected) {
        assertThat(facts(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    the same day                   ; deadline[the same day]
                    within 24 hours                ; deadline[within 24 hours]
                    in 48h                         ; deadline[in 48h]
                    by 18:00                       ; deadline[by 18:00]
                    by June 5th                    ; deadline[by June 5th] + date[June 5th]
                    before 13:00                   ; deadline[before 13:00]
                    no later than 3 May            ; deadline[no later than 3 May] + date[3 May]
                    no later than 2 days after     ; deadline[no later than 2 days]
                    max. 2 days                    ; deadline[max. 2 days]
                    same day                       ; deadline[same day]
                    the same working day           ; deadline[the same working day]
                    next working day               ; deadline[next working day]
                    on the next business day       ; deadline[on the next business day]
                    before pickup                  ; deadline[before pickup]
                    before the daily collection    ; deadline[before the daily collection]
                    EOD                            ; deadline[EOD]
                    by EOD                         ; deadline[by EOD]
                    by end of day                  ; deadline[by end of day]
                    within two working days        ; deadline[within two working days]
                    within one (1) working day     ; deadline[within one (1) working day]
                    in under 48 hrs                ; deadline[in under 48 hrs]
                    in less than 12 hours          ; deadline[in less than 12 hours]
                    within the hour                ; deadline[within the hour]
                    within a day                   ; deadline[within a day]
                    by noon                        ; deadline[by noon]
                    by 6 pm                        ; deadline[by 6 pm]
                    by 18h                         ; deadline[by 18h]
                    by Friday                      ; deadline[by Friday]
                    by close of business           ; deadline[by close of business]
                    up to 3 days                   ; deadline[up to 3 days]
                    at most 24 hours               ; deadline[at most 24 hours]
                    not later than 16.30           ; deadline[not later than 16.30]
                    within 24-48 hours             ; deadline[within 24-48 hours]
                    within a maximum of two days   ; deadline[within a maximum of two days]
                    at the latest by 5 pm          ; deadline[at the latest by 5 pm]
                    by Tuesday afternoon           ; deadline[by Tuesday afternoon]
                    by Friday evening              ; deadline[by Friday evening]
                    within 3-5 working days        ; deadline[within 3-5 working days]
                    in 2 business days             ; deadline[in 2 business days]
                    within 48 hours after delivery ; deadline[within 48 hours]
                    until 6pm                      ; deadline[until 6pm]
                    next business day              ; deadline[next business day]
                    """)
    void readsDeadlines(String phrase, String expected) {
        assertThat(facts(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    daily                                    ; frequency[daily]
                    daily at 9am                             ; frequency[daily] + clock[9am]
                    twice a day                              ; frequency[twice a day]
                    thrice a day                             ; frequency[thrice a day]
                    every Monday                             ; frequency[every Monday]
                    each morning and evening                 ; frequency[each morning and evening]
                    Mon-Fri                                  ; frequency[Mon-Fri]
                    Monday to Friday                         ; frequency[Monday to Friday]
                    weekly                                   ; frequency[weekly]
                    on a weekly basis                        ; frequency[weekly]
                    every 2 weeks                            ; frequency[every 2 weeks]
                    fortnightly                              ; frequency[fortnightly]
                    bi-weekly                                ; frequency[bi-weekly]
                    monthly                                  ; frequency[monthly]
                    on the 1st of each month                 ; frequency[on the 1st of each month]
                    on the 1st and 15th of each month        ; frequency[on the 1st and 15th of each month]
                    quarterly                                ; frequency[quarterly]
                    every quarter                            ; frequency[every quarter]
                    once per shift                           ; frequency[once per shift]
                    at the end of each business day          ; frequency[at the end of each business day]
                    every 50 orders                          ; frequency[every 50 orders]
                    per batch                                ; frequency[per batch]
                    before every dispatch                    ; frequency[before every dispatch]
                    hourly                                   ; frequency[hourly]
                    Twice a week, on Monday and Thursday     ; frequency[Twice a week, on Monday and Thursday]
                    on the third working day of each quarter ; frequency[on the third working day of each quarter]
                    the last Friday of every month           ; frequency[the last Friday of every month]
                    every other day                          ; frequency[every other day]
                    every second Friday                      ; frequency[every second Friday]
                    each Monday morning                      ; frequency[each Monday morning]
                    every Monday, Wednesday and Friday       ; frequency[every Monday, Wednesday and Friday]
                    on Mondays                               ; frequency[on Mondays]
                    Mondays and Thursdays                    ; frequency[Mondays and Thursdays]
                    on Tuesdays & Fridays                    ; frequency[on Tuesdays & Fridays]
                    on weekdays                              ; frequency[on weekdays]
                    three times a week                       ; frequency[three times a week]
                    4 times per year                         ; frequency[4 times per year]
                    2-3 times a day                          ; frequency[2-3 times a day]
                    once every two weeks                     ; frequency[once every two weeks]
                    once every quarter                       ; frequency[once every quarter]
                    twice daily                              ; frequency[twice daily]
                    three times daily                        ; frequency[three times daily]
                    once a month                             ; frequency[once a month]
                    every day at 9am                         ; frequency[every day] + clock[9am]
                    every working day at 10:00               ; frequency[every working day] + clock[10:00]
                    every 4 hours                            ; frequency[every 4 hours]
                    every 30 minutes                         ; frequency[every 30 minutes]
                    every three days                         ; frequency[every three days]
                    every six months                         ; frequency[every six months]
                    12 hours a day                           ; frequency[12 hours a day]
                    five days a week                         ; frequency[five days a week]
                    annually                                 ; frequency[annually]
                    half-yearly                              ; frequency[half-yearly]
                    every night                              ; frequency[every night]
                    each and every day                       ; frequency[each and every day]
                    every weekend                            ; frequency[every weekend]
                    at the start of every shift              ; frequency[at the start of every shift]
                    before the end of the day                ; frequency[before the end of the day]
                    per day                                  ; frequency[per day]
                    every Friday evening                     ; frequency[every Friday evening]
                    once in a week                           ; frequency[once in a week]
                    every Tuesday and Friday at 4 pm         ; frequency[every Tuesday and Friday] + clock[4 pm]
                    every two working days                   ; frequency[every two working days]
                    Tuesdays, Thursdays and Saturdays        ; frequency[Tuesdays, Thursdays and Saturdays]
                    once per batch                           ; frequency[once per batch]
                    every shift                              ; frequency[every shift]
                    every 25 orders                          ; frequency[every 25 orders]
                    every five weeks                         ; frequency[every five weeks]
                    on the second Tuesday of every month     ; frequency[on the second Tuesday of every month]
                    on the last day of each month            ; frequency[on the last day of each month]
                    five times a month                       ; frequency[five times a month]
                    once every 14 days                       ; frequency[once every 14 days]
                    every second week                        ; frequency[every second week]
                    every 12 hours                           ; frequency[every 12 hours]
                    nightly                                  ; frequency[nightly]
                    yearly                                   ; frequency[yearly]
                    twice weekly                             ; frequency[twice weekly]
                    twice every week                         ; frequency[twice every week]
                    each shift                               ; frequency[each shift]
                    every afternoon                          ; frequency[every afternoon]
                    each Friday                              ; frequency[each Friday]
                    Wednesdays                               ; frequency[Wednesdays]
                    """)
    void readsFrequencies(String phrase, String expected) {
        assertThat(facts(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    2-3 days                ; duration[2-3 days]
                    1-2 to 7 days           ; duration[1-2 to 7 days]
                    a whole week            ; duration[a whole week]
                    72 hours                ; duration[72 hours]
                    90-day                  ; duration[90-day]
                    90-day hold             ; duration[90-day]
                    365 days                ; duration[365 days]
                    for 5 years             ; duration[5 years]
                    half an hour            ; duration[half an hour]
                    30 mins                 ; duration[30 mins]
                    5-7 business days       ; duration[5-7 business days]
                    one week                ; duration[one week]
                    16 orders 1 day late    ; duration[1 day]
                    for the next 90 days    ; duration[90 days]
                    for at least six months ; duration[six months]
                    """)
    void readsDurations(String phrase, String expected) {
        assertThat(facts(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    9am                    ; clock[9am]
                    9 a.m.                 ; clock[9 a.m.]
                    09:00                  ; clock[09:00]
                    18h30                  ; clock[18h30]
                    1 p.m.                 ; clock[1 p.m.]
                    noon                   ; clock[noon]
                    at 18h                 ; clock[18h]
                    at 14.30               ; clock[14.30]
                    9am-5pm                ; clock[9am-5pm]
                    9 to 11 am             ; clock[9 to 11 am]
                    at half past nine      ; clock[half past nine]
                    8 o'clock              ; clock[8 o'clock]
                    between 9:00 and 17:00 ; clock[9:00] + clock[17:00]
                    at 9:30                ; clock[9:30]
                    at 5 p.m. sharp        ; clock[5 p.m.]
                    """)
    void readsClockTimes(String phrase, String expected) {
        assertThat(facts(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    past 30 calendar days   ; window[past 30 calendar days]
                    the last 60 days        ; window[last 60 days]
                    over the past 12 months ; window[past 12 months]
                    60-day window           ; window[60-day window]
                    previous three months   ; window[previous three months]
                    trailing 90 days        ; window[trailing 90 days]
                    """)
    void readsWindows(String phrase, String expected) {
        assertThat(facts(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    on Tuesday ; weekday[Tuesday]
                    """)
    void readsWeekdays(String phrase, String expected) {
        assertThat(facts(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    each week 12 buyers   ; frequency[each week]
                    last week 12 buyers   ; relative-date[last week]
                    a week 10 parcels     ; duration[a week]
                    3 months' worth is 90 ; duration[3 months]
                    """)
    void readsANumberBesideATimeAsNoPartOfIt(String phrase, String expected) {
        assertThat(facts(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "later than usual",
                "before Christmas",
                "we may 3 times",
                "orders may 5 times be late",
                "it may be late",
                "sent by 1st Class",
                "Royal Mail 2nd Class",
                "First Class stamps",
                "Royal Mail Tracked 48",
                "Royal Mail Tracked 24",
                "SEUR 24",
                "Chrono 13",
                "RM24 and RM48",
                "24/48",
                "open 24/7",
                "B0CK7R2M4T",
                "203-5518274-1180362",
                "D01-5518274-1180362",
                "staff march to the door",
                "they march 2 miles",
                "the second complaint",
                "the third parcel",
                "sun cream",
                "sat down",
                "we wed the two lists",
                "Section 3",
                "section 3.5.24",
                "£3.50",
                "12.99 EUR",
                "size 10-12",
                "sizes 10-12-14",
                "7 out of 10",
                "rated 4/5",
                "cut by 1/3",
                "on 4/5 of the orders",
                "rated from 4/5 to 3/5",
                "version 1.2.24",
                "EN 71-3:2019",
                "Black Friday",
                "4PX and 17TRACK",
                "100-240 V",
                "30 x 20 x 10 cm",
                "020 7946 0958",
                "Q1: what happened",
                "the mayor",
                "marching orders",
                "a decent supplier",
                "novel idea",
                "an august body",
                "on 10/12 orders",
                "1.9 %",
                "0.05%",
                "May we ask",
                "the second-hand shelf",
                "second hand",
                "order 12 of 15",
                "page 3 of 9",
                "12-14 parcels",
                "June's shelf",
                "during the day",
                "A4 and B5",
                "3 in 10",
                "item 5.",
                "0800 123 4567",
                "10-15%",
                "2024 parcels",
                "model 12/24 V",
                "March 15 units",
                "weekday staff",
                "Sunday Times",
                "Monday.com",
                "Next Day delivery",
                "the next day delivery service",
                "in may ways",
                "of 1.05 %"
            })
    void readsNoTimeIntoWordsNumbersAndCodes(String phrase) {
        assertThat(facts(phrase)).isEmpty();
    }

    @Test
    void readsADateAcrossALineBreakAndOddBlanks() {
        assertThat(facts("since 3\u00A0March\n2024, twice\ta day"))
                .isEqualTo("start[since 3\u00A0March\n2024] + date[3\u00A0March\n2024] + frequency[twice\ta day]");
    }

    @Test
    void readsInTheSpanOnly() {
        Source source = new Source("On 3 May 2024. On 4 May 2024.");

        assertThat(new TimeExpressions().find(OneLine.of(source, new Span(15, 29))))
                .containsExactly(new Fact(TimeExpressions.DATE, new Span(18, 28), "2024-05-04"));
    }

    @Test
    void keepsItsOffsetsBesideCapitalsThatGrowWhenLowered() {
        Source source = new Source("\u0130STANBUL, on 2024-05-03");

        assertThat(new TimeExpressions()
                        .find(OneLine.of(source, new Span(0, source.text().length()))))
                .containsExactly(new Fact(TimeExpressions.DATE, new Span(13, 23), "2024-05-03"));
    }

    @Test
    void readsNamesOfMonthsBesideCapitalsThatGrowWhenLowered() {
        assertThat(facts("\u0130stanbul, since 3 May 2024")).isEqualTo("start[since 3 May 2024] + date[3 May 2024]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n  ", " \t \r\n    "})
    void readsOnWhereALineEnds(String end) {
        assertThat(facts("on 3" + end + "May" + end + "2024, at" + end + "half past nine, in" + end + "Q2, on" + end
                        + "03/05"))
                .isEqualTo("date[3" + end + "May" + end + "2024] + clock[half past nine] + date[Q2] + date[03/05]");
    }

    @Test
    void givesADateAValueAndOtherKindsTheirText() {
        Source source = new Source("Since 3 May 2024 we check Daily");

        assertThat(new TimeExpressions().find(OneLine.of(source, new Span(0, 31))))
                .containsExactly(
                        new Fact(TimeExpressions.START, new Span(0, 16), "3 may 2024"),
                        new Fact(TimeExpressions.DATE, new Span(6, 16), "2024-05-03"),
                        new Fact(TimeExpressions.FREQUENCY, new Span(26, 31), "daily"));
    }

    @Test
    void givesADateThatTheCalendarLacksItsText() {
        Source source = new Source("31 June 2024");

        assertThat(new TimeExpressions().find(OneLine.of(source, new Span(0, 12))))
                .containsExactly(new Fact(TimeExpressions.DATE, new Span(0, 12), "31 june 2024"));
    }

    private static String facts(String phrase) {
        Source source = new Source(phrase);
        List<Fact> facts = new TimeExpressions().find(OneLine.of(source, new Span(0, phrase.length())));
        return facts.stream()
                .map(fact -> fact.kind() + "[" + source.slice(fact.span()) + "]")
                .collect(Collectors.joining(" + "));
    }
}

package org.entente.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTests {

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 6);

  private final DateFinder finder = new DateFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They landed on 5 January 2022.           | 2022-01-05
          They landed on January 5th, 2022.        | 2022-01-05
          They landed on the 5th of January.       | 2022-01-05
          They landed on Jan. 6.                   | 2022-01-06
          They left on Dec 29 after a week.        | 2021-12-29
          The pact of 2021-07-14 holds.            | 2021-07-14
          PARIS, 14.07.2021 - They met.            | 2021-07-14
          They have met since '97.                 | 1997
          They met in ’21 and parted.              | 2021
          they met on monday, last october no one. | 2022-01-03, 2021-10
          THEY MET ON MONDAY. NO ONE DID IN MAY.   | 2022-01-03, 2021-05
          Their 1998-2000 war was long.            | 1998, 2000
          Idi Amin (1971–1979) fell.               | 1971, 1979
          They met in July 2021.                   | 2021-07
          They met in July.                        | 2021-07
          They met in autumn 2014.                 | 2014
          They have met since the spring of 2014.  | 2014
          They left in the winter of 2014/15.      | 2014
          They left by Oct. 3 at last.             | 2021-10-03
          The 1994 Budapest memorandum holds.      | 1994
          They met in mid-July.                    | 2021-07
          It has been a member since 1994.         | 1994
          The war (1994) was short.                | 1994
          They met on Thursday.                    | 2022-01-06
          They met on Tuesday night.               | 2022-01-04
          They met last Thursday.                  | 2021-12-30
          They meet next Monday.                   | 2022-01-10
          They met today.                          | 2022-01-06
          Yesterday they met.                      | 2022-01-05
          They met two days ago.                   | 2022-01-04
          They meet tomorrow.                      | 2022-01-07
          They met last week.                      | 2021-12
          They met earlier this week.              | 2022-01
          They meet next week.                     | 2022-01
          They met two weeks ago.                  | 2021-12
          They met earlier this month.             | 2022-01
          They meet next month.                    | 2022-02
          They meet next year.                     | 2023
          They have met since this spring.         | 2022
          They met last month.                     | 2021-12
          They met 3 months ago.                   | 2021-10
          They met last year.                      | 2021
          They met ten years ago.                  | 2012
          They have been there since May 7.        | 2021-05-07
          They have been there since 7 May.        | 2021-05-07
          They met in March of last year.          | 2021-03
          They met on 7 June last year.            | 2021-06-07
          They join from January 1 next year.      | 2023-01-01
          They attacked on Christmas Day.          | 2021-12-25
          They join on New Year's Day.             | 2022-01-01
          They were gone by the 3rd.               | 2022-01-03
          They were gone by the 23rd.              | 2021-12-23
          The 1951 mutual defence treaty stands.   | 1951
          They attacked before dawn.               | 2022-01-06
          They attacked at dawn Tuesday.           | 2022-01-04
          They attacked a week ago today.          | 2021-12-30
          They attacked a year ago this week.      | 2021-01
          They began a year ago this month.        | 2021-01
          From the 5th they were at the border.    | 2022-01-05
          They agreed, four days after the attack. | 2022-01-02
          It was restored on 3 January this year.  | 2022-01-03
          They landed on the third of January.     | 2022-01-03
          They landed on the twenty-first of May.  | 2021-05-21
          They landed on the fourth of the month.  | 2022-01-04
          They met last January.                   | 2021-01
          They have met since last October.        | 2021-10
          They join from next January.             | 2023-01
          They join next May.                      | 2022-05
          They met last summer.                    | 2021
          They have been there since the autumn.   | 2021
          They left in the spring.                 | 2021
          They are due home on Friday week.        | 2022-01-14
          They met on Tuesday of last week.        | 2021-12-28
          They meet on Tuesday next week.          | 2022-01-11
          They sign a week from today.             | 2022-01-13
          They left at the beginning of the month. | 2022-01
          The war goes on since mid-2014.          | 2014
          Iran's 1979 revolution changed it.       | 1979
          The 1980-88 war was long.                | 1980
          They have a mandate through March 2023.  | 2023-03
          """)
  void resolvesWhatEnglishNewsSays(String text, String dates) {
    assertThat(dates(text)).containsExactly(dates.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They will meet on Monday.                            | 2022-01-10
          They will meet on Thursday.                          | 2022-01-06
          They are to meet here in March.                      | 2022-03
          The duties will rise from 1 February.                | 2022-02-01
          All are to be gone by Feb. 15.                       | 2022-02-15
          Troops will be deployed by Sunday.                   | 2022-01-09
          He leaves for Rome on Monday.                        | 2022-01-10
          It will take until the 23rd.                         | 2022-01-23
          They will be admitted on New Year's Day.             | 2023-01-01
          They will meet, he said on Monday.                   | 2022-01-03
          They will meet after talks that failed on Monday.    | 2022-01-03
          They will meet. Talks failed on Monday.              | 2022-01-03
          He will meet U.S. senators on Monday.                | 2022-01-10
          Talks will be held on Monday.                        | 2022-01-10
          They will have talks on Monday.                      | 2022-01-10
          He is set to arrive on Monday.                       | 2022-01-10
          He is expected in Paris on Monday.                   | 2022-01-10
          They agreed to meet on Monday.                       | 2022-01-10
          The sanctions were extended until July 31.           | 2022-07-31
          A summit may take place in June.                     | 2022-06
          On 31 March the leaders of the three will meet.      | 2022-03-31
          On Monday he said that they will meet.               | 2022-01-03
          They will take back what they lost since March.      | 2021-03
          They will leave in the autumn.                       | 2022
          All will have left by the end of the year.           | 2022
          It must leave by Mar. 31.                    | 2022-03-31
          Niger has until Dec. 31.                     | 2022-12-31
          The vote was put off to Oct. 3.              | 2022-10-03
          The truce lasts until March.                 | 2022-03
          Paris agreed to bring its men home by Feb. 15.   | 2022-02-15
          They withdrew, failing to set a vote by Dec. 15. | 2021-12-15
          They lost it to the rebels by Dec. 15.           | 2021-12-15
          The carrier is coming for exercises on Sunday.   | 2022-01-09
          The line was being held on Sunday.               | 2022-01-02
          The bank meets in Paris on Monday.               | 2022-01-10
          They are now to resume on 26 May.                | 2022-05-26
          It will release the captured pilot on Monday.    | 2022-01-10
          It will admit the United Arab Emirates in May.   | 2022-05
          They said on Monday it would join as of May 28.  | 2022-01-03, 2022-05-28
          From May the United Arab Emirates will belong.   | 2022-05
          They will meet after the army flew in on Monday. | 2022-01-03
          """)
  void looksAheadWhereTheSentenceDoes(String text, String dates) {
    assertThat(dates(text)).containsExactly(dates.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The summit in March is off.             | 2022-03
          The February 25 election is at risk.    | 2022-02-25
          The summit in July is off.              | 2021-07
          The summit in March failed.             | 2021-03
          Niger joined in March.                  | 2021-03
          """)
  void takesTheNearerYearWhereTheSentenceLooksNeitherAheadNorBack(String text, String date) {
    assertThat(dates(text)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource({
    "The 1990s were quiet.",
    "They may march on the city.",
    "Every Monday they march.",
    "It killed 1994 people.",
    "It was signed on February 31.",
    "The ship joined the 7th Fleet.",
    "They live on the 7th floor.",
    "They were shelled by the 7th Fleet.",
    "The Sept. 11 attacks changed it.",
    "Merkel and May agreed."
  })
  void findsNoDateWhereThereIsNone(String text) {
    assertThat(dates(text)).isEmpty();
  }

  @Test
  void countsOnFromTheDateBefore() {
    assertThat(dates("On 3 May 1999 they met. A day later they parted."))
        .containsExactly("1999-05-03", "1999-05-04");
    assertThat(dates("On Tuesday they met, two days after the attack."))
        .containsExactly("2022-01-04", "2022-01-02");
    assertThat(dates("On Tuesday they met, the night before they had not."))
        .containsExactly("2022-01-04", "2022-01-03");
    assertThat(dates("On Tuesday they met in 2 rooms, two days before the summit."))
        .containsExactly("2022-01-04", "2022-01-06");
    assertThat(dates("On Monday, since a pact of 1974 let them, they came, a day after the coup."))
        .containsExactly("2022-01-03", "1974", "2022-01-02");
    assertThat(dates("On Tuesday they met. Before dawn they left."))
        .containsExactly("2022-01-04", "2022-01-04");
    assertThat(dates("At dawn on 25 October 1983 they landed.")).containsExactly("1983-10-25");
    assertThat(dates("On Tuesday they left, two weeks after the attack."))
        .containsExactly("2022-01-04", "2021-12");
    assertThat(dates("In May 1999 they met, three years after the war."))
        .containsExactly("1999-05", "1996");
  }

  @Test
  void countsOnFromTheMonthOrYearBefore() {
    assertThat(dates("In March 1991 they came, and two years later they left."))
        .containsExactly("1991-03", "1993");
    assertThat(dates("They came in May 1991. In September of that year they left."))
        .containsExactly("1991-05", "1991-09");
    assertThat(dates("They came in May 1991. In February of the following year they left."))
        .containsExactly("1991-05", "1992-02");
    assertThat(dates("In September 2009 they shot; the EU acted the month after, and the AU too."))
        .containsExactly("2009-09", "2009-10");
    assertThat(dates("On 3 May 1999 they met. The same evening they signed."))
        .containsExactly("1999-05-03", "1999-05-03");
    assertThat(dates("They rose on 7 June 1977; by the end of the month they were gone."))
        .containsExactly("1977-06-07", "1977-06");
  }

  @Test
  void datesALineOfAChronologyByTheYearWithWhichItBegins() {
    assertThat(
            dates(
                """
                2004: On 8 April they signed. In August they came.
                2006 - They met again (8 February), two months later they fought.
                2008 February: They parted.
                They met on 3 January."""))
        .containsExactly(
            "2004",
            "2004-04-08",
            "2004-08",
            "2006",
            "2006-02-08",
            "2006-04",
            "2008-02",
            "2022-01-03");
    assertThat(dates("There were in all\n2000 of them, on 8 April.")).containsExactly("2022-04-08");
  }

  @Test
  void tellsTheFirstAndTheLastOfSomeDays() {
    assertThat(dates("They fought from 10 to 13 June 2008."))
        .containsExactly("2008-06-10", "2008-06-13");
    assertThat(dates("They met on 3-4 January.")).containsExactly("2022-01-03", "2022-01-04");
    assertThat(dates("A digest, 2-5 January: they met."))
        .containsExactly("2022-01-02", "2022-01-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Yesterday they met.                     | 2022-01-05 |
          They will meet on Saturday.             |            | 2022-01-08
          They will meet this month.              | 2022-01    | 2022-01
          They have been there since 1992.        | 1992       |
          The handover is due by July 2023.       |            | 2023-07
          The meeting on Monday.                  | 2022-01-03 | 2022-01-10
          The guns were to fall silent on Monday. | 2022-01-03 | 2022-01-10
          On Monday they met.                     | 2022-01-03 |
          The February 25 election.               | 2021-02-25 | 2022-02-25
          """)
  void tellsWhatTheWordsMeanOfWhatIsDoneAndOfWhatIsToCome(
      String text, @Nullable String done, @Nullable String toCome) {
    DateExpression words = finder.find(text, PUBLISHED).getFirst();

    assertThat(words.begin(Modality.ACTUAL)).isEqualTo(done == null ? null : FuzzyDate.parse(done));
    FuzzyDate coming = toCome == null ? null : FuzzyDate.parse(toCome);
    assertThat(words.begin(Modality.INTENDED)).isEqualTo(coming);
    assertThat(words.begin(Modality.POSSIBLE)).isEqualTo(coming);
  }

  @Test
  void letsWhatHoldsEndLaterAndWhatHasEndedNot() {
    DateExpression words =
        finder.find("The sanctions were extended until July 31.", PUBLISHED).getFirst();

    assertThat(words.end(Modality.ACTUAL, Aspect.HOLDS)).isEqualTo(FuzzyDate.parse("2022-07-31"));
    assertThat(words.end(Modality.INTENDED, Aspect.ENDS)).isEqualTo(FuzzyDate.parse("2022-07-31"));
    assertThat(words.end(Modality.ACTUAL, Aspect.ENDS)).isNull();
  }

  @Test
  void takesTheDayOfADateLineForToday() {
    assertThat(dates("ALMATY, Jan. 5 (AP) - Troops landed today.")).containsExactly("2022-01-05");
  }

  @Test
  void leavesRelativeDatesUnknownWithoutADayOfPublication() {
    assertThat(finder.find("Yesterday, on Tuesday, in July, on 3 May, in 1999.", null))
        .extracting(expression -> expression.date().toString())
        .containsExactly("1999");
  }

  @Test
  void namesTheLineOfTheRulesThatIsNone() {
    assertThatThrownBy(() -> DateRules.read("year = \\d{4}\n{year} => SOMETIMES"))
        .hasMessageContaining("line 2");
  }

  private List<String> dates(String text) {
    return finder.find(text, PUBLISHED).stream().map(found -> found.date().toString()).toList();
  }
}

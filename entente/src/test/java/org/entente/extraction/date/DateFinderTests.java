package org.entente.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entente.extraction.date.DateExpression.Role;
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
          They met in July 2021.                   | 2021-07
          They met in July.                        | 2021-07
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
          """)
  void resolvesWhatEnglishNewsSays(String text, String date) {
    assertThat(dates(text)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource({
    "The 1990s were quiet.",
    "They may march on the city.",
    "Every Monday they march.",
    "It killed 1994 people.",
    "It was signed on February 31."
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
  void tellsBeginningsAndEnds() {
    List<DateExpression> found = finder.find("From May 1999 until 2003, and in 2005.", PUBLISHED);

    assertThat(found)
        .extracting(DateExpression::role)
        .containsExactly(Role.SINCE, Role.UNTIL, Role.ON);
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

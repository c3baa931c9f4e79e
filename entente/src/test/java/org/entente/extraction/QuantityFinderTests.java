package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTests {

  private final QuantityFinder finder = new QuantityFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 2,000 peacekeepers landed.                | 2000
          Two thousand soldiers landed.                  | 2000
          About 2.5 thousand Russian troops landed.      | 2500
          A hundred military advisers landed.            | 100
          Twenty-five policemen landed.                  | 25
          Three hundred and fifty Turkish commandos came.| 350
          Two dozen observers came.                      | 24
          150 special forces are in the town.            | 150
          A 1,350-strong force landed.                   | 1350
          """)
  void readsDigitsAndWords(String text, int people) {
    assertThat(finder.find(text)).extracting(Quantity::people).containsExactly(people);
  }

  @ParameterizedTest
  @CsvSource({
    "Several hundred people marched.",
    "It paid $300 for soldiers.",
    "Ten soldiers were killed.",
    "In 2003 they left.",
    "Troops landed.",
    "99999999999 troops landed."
  })
  void countsOnlyPeopleWhoAreSent(String text) {
    assertThat(finder.find(text)).isEmpty();
  }

  @Test
  void findsSeveral() {
    assertThat(finder.find("Belgium sent 535 paratroops and Zaire 500 soldiers."))
        .extracting(Quantity::people)
        .containsExactly(535, 500);
  }
}

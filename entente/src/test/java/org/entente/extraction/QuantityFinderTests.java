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
    "On 12 January they left.",
    "It is 30 kilometres away.",
    "It grew by 12 percent.",
    "Some 400 armoured vehicles came.",
    "Three of them came.",
    "Troops landed.",
    "99999999999 troops landed."
  })
  void countsOnlyPeopleWhoAreSent(String text) {
    assertThat(finder.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Its soldiers, 1,960 of them, landed.           | 1960
          Another 1,600 came by sea.                     | 1600
          Two hundred Qataris came.                      | 200
          """)
  void alsoTellsNumbersThatMayCountPeople(String text, int people) {
    assertThat(finder.find(text))
        .singleElement()
        .satisfies(
            quantity -> {
              assertThat(quantity.people()).isEqualTo(people);
              assertThat(quantity.named()).isFalse();
            });
  }

  @Test
  void findsSeveral() {
    assertThat(finder.find("Belgium sent 535 paratroops and Zaire 500 soldiers."))
        .extracting(Quantity::people)
        .containsExactly(535, 500);
  }
}

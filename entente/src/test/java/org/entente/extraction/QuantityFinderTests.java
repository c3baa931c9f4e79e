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
          Half a dozen observers came.                   | 6
          Some 2 000 soldiers landed.                    | 2000
          Some 20.000 soldiers landed.                   | 20000
          150 special forces are in the town.            | 150
          A 1,350-strong force landed.                   | 1350
          A 10,000-member force landed.                  | 10000
          A 15,000-man army crossed the river.           | 15000
          """)
  void readsDigitsAndWords(String text, int people) {
    assertThat(finder.find(text)).extracting(Quantity::people).containsExactly(people);
  }

  @ParameterizedTest
  @CsvSource({
    "Several hundred people marched.",
    "Several hundred soldiers landed.",
    "A few dozen advisers came.",
    "They met on Mar. 8.",
    "It fell on 9/11.",
    "It fired 300 missiles.",
    "It sent three battalions.",
    "It paid $300 for soldiers.",
    "Ten soldiers were killed.",
    "In 2003 they left.",
    "Troops landed.",
    "99999999999 troops landed.",
    "Two soldiers had been wounded.",
    "It cost 40 per cent more, or 12 million.",
    "The village lies 30 kilometres away.",
    "A 19-year-old was held for three days.",
    "They met on 6 January.",
    "It won 3-1.",
    "One of them left."
  })
  void countsOnlyPeopleWhoAreSent(String text) {
    assertThat(finder.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The contingent grew from 300 to 550.             | 300,550
          Of its soldiers, two thousand five hundred left. | 2500
          There will be 1,200 of them by May, he said.     | 1200
          """)
  void offersNumbersThatStandAlone(String text, String numbers) {
    assertThat(finder.find(text))
        .extracting(quantity -> String.valueOf(quantity.people()))
        .containsExactly(numbers.split(","));
  }

  @ParameterizedTest
  @CsvSource({
    "Niger and Togo promised 500 men each., true",
    "Niger and Togo have each promised about 500., true",
    "Each had a quarrel. Togo promised 500 men., false",
    "Togo promised 500 men., false"
  })
  void tellsWhetherSeveralHaveAsMany(String text, boolean each) {
    assertThat(finder.find(text)).extracting(Quantity::each).containsExactly(each);
  }

  @Test
  void keepsTheOrderOfTheText() {
    assertThat(finder.find("Of 900, Belgium sent 535 paratroops, 20 at night."))
        .extracting(Quantity::people)
        .containsExactly(900, 535, 20);
  }

  @Test
  void findsSeveral() {
    assertThat(finder.find("Belgium sent 535 paratroops and Zaire 500 soldiers."))
        .extracting(Quantity::people)
        .containsExactly(535, 500);
  }
}

package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.graph.read.SearchText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for in passages, and where it is marked. */
class SearchTextTests {

  private static final String SENTENCE =
      "Russia sent its troops to Kazakhstan; the troops sent home in Nur-Sultan's name left.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          troops                | troops, troops
          TROOP                 | troops, troops
          homes                 | home
          "troops sent"         | troops sent
          "sent troops"         |
          "sent the troops"     | sent its troops
          "troops to Kazakhstan"| troops to Kazakhstan
          nur-sultan            | Nur-Sultan's
          leave -home           |
          left russia           | Russia, left
          """)
  void marksTheWordsInAnyFormAndRowsOnlyInARow(String search, String marked) {
    assertThat(new SearchText(search).in(SENTENCE).stream().map(span -> span.of(SENTENCE)).toList())
        .map(String::strip)
        .containsExactly(marked == null ? new String[0] : marked.split(", "));
  }

  @Test
  void marksWhatOverlapsOnce() {
    assertThat(new SearchText("\"troops to Kazakhstan\" Kazakhstan troops").in(SENTENCE))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "the", "\"", "\"the of\"", "-", "-troops", "?!", "\\", "*", "AND"})
  void isEmptyWhereThereIsNothingToLookFor(String text) {
    assertThat(new SearchText(text).isEmpty()).isTrue();
  }
}

package org.entente.cli.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From the words behind {@code ask NUMBER} to the variables of the request. */
class ArgumentsTests {

  private static final String HEAD =
      """
      # How did it change?
      #
      # $of actor whose stance
      # $towards actors? towards whom
      # $by MONTH|YEAR? step
      # $during period? when
      # $knownBy date? as known by then
      query Q { graph { facts } }
      """;

  private static Map<String, Object> variables(String... words) {
    return Question.of(5, HEAD)
        .given(List.of(words))
        .variables(actor -> actor.toUpperCase(Locale.ROOT));
  }

  @Test
  void takesOneDateForAPeriodOfItsOwn() {
    assertThat(variables("kaz", "2022-01"))
        .isEqualTo(Map.of("of", "KAZ", "during", Map.of("from", "2022-01", "to", "2022-01")));
  }

  @Test
  void takesWordsInOrderAndPassesOverWhatIsLeftOut() {
    assertThat(variables("kaz", "rus", "chn", "month", "2021", "2022-01-05", "2022"))
        .isEqualTo(
            Map.of(
                "of", "KAZ",
                "towards", List.of("RUS", "CHN"),
                "by", "MONTH",
                "during", Map.of("from", "2021", "to", "2022-01-05"),
                "knownBy", "2022"));
    assertThat(variables("kaz", "2022")).containsOnlyKeys("of", "during");
  }

  @Test
  void takesWhatStandsOutOfOrderWhereOnlyOneArgumentCanBeMeant() {
    assertThat(variables("kaz", "2022", "month"))
        .isEqualTo(
            Map.of("of", "KAZ", "by", "MONTH", "during", Map.of("from", "2022", "to", "2022")));
  }

  @Test
  void takesAnythingByItsName() {
    assertThat(variables("known-by=2022", "kaz", "towards=rus,chn", "during=2021..2022", "by=year"))
        .isEqualTo(
            Map.of(
                "of", "KAZ",
                "towards", List.of("RUS", "CHN"),
                "by", "YEAR",
                "during", Map.of("from", "2021", "to", "2022"),
                "knownBy", "2022"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "-                    ; Question 5 wants to be told OF: whose stance. Ask: entente ask 5 OF [TOWARDS…]",
        "kaz,2022-02-30       ; '2022-02-30' is no day of the calendar.",
        "kaz,2022,2021        ; A period cannot end (2021) before it begins (2022).",
        "kaz,2021,2022,2022,x ; Question 5 cannot take 'x' there",
        "kaz,by=week          ; 'week' is no [MONTH",
        "kaz,during=1..2      ; '1' is no [FROM [TO]]",
        "kaz,colour=red       ; Question 5 has no argument 'colour'"
      })
  void saysWhatIsWrong(String words, String sentence) {
    String[] given = words.equals("-") ? new String[0] : words.split(",");

    assertThatThrownBy(() -> variables(given))
        .isInstanceOf(WrongArguments.class)
        .hasMessageContaining(sentence);
  }

  static List<Question> questions() {
    return Question.all();
  }

  /** A variable that the head forgets could never be told; one with a default need not be. */
  @ParameterizedTest
  @MethodSource("questions")
  void everyRequestDeclaresAllItsVariablesInItsHead(Question question) {
    Document document = new Parser().parseDocument(question.document());
    List<VariableDefinition> variables =
        document
            .getDefinitionsOfType(OperationDefinition.class)
            .getFirst()
            .getVariableDefinitions();

    assertThat(question.title()).endsWith("?");
    assertThat(question.arguments())
        .extracting(Argument::variable)
        .doesNotHaveDuplicates()
        .isSubsetOf(variables.stream().map(VariableDefinition::getName).toList())
        .containsAll(
            variables.stream()
                .filter(variable -> variable.getDefaultValue() == null)
                .map(VariableDefinition::getName)
                .toList());
    assertThat(question.arguments())
        .allSatisfy(argument -> assertThat(argument.meaning()).isNotBlank());
  }
}

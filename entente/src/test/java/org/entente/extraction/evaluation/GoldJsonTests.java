package org.entente.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldJsonTests {

  private static final String ITEM =
      "{\"id\":\"x1\",\"published\":\"2022-01-06\",\"kind\":\"passage\",\"text\":\"Héros.\","
          + "\"claims\":[{\"subject\":\"RUS\",\"relation\":\"DEPLOYED_TROOPS_TO\",\"object\":\"KAZ\","
          + "\"polarity\":\"AFFIRMED\",\"modality\":\"ACTUAL\",\"aspect\":\"BEGINS\","
          + "\"from\":\"2022-01-06\",\"to\":\"2022-01\",\"attributedTo\":\"KAZ\","
          + "\"consent\":\"INVITED\",\"flag\":\"CSTO\",\"quantity\":2000}],"
          + "\"optional\":[{\"subject\":\"CHN\",\"relation\":\"URGED\",\"object\":\"KAZ\","
          + "\"polarity\":\"NEGATED\",\"modality\":\"POSSIBLE\",\"aspect\":\"HOLDS\"}],"
          + "\"either\":[[{\"subject\":\"KAZ\",\"relation\":\"AGREED_WITH\",\"object\":\"RUS\","
          + "\"polarity\":\"AFFIRMED\",\"modality\":\"ACTUAL\",\"aspect\":\"HOLDS\"}]]}";

  @Test
  void writesWhatItRead() {
    assertThat(GoldJson.write(GoldJson.read(ITEM))).isEqualTo(ITEM);
  }

  @Test
  void takesWhatIsUsualWhereAnItemDoesNotSay() {
    GoldItem item =
        GoldJson.read(
            """
            {"id": 7, "text": "", "claims": [{"subject": "USA", "relation": "AGREED_WITH", "object": "IRN"}]}
            """);

    assertThat(item.id()).isEqualTo("7");
    assertThat(item.kind()).isEqualTo("sentence");
    assertThat(item.published()).isNull();
    assertThat(GoldJson.node(item.claims().getFirst()).toString())
        .isEqualTo(
            "{\"subject\":\"IRN\",\"relation\":\"AGREED_WITH\",\"object\":\"USA\",\"polarity\":"
                + "\"AFFIRMED\",\"modality\":\"ACTUAL\",\"aspect\":\"HOLDS\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id": "a"                                                   | (Unexpected end-of-input: expected close marker for Object): write
          [1]                                                          | no JSON object
          {"id": "a"}                                                  | 'text' is missing
          {"text": "a"}                                                | 'id' is missing
          {"id": "a", "text": ["b"]}                                   | 'text' is no string
          {"id": "a", "text": 5}                                       | 'text' is a number
          {"id": "a", "text": "b", "published": "6 January"}           | write a day as in 2022-01-06
          {"id": "a", "text": "b", "claims": {}}                       | 'claims' is no list
          {"id": "a", "text": "b", "claims": [{"subject": "RUS", "relation": "LIKED", "object": "KAZ"}]} | no relation 'LIKED'
          {"id": "a", "text": "b", "claims": [{"subject": "rus", "relation": "URGED", "object": "KAZ"}]} | no actor id
          """)
  void saysWhatToMend(String line, String message) {
    assertThatThrownBy(() -> GoldJson.read(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}

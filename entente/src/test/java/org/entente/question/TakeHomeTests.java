package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 20: take home the facts, claims and sources of an answer. */
@QuestionTest
class TakeHomeTests {

  private static final Question QUESTION = Question.of(20, "take-it-with-me");

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "KAZ, 2022-01,",
    "KAZ, 2022-01-06,",
    "TKM, 2021, 2021-06",
    "UZB, 2022, 2022-03-15",
    "LTU, 2021,",
    "TON, 2021,"
  })
  void hasTheSameRowsOverHttpAndInCypher(String actor, String during, @Nullable String knownBy) {
    assertThat(answer(port, actor, during, knownBy)).isNotEmpty();
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> answer(int port, String actor, String during, @Nullable String knownBy) {
    LocalDate by = knownBy == null ? null : Days.last(knownBy);
    Map<String, Object> parameters =
        Map.of(
            "actor",
            actor,
            "from",
            Days.first(during),
            "to",
            Days.last(during),
            "base",
            "http://localhost:" + port);
    Map<String, Object> variables =
        Map.of("actor", actor, "during", Map.of("from", during, "to", during));

    List<String> inCypher =
        QUESTION.inCypher(parameters, by).stream().map(TakeHomeTests::row).toList();
    List<String> overHttp =
        QUESTION
            .overHttp(port, variables, by)
            .at("/facts/edges")
            .valueStream()
            .map(edge -> edge.at("/node"))
            .flatMap(
                fact ->
                    fact.at("/evidence/edges")
                        .valueStream()
                        .map(edge -> row(fact, edge.at("/node"))))
            .toList();

    assertThat(overHttp).isEqualTo(inCypher);
    return overHttp;
  }

  private static String row(JsonNode fact, JsonNode claim) {
    return String.join(
        " | ",
        text(fact, "/id"),
        text(fact, "/permalink"),
        text(fact, "/subject/id"),
        text(fact, "/relation"),
        text(fact, "/object/id"),
        text(fact, "/polarity"),
        text(fact, "/modality"),
        text(fact, "/from"),
        text(fact, "/to"),
        text(fact, "/sources"),
        text(fact, "/contradictions"),
        text(fact, "/confidence"),
        text(claim, "/id"),
        text(claim, "/permalink"),
        text(claim, "/passage/text"),
        text(claim, "/passage/article/title"),
        text(claim, "/passage/article/outlet"),
        text(claim, "/passage/article/published"),
        text(claim, "/passage/article/url"));
  }

  private static String text(JsonNode thing, String pointer) {
    return thing.at(pointer).isNull() ? "" : thing.at(pointer).asString();
  }

  private static String row(Record row) {
    return String.join(" | ", row.values().stream().map(TakeHomeTests::text).toList());
  }

  private static String text(Value value) {
    return value.isNull() ? "" : String.valueOf(value.asObject());
  }
}

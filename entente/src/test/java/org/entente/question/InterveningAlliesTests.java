package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.api.HttpCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 7: which allies or fellow members have also intervened? */
@QuestionTest
class InterveningAlliesTests {

  private static final Question QUESTION = Question.of(7, "allies-who-intervened");

  @LocalServerPort private int port;

  /** Of Tonga's ally only undated news tells. */
  @ParameterizedTest
  @CsvSource({
    "RUS, UKR, 2021-01-01, 2022-12-31, 60,",
    "RUS, KAZ, 2022-01-01, 2022-01-31, 20,",
    "USA, SYR, 2021-03-15, 2021-09-10, 60,",
    "USA, RUS, 2021-01-01, 2022-12-31, 1000, 2021-08-01",
    "USA, RUS, 2021-01-01, 2022-12-31, 60, 2022-03-15",
    "FRA, USA, 1990-01-01, 2022-12-31, 30,",
    "TON, FJI, 2021-01-01, 2021-12-31, 60,"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String tiedTo,
      String place,
      LocalDate from,
      LocalDate to,
      int membersUpTo,
      @Nullable LocalDate by) {
    assertThat(answer(port, tiedTo, place, from, to, membersUpTo, by)).isNotEmpty();
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> answer(
      int port,
      String tiedTo,
      String place,
      LocalDate from,
      LocalDate to,
      int membersUpTo,
      @Nullable LocalDate by) {
    List<String> inCypher =
        QUESTION
            .inCypher(
                Map.of(
                    "tiedTo",
                    tiedTo,
                    "place",
                    place,
                    "from",
                    from,
                    "to",
                    to,
                    "membersUpTo",
                    membersUpTo),
                by)
            .stream()
            .map(
                row ->
                    "%s by %s did %d: %s"
                        .formatted(
                            Rows.text(row, "actor", "name", "sources"),
                            row.get("ties").asList(Value::asString).stream().sorted().toList(),
                            row.get("interventions").size(),
                            Rows.upTo(5, row.get("interventions"))))
            .toList();

    JsonNode overHttp =
        QUESTION.overHttp(
            port,
            Map.of(
                "tiedTo",
                tiedTo,
                "in",
                place,
                "membersUpTo",
                membersUpTo,
                "during",
                Map.of("from", from.toString(), "to", to.toString())),
            by);

    List<String> told =
        overHttp.path("interveners").valueStream().map(InterveningAlliesTests::told).toList();
    assertThat(told).isEqualTo(inCypher);
    assertThat(
            overHttp
                .path("interveners")
                .valueStream()
                .flatMap(each -> each.path("bonds").valueStream()))
        .allSatisfy(bond -> assertThat(bond.path("facts").size()).isPositive());
    return told;
  }

  @Test
  void belarusIntervenedInKazakhstanAsAnAllyOfRussia() {
    JsonNode answer =
        QUESTION.overHttp(
            port,
            Map.of(
                "tiedTo",
                "RUS",
                "in",
                "KAZ",
                "during",
                Map.of("from", "2022-01", "to", "2022-01")));

    assertThat(answer.path("interveners").valueStream().map(InterveningAlliesTests::told))
        .anyMatch(told -> told.startsWith("BLR") && told.contains("CSTO"));
  }

  @Test
  void saysThatAnActorIsUnknown() {
    assertThat(
            new HttpCaller(port)
                .ask("{ interveners(in: \"SYR\", tiedTo: \"XX\") { sources } }")
                .errorCode())
        .isEqualTo("NOT_FOUND");
  }

  private static String told(JsonNode intervener) {
    return "%s by %s did %d: %s"
        .formatted(
            Rows.text(intervener, "/actor/id", "/actor/name", "/sources"),
            intervener
                .path("bonds")
                .valueStream()
                .map(bond -> bond.at("/organisation/id").asString(bond.path("kind").asString()))
                .sorted()
                .toList(),
            intervener.at("/interventions/totalCount").asInt(),
            Rows.texts(intervener.path("interventions"), "/id"));
  }
}

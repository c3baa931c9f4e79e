package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.api.HttpCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 17: which outlets report on two, and how many of them are independent? */
@QuestionTest
class OutletsTests {

  private static final Question QUESTION = Question.of(17, "outlets");

  /** How many claims a page of the request has. */
  private static final int CLAIMS = 4;

  private static final String PAGE =
      """
      query ($of: ID!, $and: ID!, $knownBy: Date) {
        coverage(of: $of, and: $and, knownBy: $knownBy) {
          outlets {
            outlet { name }
            claims
            evidence(first: 4%s) {
              totalCount
              pageInfo { hasNextPage endCursor }
              edges { node { id passage { article { outlet } } } }
            }
          }
        }
      }
      """;

  @LocalServerPort private int port;

  /** Of Tonga and Fiji only undated news tells. */
  @ParameterizedTest
  @CsvSource({
    "RUS, KAZ, 2022,",
    "KAZ, RUS, 2021, 2021-08-31",
    "TUR, KAZ, 2021,",
    "FRA, SYR, 2022,",
    "TON, FJI, 2021,"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String one, String other, String during, @Nullable LocalDate knownBy) {
    assertThat(answer(port, one, other, during, knownBy)).hasSizeGreaterThan(1);
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> answer(
      int port, String one, String other, String during, @Nullable LocalDate knownBy) {
    List<String> inCypher =
        QUESTION
            .inCypher(
                Map.of(
                    "one",
                    one,
                    "other",
                    other,
                    "from",
                    Days.first(during),
                    "to",
                    Days.last(during)),
                knownBy)
            .stream()
            .map(OutletsTests::row)
            .toList();

    JsonNode coverage = coverage(port, one, other, during, knownBy);

    List<String> overHttp =
        coverage
            .path("outlets")
            .valueStream()
            .map(row -> row(row, Rows.texts(coverage.path("independent"), "")))
            .toList();
    assertThat(overHttp).isEqualTo(inCypher);
    return overHttp;
  }

  private static JsonNode coverage(
      int port, String one, String other, String during, @Nullable LocalDate knownBy) {
    return QUESTION
        .overHttp(
            port,
            Map.of("of", one, "and", other, "during", Map.of("from", during, "to", during)),
            knownBy)
        .path("coverage");
  }

  private static String row(Record row) {
    return "%s its own, from %s of %s, says %s"
        .formatted(
            Rows.text(row, "outlet", "articles", "claims", "stories", "ownStories"),
            row.get("origins").asList(),
            row.get("independent").asList(),
            Rows.evidence(row.get("evidence")));
  }

  private static String row(JsonNode outlet, List<String> independent) {
    return "%s its own, from %s of %s, says %s"
        .formatted(
            Rows.text(outlet, "/outlet/name", "/articles", "/claims", "/stories", "/ownStories"),
            Rows.texts(outlet.path("origins"), ""),
            independent,
            Rows.evidence(outlet.path("evidence")));
  }

  @Test
  void copiesOfOneTextTellOneStory() {
    JsonNode coverage = coverage(port, "RUS", "KAZ", "2022", null);

    assertThat(coverage.path("stories").asInt())
        .isPositive()
        .isLessThanOrEqualTo(coverage.path("articles").asInt());
  }

  /** Page by page, and all of them are by the outlet and about the two. */
  @ParameterizedTest
  @CsvSource({"RUS, USA,", "USA, RUS, 2021-12-31"})
  void everyOutletShowsAllTheClaimsThatItCounts(
      String one, String other, @Nullable String knownBy) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("of", one);
    variables.put("and", other);
    variables.put("knownBy", knownBy);
    Map<String, Set<String>> shown = new HashMap<>();
    Map<String, Integer> counted = new HashMap<>();
    HttpCaller caller = new HttpCaller(port);

    JsonNode outlets = caller.ask(PAGE.formatted(""), variables).data("/coverage/outlets");
    for (JsonNode outlet : outlets) {
      String name = outlet.at("/outlet/name").asString();
      counted.put(name, outlet.path("claims").asInt());
      assertThat(outlet.at("/evidence/totalCount")).isEqualTo(outlet.path("claims"));
      JsonNode page = outlet.path("evidence");
      take(shown, name, page);
      while (page.at("/pageInfo/hasNextPage").asBoolean()) {
        String after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
        page =
            caller
                .ask(PAGE.formatted(after), variables)
                .data("/coverage/outlets")
                .valueStream()
                .filter(each -> each.at("/outlet/name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("evidence");
        take(shown, name, page);
      }
    }

    assertThat(counted.values()).anyMatch(claims -> claims > 2 * CLAIMS);
    Map<String, Integer> sizes = new HashMap<>();
    shown.forEach((name, ids) -> sizes.put(name, ids.size()));
    assertThat(sizes).isEqualTo(counted);
  }

  private static void take(Map<String, Set<String>> shown, String outlet, JsonNode page) {
    assertThat(Rows.texts(page, "/passage/article/outlet")).containsOnly(outlet);
    Rows.texts(page, "/id")
        .forEach(
            id ->
                assertThat(shown.computeIfAbsent(outlet, none -> new HashSet<>()).add(id))
                    .as("%s is shown once", id)
                    .isTrue());
  }
}

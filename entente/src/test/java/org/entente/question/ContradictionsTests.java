package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.api.HttpCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 10: on which facts do sources contradict each other, and who says what? */
@QuestionTest
class ContradictionsTests {

  private static final Question QUESTION = Question.of(10, "contradictions");
  private static final int PAGE = 20;

  @LocalServerPort private int port;

  /** Of all actors, of some, and in periods that end where a side of a contradiction does. */
  @ParameterizedTest
  @CsvSource({
    ", , , , , 20",
    "USA, , , , , 5",
    "RUS;IND;CHN, , , , , 3",
    "RUS, , 2022-01, 2022-06, , 1",
    "RUS, , 2021-10-31, 2021-10-31, , 0",
    "RUS, , 2021-11, 2021-11, , 1",
    "RUS, , 2022-11-22, , , 0",
    "USA, , , 2021-03-01, , 0",
    ", , 2021-06, 2021-06, , 1",
    ", , 2014-03, 2014-03, , 0",
    ", DEPLOYED_TROOPS_TO, , , , 1",
    ", ATTACKED;ALLIED_WITH;MEMBER_OF, , , 2022-06, 1",
    ", , , , 2021-07-15, 1",
    "USA;RUS, , 2021-06, 2022-03, 2022, 1",
    ", , , , 9999-12-31, 20",
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      @Nullable String actors,
      @Nullable String relations,
      @Nullable String from,
      @Nullable String to,
      @Nullable String knownBy,
      int atLeast) {
    assertThat(answer(port, each(actors), each(relations), from, to, knownBy))
        .hasSizeGreaterThanOrEqualTo(atLeast);
  }

  /** The answer's first page, after it was found to be the same in both forms. */
  static List<String> answer(
      int port,
      List<String> actors,
      List<String> relations,
      @Nullable String from,
      @Nullable String to,
      @Nullable String knownBy) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("actors", actors.isEmpty() ? null : actors);
    variables.put("relation", relations.isEmpty() ? null : relations);
    variables.put("during", Days.period(from, to));
    variables.put("knownBy", knownBy);

    List<Record> inCypher = inCypher(actors, relations, from, to, knownBy);
    JsonNode overHttp = QUESTION.overHttp(port, variables).path("contradictions");

    List<String> told =
        overHttp.path("edges").valueStream().map(edge -> row(edge.path("node"))).toList();
    assertThat(overHttp.path("totalCount").asInt()).isEqualTo(inCypher.size());
    assertThat(told)
        .isEqualTo(inCypher.stream().limit(PAGE).map(ContradictionsTests::row).toList());
    return told;
  }

  private static List<Record> inCypher(
      List<String> actors,
      List<String> relations,
      @Nullable String from,
      @Nullable String to,
      @Nullable String knownBy) {
    return QUESTION.inCypher(
        Values.parameters(
                "actors",
                actors,
                "relation",
                relations,
                "from",
                Days.first(from),
                "to",
                Days.last(to),
                "knownBy",
                knownBy == null ? null : Days.last(knownBy))
            .asMap());
  }

  private static List<String> each(@Nullable String list) {
    return list == null ? List.of() : List.of(list.split(";"));
  }

  private static String row(JsonNode node) {
    return "%s; so: %s %s; not so: %s %s"
        .formatted(
            Rows.text(node.path("affirmed"), "/subject/name", "/relation", "/object/name", "/id"),
            Rows.text(node.path("affirmed"), "/from", "/to", "/sources"),
            Rows.evidence(node.at("/affirmed/claims")),
            Rows.text(node.path("negated"), "/from", "/to", "/sources", "/id"),
            Rows.evidence(node.at("/negated/claims")));
  }

  private static String row(Record row) {
    return "%s; so: %s %s; not so: %s %s"
        .formatted(
            Rows.text(row, "who", "what", "whom", "affirmed"),
            Rows.text(row, "affirmedFrom", "affirmedTo", "affirmedSources"),
            Rows.evidence(row.get("affirmedEvidence")),
            Rows.text(row, "negatedFrom", "negatedTo", "negatedSources", "negated"),
            Rows.evidence(row.get("negatedEvidence")));
  }

  /** The request tells the latest claims of each side; asked for all, it names the same outlets. */
  @ParameterizedTest
  @CsvSource({",", "2022-02-15"})
  void namesTheOutletsOfEachSideInBothForms(@Nullable String knownBy) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("knownBy", knownBy);

    List<String> inCypher =
        inCypher(List.of(), List.of(), null, null, knownBy).stream()
            .limit(PAGE)
            .map(row -> Rows.text(row, "saySo", "denyIt"))
            .toList();
    JsonNode overHttp =
        new HttpCaller(port)
            .ask(
                """
                query ($knownBy: Date) {
                  contradictions(where: {knownBy: $knownBy}, first: 20) {
                    edges { node { affirmed { ...Outlets } negated { ...Outlets } } } }
                }
                fragment Outlets on Fact { claims(first: 50) { edges { node { passage { article { outlet } } } } } }
                """,
                variables)
            .data("/contradictions/edges");

    assertThat(inCypher).hasSizeGreaterThan(10);
    assertThat(overHttp.valueStream().map(edge -> edge.path("node")))
        .map(node -> outlets(node.path("affirmed")) + " | " + outlets(node.path("negated")))
        .isEqualTo(inCypher);
  }

  private static List<String> outlets(JsonNode fact) {
    return Rows.texts(fact.path("claims"), "/passage/article/outlet").stream()
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void bothSidesOfEachCountTheOtherAmongTheirContradictions() {
    JsonNode found = QUESTION.overHttp(port, Map.of()).at("/contradictions/edges");

    assertThat(found.size()).isEqualTo(PAGE);
    assertThat(found.valueStream().map(edge -> edge.path("node")))
        .allSatisfy(
            node -> {
              assertThat(node.at("/affirmed/polarity").asString()).isEqualTo("AFFIRMED");
              assertThat(node.at("/negated/polarity").asString()).isEqualTo("NEGATED");
              assertThat(node.at("/affirmed/contradictions").asInt()).isPositive();
              assertThat(node.at("/negated/contradictions").asInt()).isPositive();
              assertThat(node.path("sources").asInt())
                  .isEqualTo(
                      node.at("/affirmed/sources").asInt() + node.at("/negated/sources").asInt());
            });
  }
}

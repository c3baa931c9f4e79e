package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.api.HttpCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Question 6: who belonged to what, with whom, and since when? */
@QuestionTest
class MembershipTests {

  private static final Question QUESTION = Question.of(6, "memberships");

  @LocalServerPort private int port;

  /**
   * The day before, of and after Uzbekistan left the CSTO in 2012, and days by which little was
   * known; of members of AOSIS only undated news tells.
   */
  @ParameterizedTest
  @CsvSource({
    "CSTO, 2022-01-10,",
    "CSTO, 2012-06-27,",
    "CSTO, 2012-06-28,",
    "CSTO, 2012-12-20,",
    "CSTO, 2021-08-01, 2021-09-15",
    "RUS KAZ, 2022-01-10,",
    "FRA DEU GBR, 2020-01-31,",
    "FRA DEU GBR, 2020-02-01,",
    "USA GBR, 1960-01-01, 1970-01-01",
    "AOSIS, 2021-12-01,"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String names, LocalDate on, @Nullable LocalDate knownBy) {
    assertThat(answer(port, List.of(names.split(" ")), on, knownBy)).isNotEmpty();
  }

  /** The answer by its parts, after it was found to be the same in both forms. */
  static Map<String, List<String>> answer(
      int port, List<String> actors, LocalDate on, @Nullable LocalDate knownBy) {
    Map<String, List<String>> inCypher = new TreeMap<>();
    QUESTION
        .inCypher(Map.of("actors", actors, "on", on), knownBy)
        .forEach(row -> add(inCypher, row.get("part").asString(), row(row)));
    Map<String, List<String>> overHttp = new TreeMap<>();

    JsonNode answer =
        QUESTION.overHttp(port, Map.of("actors", actors, "on", on.toString()), knownBy);

    answer
        .at("/members/edges")
        .forEach(edge -> add(overHttp, "member", membership(edge.path("node"))));
    answer
        .path("shared")
        .valueStream()
        .flatMap(shared -> shared.path("memberships").valueStream())
        .forEach(membership -> add(overHttp, "shared", membership(membership)));
    answer
        .at("/changes/edges")
        .valueStream()
        .map(edge -> edge.path("node"))
        .forEach(change -> add(overHttp, kind(change), change(change)));
    assertThat(overHttp).isEqualTo(inCypher);
    return overHttp;
  }

  private static void add(Map<String, List<String>> parts, String part, String row) {
    parts.computeIfAbsent(part, none -> new ArrayList<>()).add(row);
  }

  private static String row(Record row) {
    return Rows.text(
        row,
        "actor",
        "name",
        "organisation",
        "organisationName",
        "date",
        "certainly",
        "sources",
        "fact");
  }

  private static String membership(JsonNode fact) {
    return Rows.text(
        fact,
        "/subject/id",
        "/subject/name",
        "/object/id",
        "/object/name",
        "/from",
        "/certainlyDuring",
        "/sources",
        "/id");
  }

  private static String kind(JsonNode change) {
    return change.path("change").asString().toLowerCase(Locale.ROOT);
  }

  /** Whether it certainly happened is told of no period, since none is asked for. */
  private static String change(JsonNode change) {
    return Rows.text(
        change,
        "/member/id",
        "/member/name",
        "/organisation/id",
        "/organisation/name",
        "/date",
        "/certainlyDuring",
        "/membership/sources",
        "/membership/id");
  }

  @Test
  void tellsThatUzbekistanLeftAndWhen() {
    JsonNode changes =
        new HttpCaller(port)
            .ask(
                "{ membershipChanges(organisations: [\"CSTO\"], members: [\"UZB\"], during: {from:"
                    + " \"2012\", to: \"2012\"}) { totalCount edges { node { change date"
                    + " certainlyDuring membership { claims { totalCount } } } } } }")
            .data("/membershipChanges");

    assertThat(changes.path("totalCount").asInt()).isEqualTo(1);
    JsonNode left = changes.at("/edges/0/node");
    assertThat(left.path("change").asString()).isEqualTo("LEFT");
    assertThat(left.path("date").asString()).startsWith("2012");
    assertThat(left.path("certainlyDuring").asBoolean()).isTrue();
    assertThat(left.at("/membership/claims/totalCount").asInt()).isPositive();
  }

  @Test
  void pagesThroughChanges() {
    HttpCaller caller = new HttpCaller(port);
    String request =
        "{ membershipChanges(organisations: [\"NATO\"], first: %d%s) { totalCount pageInfo {"
            + " hasNextPage endCursor } edges { node { member { id } date } } } }";
    JsonNode all = caller.ask(request.formatted(200, "")).data("/membershipChanges");
    List<JsonNode> paged = new ArrayList<>();
    String after = "";
    JsonNode page;
    do {
      page = caller.ask(request.formatted(7, after)).data("/membershipChanges");
      page.path("edges").forEach(paged::add);
      after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
    } while (page.at("/pageInfo/hasNextPage").asBoolean());

    assertThat(paged).hasSizeGreaterThan(20).isEqualTo(all.path("edges").valueStream().toList());
    assertThat(all.path("totalCount").asInt()).isEqualTo(paged.size());
  }

  @Test
  void saysWhatIsMissing() {
    HttpCaller caller = new HttpCaller(port);

    assertThat(caller.ask("{ membershipChanges { totalCount } }").errorMessage())
        .contains("organisations");
    assertThat(caller.ask("{ sharedOrganisations(of: []) { memberships { id } } }").errorCode())
        .isEqualTo("BAD_REQUEST");
    assertThat(
            caller
                .ask("{ sharedOrganisations(of: [\"KZ\"]) { memberships { id } } }")
                .errorMessage())
        .contains("There is no actor 'KZ'");
  }
}

package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.api.HttpCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    List<String> actors = List.of(names.split(" "));
    Map<String, List<String>> inCypher = new LinkedHashMap<>();
    QUESTION
        .inCypher(Map.of("actors", actors, "on", on), knownBy)
        .forEach(
            row ->
                inCypher
                    .computeIfAbsent(row.get("part").asString(), part -> new ArrayList<>())
                    .add(
                        "%s in %s %s"
                            .formatted(
                                row.get("actor").asString(),
                                row.get("organisation").asString(),
                                row.get("date").asString("?"))));

    JsonNode overHttp =
        QUESTION.overHttp(port, Map.of("actors", actors, "on", on.toString()), knownBy);

    assertThat(overHttp.at("/members/edges").valueStream().map(edge -> fact(edge.path("node"))))
        .isEqualTo(inCypher.getOrDefault("member", List.of()));
    assertThat(
            overHttp
                .path("shared")
                .valueStream()
                .flatMap(shared -> shared.path("memberships").valueStream())
                .map(MembershipTests::fact))
        .isEqualTo(inCypher.getOrDefault("shared", List.of()));
    assertThat(changes(overHttp, "JOINED")).isEqualTo(inCypher.getOrDefault("joined", List.of()));
    assertThat(changes(overHttp, "LEFT")).isEqualTo(inCypher.getOrDefault("left", List.of()));
    assertThat(inCypher).isNotEmpty();
  }

  @Test
  void tellsThatUzbekistanLeftAndWhen() {
    JsonNode changes =
        new HttpCaller(port)
            .ask(
                "{ membershipChanges(organisations: [\"CSTO\"], members: [\"UZB\"], during: {from:"
                    + " \"2012\", to: \"2012\"}) { totalCount edges { node { change date certainlyDuring"
                    + " membership { claims { totalCount } } } } } }")
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

  private static List<String> changes(JsonNode overHttp, String kind) {
    return overHttp
        .at("/changes/edges")
        .valueStream()
        .map(edge -> edge.path("node"))
        .filter(change -> change.path("change").asString().equals(kind))
        .map(
            change ->
                "%s in %s %s"
                    .formatted(
                        change.at("/member/id").asString(),
                        change.at("/organisation/id").asString(),
                        change.path("date").asString()))
        .toList();
  }

  private static String fact(JsonNode fact) {
    return "%s in %s %s"
        .formatted(
            fact.at("/subject/id").asString(),
            fact.at("/object/id").asString(),
            fact.path("from").asString("?"));
  }
}

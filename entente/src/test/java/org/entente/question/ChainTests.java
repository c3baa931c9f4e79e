package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** Question 8: by which chains of support is one actor connected to another? */
@QuestionTest
class ChainTests {

  private static final Question QUESTION = Question.of(8, "chains-of-support");

  /** How many facts of each hop the request asks for. */
  private static final int FACTS = 2;

  @LocalServerPort private int port;

  /** That Tonga is connected to Fiji only undated news tells. */
  @ParameterizedTest
  @CsvSource({
    "CHN, KAZ, 4, 2022-01-01, 2022-01-31,",
    "KAZ, USA, 3, 2021-01-01, 2022-12-31,",
    "IND, SRB, 4, 2021-01-01, 2021-12-31,",
    "USA, RUS, 4, 2021-02-10, 2021-03-05, 2021-12-31",
    "UKR, CHN, 2, 2022-01-01, 2022-12-31, 2022-06-30",
    "TON, FJI, 2, 2021-01-01, 2021-12-31,"
  })
  void hasTheSameAnswerOverHttpAndInCypher(
      String start,
      String end,
      int maxHops,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate knownBy) {
    assertThat(answer(port, start, end, maxHops, from, to, knownBy)).isNotEmpty();
  }

  /** The answer, after it was found to be the same in both forms. */
  static List<String> answer(
      int port,
      String start,
      String end,
      int maxHops,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate knownBy) {
    List<String> inCypher =
        QUESTION
            .inCypher(
                Map.of(
                    "start", start, "end", end, "maxHops", maxHops, "from", from, "to", to, "limit",
                    10),
                knownBy)
            .stream()
            .map(
                row ->
                    "%s in %s ways: %s"
                        .formatted(
                            row.get("actors").asList(Value::asString),
                            row.get("ways").asList(Value::asInt),
                            row.get("facts").asList(facts -> Rows.upTo(FACTS, facts))))
            .toList();

    List<JsonNode> chains =
        QUESTION
            .overHttp(
                port,
                Map.of(
                    "from",
                    start,
                    "to",
                    end,
                    "maxHops",
                    maxHops,
                    "during",
                    Map.of("from", from.toString(), "to", to.toString())),
                knownBy)
            .at("/chains/edges")
            .valueStream()
            .map(edge -> edge.path("node"))
            .toList();

    List<String> overHttp =
        chains.stream().map(chain -> "%s: %s".formatted(told(chain), facts(chain))).toList();
    assertThat(overHttp).isEqualTo(inCypher);
    assertThat(chains.stream().flatMap(chain -> chain.path("hops").valueStream()))
        .allSatisfy(
            hop -> assertThat(Rows.evidence(hop.at("/facts/edges/0/node/claims"))).isNotEmpty());
    return overHttp;
  }

  private static List<List<String>> facts(JsonNode chain) {
    return chain
        .path("hops")
        .valueStream()
        .map(hop -> Rows.texts(hop.path("facts"), "/id"))
        .toList();
  }

  @Test
  void pagesThroughAllChainsInOrderAndThroughNoneTwice() {
    HttpCaller caller = new HttpCaller(port);
    String request =
        "{ supportChains(from: \"UKR\", to: \"CHN\", maxHops: 3, during: {from: \"2021-03\", to:"
            + " \"2021-08\"}, first: %d%s) { pageInfo { hasNextPage endCursor } edges { node {"
            + " length hops { actor { id } towards { id } ways } } } } }";
    List<String> all =
        caller
            .ask(request.formatted(200, ""))
            .data("/supportChains/edges")
            .valueStream()
            .map(edge -> told(edge.path("node")))
            .toList();
    List<String> paged = new ArrayList<>();
    String after = "";
    JsonNode page;
    do {
      page = caller.ask(request.formatted(3, after)).data("/supportChains");
      page.path("edges").forEach(edge -> paged.add(told(edge.path("node"))));
      after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
    } while (page.at("/pageInfo/hasNextPage").asBoolean() && paged.size() < 200);

    assertThat(paged).hasSizeGreaterThan(4).isEqualTo(all.subList(0, paged.size()));
    assertThat(paged).doesNotHaveDuplicates();
  }

  @Test
  void saysWhatIsOutOfRange() {
    HttpCaller caller = new HttpCaller(port);

    assertThat(
            caller
                .ask(
                    "{ supportChains(from: \"RUS\", to: \"KAZ\", maxHops: 5) { edges { cursor } }"
                        + " }")
                .errorMessage())
        .contains("'maxHops' lies between 1 and 4");
    assertThat(
            caller
                .ask("{ supportChains(from: \"RUS\", to: \"RUS\") { edges { cursor } } }")
                .errorCode())
        .isEqualTo("BAD_REQUEST");
    assertThat(
            caller
                .ask(
                    "{ supportChains(from: \"RUS\", to: \"KAZ\", after: \"x\") { edges { cursor } }"
                        + " }")
                .errorCode())
        .isEqualTo("BAD_REQUEST");
  }

  private static String told(JsonNode chain) {
    List<String> actors = new ArrayList<>();
    List<Integer> ways = new ArrayList<>();
    for (JsonNode hop : chain.path("hops")) {
      if (actors.isEmpty()) {
        actors.add(hop.at("/actor/id").asString());
      }
      actors.add(hop.at("/towards/id").asString());
      ways.add(hop.path("ways").asInt());
    }
    return "%s in %s ways".formatted(actors, ways);
  }
}

package org.entente.api.permalink;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.Relation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The address of a fact shows it as it was known by a day, where it carries one. */
@ApiTest
class KnownByDayTests {

  private static final String FACT =
      """
      { facts(where: {subject: ["RUS"], object: ["KAZ"], relation: [DEPLOYED_TROOPS_TO]%s}) { edges { node {
          id permalink citation sources claims { edges { node { id } } } } } } }
      """;

  @LocalServerPort private int port;
  private HttpCaller caller;
  private JsonNode today;
  private JsonNode then;

  @BeforeAll
  static void tellOfWhatNobodyDates() {
    TestGraph.shared()
        .writer()
        .write(List.of(News.by("Undated").says("TON", Relation.AIDED, "FJI").read()));
  }

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
    today = caller.ask(FACT.formatted("")).data("/facts/edges/0/node");
    then = caller.ask(FACT.formatted(", knownBy: \"2022-01-06\"")).data("/facts/edges/0/node");
  }

  private static String path(JsonNode thing) {
    URI address = URI.create(thing.at("/permalink").asString());
    return address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
  }

  private String address(String knownBy) {
    return "/facts/%s?knownBy=%s".formatted(today.at("/id").asString(), knownBy);
  }

  @Test
  void theAddressOfAnAnswerCarriesTheDayAsOfWhichItIsKnown() {
    assertThat(then.at("/permalink").asString())
        .isEqualTo(today.at("/permalink").asString() + "?knownBy=2022-01-06");
    assertThat(then.at("/citation").asString())
        .contains("as known by 6 January 2022: 1 independent source in 1 claim.")
        .contains(", " + then.at("/permalink").asString() + ", accessed ");
  }

  @Test
  void aPersonReadsThereWhatWasKnownThen() {
    Document page = Jsoup.parse(caller.get(path(then)).response().body());

    assertThat(page.select("main p").eachText())
        .contains("As it was known by 6 January 2022, with nothing that was published later.");
    assertThat(page.select("blockquote")).hasSize(1);
    assertThat(page.select("figcaption cite").text()).startsWith("Steppe Herald");
    assertThat(page.select(".citation").text()).isEqualTo(then.at("/citation").asString());
    assertThat(page.select("dt:containsOwn(Independent sources) + dd").text()).isEqualTo("1");
    assertThat(page.select(".links a").eachAttr("href"))
        .contains(
            then.at("/permalink").asString(),
            then.at("/permalink").asString() + "&format=jsonld",
            today.at("/permalink").asString());
  }

  @Test
  void aProgramReadsTheSame() {
    JsonNode linked = caller.get(path(then), "Accept", "application/ld+json").json();
    JsonNode later = caller.get(path(today), "Accept", "application/ld+json").json();
    String table = caller.get(path(then) + "&format=csv").response().body();

    assertThat(linked.at("/permalink")).isEqualTo(then.at("/permalink"));
    assertThat(linked.at("/citation")).isEqualTo(then.at("/citation"));
    assertThat(linked.at("/sources").asInt()).isEqualTo(1);
    assertThat(linked.at("/claims").size()).isEqualTo(1);
    assertThat(linked.at("/claims/0/fact")).isEqualTo(then.at("/permalink"));
    assertThat(linked.at("/articles").size()).isEqualTo(1);
    assertThat(later.at("/sources").asInt()).isEqualTo(2);
    assertThat(later.at("/claims").size()).isEqualTo(2);
    assertThat(table.lines()).hasSize(2);
  }

  @Test
  void theIdOfAClaimLeadsThereWithTheDay() {
    String claim = today.at("/claims/edges/0/node/id").asString();

    Answer moved = caller.get("/facts/" + claim + "?knownBy=2022-01-06");

    assertThat(moved.status()).isEqualTo(302);
    assertThat(moved.header("Location")).isEqualTo(then.at("/permalink").asString());
  }

  @Test
  void aMonthMeansItsLastDay() {
    JsonNode json = caller.get(address("2022-01") + "&format=json").json();

    assertThat(json.at("/sources").asInt()).isEqualTo(2);
    assertThat(json.at("/citation").asString()).contains("as known by January 2022");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          knownBy=yesterday                      | 'yesterday' is no date: write 2022, 2022-01 or 2022-01-05.
          knownBy=2022-02-30                     | '2022-02-30' is no day of the calendar.
          knownBy=                               | is empty
          knownBy=2022-01-06&knownBy=2022-01-07  | has one value and no more
          """)
  void saysWhatIsWrongWithADay(String parameters, String complaint) {
    String path = "/facts/%s?%s".formatted(today.at("/id").asString(), parameters);

    Answer json = caller.get(path, "Accept", "application/json");
    Answer page = caller.get(path);

    assertThat(json.status()).isEqualTo(400);
    assertThat(json.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(json.errorMessage()).startsWith("Parameter 'knownBy'").contains(complaint);
    assertThat(page.status()).isEqualTo(400);
    assertThat(Jsoup.parse(page.response().body()).select("main p").text())
        .isEqualTo(json.errorMessage());
  }

  @Test
  void saysSinceWhenItIsKnownToOneWhoAsksOfADayBefore() {
    Answer json = caller.get(address("2022-01-05"), "Accept", "application/json");
    Document page = Jsoup.parse(caller.get(address("2022-01-05")).response().body());

    assertThat(json.status()).isEqualTo(404);
    assertThat(json.errorMessage())
        .contains("was not known by 5 January 2022")
        .contains("known since 6 January 2022");
    assertThat(page.select("a[href='%s']".formatted(today.at("/permalink").asString()))).hasSize(1);
  }

  @Test
  void saysThatAFactWithoutADateWasKnownByNone() {
    String undated =
        caller
            .ask(
                "{ facts(where: {subject: [\"TON\"], object: [\"FJI\"]}) { edges { node { id } } } }")
            .data("/facts/edges/0/node/id")
            .asString();

    Answer answer = caller.get("/facts/" + undated + "?knownBy=2022", "Accept", "application/json");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.errorMessage()).contains("none of its claims bears a date");
  }
}

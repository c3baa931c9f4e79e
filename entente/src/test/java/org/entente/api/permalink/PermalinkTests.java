package org.entente.api.permalink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Facts, claims, articles and actors under the addresses by which they are cited. */
@ApiTest
class PermalinkTests {

  private static final String RUSSIAN_TROOPS =
      """
      { facts(where: {subject: ["RUS"], object: ["KAZ"], relation: [DEPLOYED_TROOPS_TO]}) { edges { node {
          id verb permalink citation subject { permalink }
          claims { edges { node { id verb permalink citation passage { text article { id permalink title } } } } } } } } }
      """;

  @LocalServerPort private int port;
  private HttpCaller caller;
  private JsonNode fact;
  private JsonNode claim;

  @BeforeAll
  static void tellOfAWickedOutlet() {
    TestGraph.shared()
        .writer()
        .write(
            List.of(
                News.by("<b>Bold</b> & Co")
                    .on("2022-01-20")
                    .titled("<script>alert('x')</script>")
                    .at("javascript:alert(1)")
                    .says("UZB", Relation.AIDED, "KGZ")
                    .read()));
  }

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
    fact = caller.ask(RUSSIAN_TROOPS).data("/facts/edges/0/node");
    claim = fact.at("/claims/edges/0/node");
  }

  private static String path(JsonNode thing) {
    return thing.at("/permalink").asString().replaceFirst("^http://[^/]+", "");
  }

  private Document page(String path) {
    Answer answer = caller.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    return Jsoup.parse(answer.response().body());
  }

  @Test
  void tellsAPersonWhatAFactSaysAndWhoSaysSo() {
    Document page = page(path(fact));

    assertThat(page.select("h1").text())
        .isEqualTo("Russia %s Kazakhstan", fact.at("/verb").asString())
        .isEqualTo("Russia sent troops to Kazakhstan");
    assertThat(page.select(".lead").text()).isEqualTo("from 6 January 2022");
    assertThat(page.select("blockquote").eachText())
        .containsExactly("RUS deployed troops to KAZ.", "RUS deployed troops to KAZ.");
    assertThat(page.select("figcaption cite").eachText())
        .containsExactly(
            "Morning Post, “Russian troops in Kazakhstan”, 7 January 2022,"
                + " https://post.example/troops",
            "Steppe Herald, “Peacekeepers land in Almaty”, 6 January 2022,"
                + " https://herald.example/peacekeepers");
    assertThat(page.select(".citation").text()).isEqualTo(fact.at("/citation").asString());
    assertThat(page.select("a[href='/?subject=RUS&object=KAZ']")).hasSize(1);
  }

  @Test
  void loadsNothingFromElsewhere() {
    Document page = page(path(fact));

    assertThat(page.select("script, img, iframe, style, [style], [onclick]")).isEmpty();
    assertThat(page.select("link").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/entente/"));
    page.select("link")
        .eachAttr("href")
        .forEach(href -> assertThat(caller.get(href).status()).as(href).isEqualTo(200));
  }

  @Test
  void citesAFactWithItsSourcesAndItsAddress() {
    assertThat(fact.at("/permalink").asString())
        .isEqualTo("http://localhost:%d/facts/%s".formatted(port, fact.at("/id").asString()));
    assertThat(fact.at("/citation").asString())
        .startsWith(
            "Russia sent troops to Kazakhstan (from 6 January 2022): 2 independent sources in 2"
                + " claims. Steppe Herald, “Peacekeepers land in Almaty”, 6 January 2022,"
                + " https://herald.example/peacekeepers; Morning Post, “Russian troops in"
                + " Kazakhstan”, 7 January 2022, https://post.example/troops. "
                + "Entente, fact %s, %s, accessed "
                    .formatted(fact.at("/id").asString(), fact.at("/permalink").asString()));
  }

  @Test
  void citesAFactAsOfADayWithWhatWasKnownThen() {
    String citation =
        caller
            .ask(
                """
                { facts(where: {subject: ["RUS"], object: ["KAZ"], relation: [DEPLOYED_TROOPS_TO], knownBy: "2022-01-06"}) {
                    edges { node { citation } } } }
                """)
            .data("/facts/edges/0/node/citation")
            .asString();

    assertThat(citation)
        .contains("as known by 6 January 2022: 1 independent source in 1 claim. Steppe Herald")
        .doesNotContain("Morning Post");
  }

  @Test
  void citesAClaimWithItsExactWords() {
    assertThat(claim.at("/citation").asString())
        .startsWith(
            "Russia sent troops to Kazakhstan: “RUS deployed troops to KAZ.” Morning Post, “Russian"
                + " troops in Kazakhstan”, 7 January 2022, https://post.example/troops. Entente,"
                + " claim ")
        .contains(claim.at("/permalink").asString());
    assertThat(page(path(claim)).select(".citation").text())
        .isEqualTo(claim.at("/citation").asString());
  }

  @Test
  void anyClaimOfAFactLeadsToIt() {
    Answer answer = caller.get("/facts/" + claim.at("/id").asString() + "?format=json");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location"))
        .isEqualTo(fact.at("/permalink").asString() + "?format=json");
  }

  @Test
  void tellsAProgramTheSameInTheWordsOfTheSchema() {
    JsonNode json = caller.get(path(fact), "Accept", "application/json").json();

    assertThat(json.at("/id").asString()).isEqualTo(fact.at("/id").asString());
    assertThat(json.at("/permalink")).isEqualTo(fact.at("/permalink"));
    assertThat(json.at("/citation")).isEqualTo(fact.at("/citation"));
    assertThat(json.at("/subject/id").asString()).isEqualTo("RUS");
    assertThat(json.at("/subject/permalink")).isEqualTo(fact.at("/subject/permalink"));
    assertThat(json.at("/flag/id").asString()).isEqualTo("CSTO");
    assertThat(json.at("/quantity").asInt()).isEqualTo(2500);
    assertThat(json.has("to")).as("what is not known is left out").isFalse();
    assertThat(json.at("/claims/0/text").asString()).isEqualTo("RUS deployed troops to KAZ.");
    assertThat(json.at("/claims/0/article/outlet").asString()).isEqualTo("Morning Post");
    assertThat(json.has("@context")).isFalse();
  }

  @Test
  void tellsTheSameAsJsonLdWithItsContext() {
    JsonNode plain = caller.get(path(fact) + "?format=json").json();
    Answer linked = caller.get(path(fact), "Accept", "application/ld+json");

    assertThat(linked.header("Content-Type")).startsWith("application/ld+json");
    assertThat(linked.json().at("/@context"))
        .isEqualTo(caller.get("/context.jsonld").json().at("/@context"));
    assertThat(linked.json().at("/claims")).isEqualTo(plain.at("/claims"));
  }

  @Test
  void givesTheClaimsBehindAFactAsATable() throws IOException {
    String csv = caller.get(path(fact), "Accept", "text/csv").response().body();
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(csv))
            .getRecords();

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().get("fact")).isEqualTo(fact.at("/id").asString());
    assertThat(rows.getFirst().get("id")).isEqualTo(claim.at("/id").asString());
    assertThat(rows.getFirst().get("text")).isEqualTo("RUS deployed troops to KAZ.");
  }

  @Test
  void tellsOfArticlesAndActorsToo() {
    Document article = page(path(claim.at("/passage/article")));
    Document actor = page(path(fact.at("/subject")));

    assertThat(article.select("h1").text()).isEqualTo("Russian troops in Kazakhstan");
    assertThat(article.select("blockquote").eachText())
        .containsExactly("RUS deployed troops to KAZ.", "USA condemned KAZ.");
    assertThat(actor.select("h1").text()).isEqualTo("Russia");
    assertThat(actor.select("a[href='/?actor=RUS']")).hasSize(1);
    assertThat(actor.select(".links a").eachText())
        .contains("Russia sent troops to Kazakhstan (from 6 January 2022)");
  }

  @ParameterizedTest
  @CsvSource({
    "'*/*', text/html",
    "'application/json', application/json",
    "'text/html;q=0.5, application/ld+json', application/ld+json",
    "'text/*', text/html",
    "'text/*;q=0.1, text/csv', text/csv",
    "'text/html;q=0, */*;q=0.1', application/json"
  })
  void givesTheFormThatIsWantedMost(String accept, String type) {
    Answer answer = caller.get(path(fact), "Accept", accept);

    assertThat(answer.header("Content-Type")).startsWith(type);
    assertThat(answer.header("Vary")).containsIgnoringCase("accept");
  }

  @Test
  void letsTheParameterOverrideTheHeader() {
    Answer answer = caller.get(path(fact) + "?format=json", "Accept", "text/html");

    assertThat(answer.header("Content-Type")).startsWith("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?format=pdf", ""})
  void saysWhatIsOfferedToOneWhoWantsSomethingElse(String query) {
    Answer answer = caller.get(path(fact) + query, "Accept", "application/pdf");

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.errorMessage()).contains("application/ld+json").contains("csv");
  }

  @ParameterizedTest
  @CsvSource({
    "/facts/f-0, fact",
    "/claims/c-0, claim",
    "/articles/a-0, article",
    "/actors/kz, actor"
  })
  void saysInWordsThatNothingIsThere(String path, String what) {
    Answer page = caller.get(path);
    Answer json = caller.get(path, "Accept", "application/json");

    assertThat(page.status()).isEqualTo(404);
    assertThat(Jsoup.parse(page.response().body()).select("main p").text())
        .startsWith("There is no " + what);
    assertThat(json.status()).isEqualTo(404);
    assertThat(json.errorCode()).isEqualTo("NOT_FOUND");
  }

  @Test
  void sendsNothingAgainThatHasNotChanged() {
    String tag = caller.get(path(fact)).header("ETag");

    assertThat(tag).isNotEmpty();
    assertThat(caller.get(path(fact), "If-None-Match", tag).status()).isEqualTo(304);
    assertThat(caller.get(path(fact) + "?format=json", "If-None-Match", tag).status())
        .isEqualTo(200);
  }

  @Test
  void showsWhatAnArticleSaysAndRunsNoneOfIt() {
    JsonNode wicked =
        caller
            .ask(
                "query ($outlet: String!) { articles(outlet: [$outlet]) { edges { node { permalink"
                    + " } } } }",
                Map.of("outlet", "<b>Bold</b> & Co"))
            .data("/articles/edges/0/node");
    Document page = page(path(wicked));

    assertThat(page.select("h1").text()).isEqualTo("<script>alert('x')</script>");
    assertThat(page.select("script, b")).isEmpty();
    assertThat(page.select("a[href^=javascript]")).isEmpty();
    assertThat(page.select("dd").eachText()).contains("<b>Bold</b> & Co");
  }
}

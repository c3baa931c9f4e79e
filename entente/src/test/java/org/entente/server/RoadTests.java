package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.language.OperationDefinition.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.api.Example;
import org.entente.api.HttpCaller;
import org.entente.article.SeedArticle;
import org.entente.extraction.calibration.Cut;
import org.entente.graph.store.GraphSettings;
import org.entente.graph.store.GraphUnavailable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an article to an answer, through everything that lies between. */
class RoadTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Path SAMPLES = Path.of("../samples");

  /** In the samples Oman offers to mediate, and nobody does. */
  private static final Map<String, List<String>> NOT_TOLD =
      Map.of("who-mediated/WhoMediated", List.of("/mediations"));

  private static final String EVIDENCE =
      "edges { node { id subject { id } object { id } polarity certainlyDuring sources"
          + " claims(first: 20) { edges { node { consent passage { text start end"
          + " article { title text outlet published } } } } } } }";

  @TempDir static Path data;

  private static EntenteServer server;

  @BeforeAll
  static void startOnAnEmptyFolderAndReadTheSamples() throws InterruptedException {
    server =
        EntenteServer.start(
            new ServerSettings(
                data, "127.0.0.1", 0, new GraphSettings.Embedded(data, 0), SAMPLES, Cut.USUAL),
            SampleProgress.UNSEEN);
    Instant patience = Instant.now().plus(Duration.ofMinutes(5));
    while (status("/actuator/health/readiness") != 200 && Instant.now().isBefore(patience)) {
      Thread.sleep(200);
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyExampleOfGraphiqlFindsSomethingInTheSamples() {
    HttpCaller caller = new HttpCaller(server.uri().getPort());
    List<Example> examples =
        Example.all(caller).stream()
            .filter(example -> example.kind() == Operation.QUERY)
            .filter(example -> !Example.OF_DECISIONS.contains(example.toString()))
            .toList();

    assertThat(examples).hasSizeGreaterThan(20);
    assertThat(examples)
        .allSatisfy(
            example ->
                assertThat(Example.missing(example.ask(caller)))
                    .as("%s", example)
                    .isEqualTo(NOT_TOLD.getOrDefault(example.toString(), List.of())));
  }

  @Test
  void tellsWhoSentTroopsToKazakhstanInJanuary2022AndWhichSentencesSaySo() {
    JsonNode facts =
        query(
                "{ facts(where: {object: [\"KAZ\"], relation: [DEPLOYED_TROOPS_TO], polarity:"
                    + " [AFFIRMED], modality: [ACTUAL], during: {from: \"2022-01\", to:"
                    + " \"2022-01\"}})"
                    + " { %s } }".formatted(EVIDENCE))
            .path("facts");

    assertThat(subjects(facts)).contains("RUS", "CSTO");
    assertThat(passages(facts)).isNotEmpty().allSatisfy(RoadTests::standsInItsArticle);
  }

  @Test
  void tellsWhoPointedlySentNone() {
    JsonNode facts =
        query(
                "{ facts(where: {object: [\"KAZ\"], relation: [DEPLOYED_TROOPS_TO], polarity:"
                    + " [NEGATED]}) { %s } }".formatted(EVIDENCE))
            .path("facts");

    assertThat(subjects(facts)).contains("CHN");
    assertThat(passages(facts)).isNotEmpty().allSatisfy(RoadTests::standsInItsArticle);
  }

  @Test
  void ranksWhoSupportsKazakhstan() {
    JsonNode stances =
        query("{ supporters(of: \"KAZ\") { actor { id } support opposition net } }")
            .path("supporters");

    assertThat(stances)
        .anySatisfy(
            stance -> {
              assertThat(stance.path("actor").path("id").asString()).isEqualTo("CHN");
              assertThat(stance.path("support").asInt()).isPositive();
            });
  }

  @Test
  void tellsWhomChinaSupports() {
    JsonNode stances =
        query(
                "{ supportedBy(actor: \"CHN\", during: {from: \"2022\", to: \"2022\"}) { towards {"
                    + " id } support facts(first: 3) { edges { node { relation } } } } }")
            .path("supportedBy");

    assertThat(stances)
        .anySatisfy(
            stance -> {
              assertThat(stance.path("towards").path("id").asString()).isEqualTo("KAZ");
              assertThat(stance.path("facts").path("edges")).isNotEmpty();
            });
  }

  @Test
  void knowsWhoBelongedToTheCstoOnADay() {
    JsonNode facts =
        query(
                "{ facts(where: {object: [\"CSTO\"], relation: [MEMBER_OF], polarity: [AFFIRMED],"
                    + " during: {from: \"2022-01-10\", to: \"2022-01-10\"}}) { %s } }"
                        .formatted(EVIDENCE))
            .path("facts");

    assertThat(subjects(facts))
        .contains("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK")
        .doesNotContain("UZB");
  }

  @Test
  void getsTheScrapedArticleAboutKazakhstanRightInItsMainPoints() throws IOException {
    List<String> claims =
        claims(ingest(Map.of("text", SeedArticle.text())).path("article").path("id").asString());

    assertThat(claims)
        .contains(
            "RUS DEPLOYED_TROOPS_TO KAZ AFFIRMED",
            "CSTO DEPLOYED_TROOPS_TO KAZ AFFIRMED",
            "CHN DEPLOYED_TROOPS_TO KAZ NEGATED",
            "CHN VERBALLY_SUPPORTED KAZ AFFIRMED")
        .anyMatch(claim -> claim.matches("CHN (CONDEMNED|THREATENED|SANCTIONED) LTU AFFIRMED"));
  }

  @Test
  void keepsAnArticleInAnotherLanguageAndClaimsNothingByIt() {
    JsonNode ingested =
        ingest(
            Map.of(
                "text",
                "Rusland heeft donderdag soldaten naar Kazachstan gestuurd, nadat de president de"
                    + " CSTO om hulp had gevraagd. China wilde volgens het ministerie geen"
                    + " militairen sturen.",
                "title",
                "Troepen naar Almaty",
                "outlet",
                "Test Courier",
                "published",
                "2022-01-06"));

    assertThat(ingested.path("status").asString()).isEqualTo("NEW");
    assertThat(ingested.path("reading").asString()).isEqualTo("FOREIGN");
    assertThat(ingested.path("note").asString()).contains("Dutch");
    assertThat(claims(ingested.path("article").path("id").asString())).isEmpty();
    assertThat(cut(ingested).isNull()).isTrue();
  }

  @Test
  void tellsWithWhichCutAnArticleWasRead() {
    JsonNode ingested = ingest(Map.of("text", "The talks were held in Geneva on Monday."));

    assertThat(cut(ingested).asString()).isEqualTo("EVEN");
  }

  private static JsonNode cut(JsonNode ingested) {
    return query(
            "{ article(id: \"%s\") { cut } }"
                .formatted(ingested.path("article").path("id").asString()))
        .path("article")
        .path("cut");
  }

  @Test
  void changesNothingWhenAnArticleComesTwice() {
    Map<String, String> article =
        Map.of(
            "text", "Russia sent troops to Belarus on Monday.",
            "title", "Troops for Minsk",
            "outlet", "Test Courier",
            "published", "2021-09-15");

    JsonNode first = ingest(article);
    JsonNode again = ingest(article);

    assertThat(first.path("status").asString()).isEqualTo("NEW");
    assertThat(again.path("status").asString()).isEqualTo("UNCHANGED");
    assertThat(again.path("article")).isEqualTo(first.path("article"));
  }

  @Test
  void keepsTheClaimsOfAnOldVersionAndLetsThemCountNoMore() {
    Map<String, String> article =
        Map.of(
            "text", "France deployed soldiers to Gabon on Tuesday.",
            "title", "Soldiers for Libreville",
            "outlet", "Test Courier",
            "published", "2021-10-05");
    ingest(article);

    JsonNode changed =
        ingest(
            Map.of(
                "text", "France did not deploy soldiers to Gabon on Tuesday.",
                "title", "Soldiers for Libreville",
                "outlet", "Test Courier",
                "published", "2021-10-05"));

    assertThat(changed.path("status").asString()).isEqualTo("NEW_VERSION");
    JsonNode facts =
        query(
                "{ facts(where: {subject: [\"FRA\"], object: [\"GAB\"], relation:"
                    + " [DEPLOYED_TROOPS_TO], during: {from: \"2021-10\", to: \"2021-10\"}}) {"
                    + " edges { node { polarity } } } }")
            .path("facts");
    assertThat(facts.path("edges"))
        .allSatisfy(
            edge -> assertThat(edge.path("node").path("polarity").asString()).isEqualTo("NEGATED"));
  }

  @Test
  void givesTheSameFactsWhenTheyAreDerivedAnew() {
    String all =
        "{ facts(where: {involves: [\"KAZ\", \"MLI\"]}, first: 200) { %s } }".formatted(EVIDENCE);
    JsonNode before = query(all);

    server.graph().writer().rebuildFacts();

    assertThat(query(all)).isEqualTo(before);
  }

  @Test
  void refusesADataFolderThatAnotherServerHolds() {
    ServerSettings same =
        new ServerSettings(
            data, "127.0.0.1", 0, new GraphSettings.Embedded(data, 0), null, Cut.USUAL);

    assertThatThrownBy(() -> EntenteServer.start(same, SampleProgress.UNSEEN))
        .hasRootCauseInstanceOf(Exception.class)
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasStackTraceContaining(GraphUnavailable.DataFolderInUse.class.getName()));
  }

  @Test
  void refusesAPortThatAnotherProgramHas(@TempDir Path other) {
    ServerSettings taken =
        new ServerSettings(
            other,
            "127.0.0.1",
            server.uri().getPort(),
            new GraphSettings.Embedded(other, 0),
            null,
            Cut.USUAL);

    assertThatThrownBy(() -> EntenteServer.start(taken, SampleProgress.UNSEEN))
        .satisfies(
            failure ->
                assertThat(failure).hasStackTraceContaining(PortInUseException.class.getName()));
  }

  @Test
  void notesDownWhereItListensForOtherCommands() {
    assertThat(RunningServer.of(data)).get().extracting(RunningServer::uri).isEqualTo(server.uri());
  }

  @Test
  void opensItsPages() {
    for (String page : List.of("/", "/graphiql", "/browser/index.html")) {
      assertThat(status(page)).as(page).isEqualTo(200);
    }
  }

  private static void standsInItsArticle(JsonNode passage) {
    String article = passage.path("article").path("text").asString();
    assertThat(article.substring(passage.path("start").asInt(), passage.path("end").asInt()))
        .isEqualTo(passage.path("text").asString());
  }

  private static List<String> subjects(JsonNode facts) {
    List<String> subjects = new ArrayList<>();
    facts
        .path("edges")
        .forEach(e -> subjects.add(e.path("node").path("subject").path("id").asString()));
    return subjects;
  }

  private static List<JsonNode> passages(JsonNode facts) {
    List<JsonNode> passages = new ArrayList<>();
    for (JsonNode fact : facts.path("edges")) {
      for (JsonNode claim : fact.path("node").path("claims").path("edges")) {
        passages.add(claim.path("node").path("passage"));
      }
    }
    return passages;
  }

  private static JsonNode ingest(Map<String, String> article) {
    return query(
            "mutation($input: ArticleInput!) { ingestArticle(input: $input) { status reading note"
                + " article { id } } }",
            Map.of("input", article))
        .path("ingestArticle");
  }

  private static List<String> claims(String article) {
    JsonNode claims =
        query(
                "query($id: ID!) { article(id: $id) { claims(first: 100) { edges { node { subject {"
                    + " id } relation object { id } polarity } } } } }",
                Map.of("id", article))
            .path("article")
            .path("claims");
    List<String> said = new ArrayList<>();
    for (JsonNode edge : claims.path("edges")) {
      JsonNode claim = edge.path("node");
      said.add(
          "%s %s %s %s"
              .formatted(
                  claim.path("subject").path("id").asString(),
                  claim.path("relation").asString(),
                  claim.path("object").path("id").asString(),
                  claim.path("polarity").asString()));
    }
    return said;
  }

  private static JsonNode query(String document) {
    return query(document, Map.of());
  }

  private static JsonNode query(String document, Map<String, ?> variables) {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve("/graphql"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("query", document, "variables", variables))))
            .build();
    JsonNode answer = JSON.readTree(send(request).body());
    assertThat(answer.path("errors")).as(answer.toString()).isEmpty();
    return answer.path("data");
  }

  private static int status(String path) {
    return send(HttpRequest.newBuilder(server.uri().resolve(path)).build()).statusCode();
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

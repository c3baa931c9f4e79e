package org.entente.api.permalink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.AIDED;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.claim.ClaimId;
import org.entente.fact.FactId;
import org.entente.graph.Graph;
import org.entente.graph.Invariants;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.FuzzyDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whatever becomes of a fact, every id that it ever had leads to it. */
@ApiTest
class LastingFactIdTests {

  private static final String REVIEW =
      """
      mutation ($claim: ID!, $verdict: Verdict!) {
        reviewClaim(input: {claim: $claim, verdict: $verdict, by: "A. Editor", why: "Read it"}) { claim { counts fact { id } } } }
      """;

  @LocalServerPort private int port;
  private HttpCaller caller;
  private Graph graph;

  /** Two articles that say the same; the claim of the first is the smaller one. */
  private ArticleWithClaims smaller;

  private ArticleWithClaims greater;

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
    graph = TestGraph.empty();
    List<ArticleWithClaims> told =
        IntStream.range(0, 2)
            .mapToObj(number -> saying("WSM", "Paper " + number))
            .sorted((one, other) -> claim(one).compareTo(claim(other)))
            .toList();
    smaller = told.getFirst();
    greater = told.getLast();
  }

  @AfterEach
  void nothingIsOutOfStep() {
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  private static News news(String subject, String outlet) {
    return News.by(outlet)
        .on("2022-01-07")
        .says(subject, AIDED, "FJI", says -> says.dated(FuzzyDate.parse("2022-01-06"), null));
  }

  private static ArticleWithClaims saying(String subject, String outlet) {
    return news(subject, outlet).read();
  }

  private static ClaimId claim(ArticleWithClaims article) {
    return article.claims().getFirst().id();
  }

  private static String called(ArticleWithClaims article) {
    return FactId.of(claim(article)).value();
  }

  private void write(ArticleWithClaims... articles) {
    graph.writer().write(List.of(articles));
  }

  private Answer review(ArticleWithClaims article, String verdict) {
    return caller.ask(REVIEW, Map.of("claim", claim(article).value(), "verdict", verdict));
  }

  private JsonNode asked(String id) {
    return caller
        .ask("query ($id: ID!) { fact(id: $id) { id permalink } }", Map.of("id", id))
        .data("/fact");
  }

  private void assertLeads(String old, String now) {
    Answer moved = caller.get("/facts/" + old + "?format=jsonld");
    assertThat(moved.status()).isEqualTo(302);
    assertThat(moved.header("Location"))
        .isEqualTo("http://localhost:%d/facts/%s?format=jsonld".formatted(port, now));
    assertIsCalled(now);
    assertThat(asked(old).at("/id").asString()).isEqualTo(now);
  }

  private void assertIsCalled(String id) {
    JsonNode linked = caller.get("/facts/" + id + "?format=jsonld").json();
    assertThat(linked.at("/id").asString()).isEqualTo(id);
    assertThat(linked.at("/permalink").asString()).endsWith("/facts/" + id);
    assertThat(asked(id).at("/permalink")).isEqualTo(linked.at("/permalink"));
  }

  @Test
  void anOldIdLeadsOnWhenASmallerClaimJoins() {
    write(greater);
    String cited = asked(called(greater)).at("/permalink").asString();
    assertThat(cited).endsWith("/facts/" + called(greater));

    write(smaller);

    assertIsCalled(called(smaller));
    assertLeads(called(greater), called(smaller));
    assertThat(called(greater)).isNotEqualTo(called(smaller));
  }

  @Test
  void anOldIdLeadsOnWhenActorsAreMergedAndBackWhenTheyAreParted() {
    ArticleWithClaims ofTonga =
        IntStream.range(0, 100)
            .mapToObj(number -> saying("TON", "Tongan " + number))
            .filter(article -> claim(article).compareTo(claim(smaller)) > 0)
            .findFirst()
            .orElseThrow();
    write(smaller, ofTonga);
    assertIsCalled(called(ofTonga));

    caller
        .ask(
            "mutation { mergeActors(input: {from: \"TON\", into: \"WSM\", by: \"A\", why: \"One\"}) { actor { id } } }")
        .data("/mergeActors");
    try {
      assertIsCalled(called(smaller));
      assertLeads(called(ofTonga), called(smaller));
    } finally {
      caller
          .ask(
              "mutation { undoMerge(input: {actor: \"TON\", by: \"A\", why: \"Two\"}) { actor { id } } }")
          .data("/undoMerge");
    }

    assertIsCalled(called(ofTonga));
    assertIsCalled(called(smaller));
  }

  @Test
  void anOldIdLeadsToTheFactThatLivesOnByOtherClaimsWhenItsOwnIsRejected() {
    write(smaller, greater);
    assertIsCalled(called(smaller));

    Answer rejected = review(smaller, "REJECT");

    assertThat(rejected.data("/reviewClaim/claim/counts").asBoolean()).isFalse();
    assertThat(rejected.data("/reviewClaim/claim/fact").isNull()).isTrue();
    assertLeads(called(smaller), called(greater));
    assertLeads(claim(smaller).value(), called(greater));
  }

  @Test
  void anOldIdDoesNotLeadToAFactOfAnotherTime() {
    ArticleWithClaims later =
        News.by("Paper 3")
            .on("2023-05-07")
            .says("WSM", AIDED, "FJI", says -> says.dated(FuzzyDate.parse("2023-05-06"), null))
            .read();
    write(smaller, later);

    review(smaller, "REJECT");

    assertIsCalled(called(later));
    assertThat(caller.get("/facts/" + called(smaller)).status()).isEqualTo(404);
    assertThat(asked(called(smaller)).isNull()).isTrue();
  }

  @Test
  void anOldIdLeadsOnWhenItsArticleIsCorrected() {
    write(smaller);
    String outlet = smaller.article().outlet();

    ArticleWithClaims corrected = news("WSM", outlet).tells("A word was corrected.").read();
    write(corrected);

    assertThat(claim(corrected)).isNotEqualTo(claim(smaller));
    assertLeads(called(smaller), called(corrected));
  }

  @Test
  void whereNoClaimIsLeftItSaysWhyAndWhereTheClaimStands() {
    write(smaller);
    review(smaller, "REJECT");

    Answer json = caller.get("/facts/" + called(smaller), "Accept", "application/json");
    Document page = Jsoup.parse(caller.get("/facts/" + called(smaller)).response().body());

    String address = "http://localhost:%d/claims/%s".formatted(port, claim(smaller));
    assertThat(json.status()).isEqualTo(404);
    assertThat(json.errorMessage())
        .startsWith("There is no fact '%s' any more".formatted(called(smaller)))
        .contains("a review has rejected it")
        .contains(address);
    assertThat(page.select("a[href='%s']".formatted(address))).hasSize(1);
    assertThat(caller.get("/claims/" + claim(smaller)).status()).isEqualTo(200);

    review(smaller, "ACCEPT");

    assertIsCalled(called(smaller));
  }
}

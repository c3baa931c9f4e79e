package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.graph.fixture.TestGraph.run;
import static org.entente.ontology.Relation.AIDED;
import static org.entente.ontology.Relation.CONDEMNED;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.UnknownActors;
import org.entente.graph.write.WriteSummary;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

/** How articles and their claims come into the graph, and facts follow. */
class GraphWritingTests {

  private static final FuzzyDate SIXTH = FuzzyDate.parse("2022-01-06");

  private Graph graph;

  @BeforeEach
  void startEmpty() {
    graph = TestGraph.empty();
  }

  @Test
  void writesAClaimWithItsEvidenceAndTheFactThatFollows() {
    write(reuters().says("RUS", DEPLOYED_TROOPS_TO, "KAZ", s -> s.dated(SIXTH, null)));

    assertThat(
            run(
                """
                MATCH (outlet:Outlet)<-[:PUBLISHED_BY]-(article:Article)<-[:VERSION_OF]-(:ArticleVersion {current: true})
                      <-[:OF]-(passage:Passage)<-[:STATED_IN]-(claim:Claim)-[:EVIDENCE_OF]->(fact:Fact)
                MATCH (subject:Country)<-[:SUBJECT]-(fact)-[:OBJECT]->(object:Country)
                MATCH (subject)-[edge:DEPLOYED_TROOPS_TO {factId: fact.id}]->(object)
                MATCH (fact)-[:HAS_STATE]->(state:FactState)
                RETURN outlet.name, passage.text, subject.name, object.name, fact.from, edge.sources, state.claims
                """))
        .extracting(record -> record.asMap().values().toString())
        .containsExactly(
            "[Reuters, RUS deployed troops to KAZ., Russia, Kazakhstan, 2022-01-06, 1, 1]");
  }

  @Test
  void writingTheSameArticleTwiceChangesNothing() {
    List<ArticleWithClaims> news = GeneratedNews.of(1, 100);
    graph.writer().write(news);
    List<Map<String, Object>> before = everything();

    WriteSummary again = graph.writer().write(news);

    assertThat(again).isEqualTo(new WriteSummary(0, 0, news.size(), 0, 0, 0, 0));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    List<ArticleWithClaims> news = GeneratedNews.of(2, 300);
    graph.writer().write(news);
    List<Map<String, Object>> together = facts();

    TestGraph.empty();
    for (ArticleWithClaims article : news.reversed()) {
      graph.writer().write(List.of(article));
    }

    assertThat(facts()).isEqualTo(together);
  }

  @Test
  void rebuildingGivesTheSameFacts() {
    graph.writer().write(GeneratedNews.of(3, 500));
    List<Map<String, Object>> before = facts();
    run("MATCH (fact:Fact) WHERE fact.relation = 'AIDED' SET fact.sources = 99");
    run("MATCH (state:FactState) WHERE state.claims = 1 SET state.sources = 99");
    run("MATCH (:Actor)-[edge:CONDEMNED]->(:Actor) DELETE edge");
    run("MATCH (:Fact {relation: 'URGED'})-[to:SUBJECT]->() DELETE to");
    run("MATCH (:Claim {relation: 'ATTACKED'})-[of:EVIDENCE_OF]->() DELETE of");
    run(
        "MATCH (fact:Fact {relation: 'ARMED'}) OPTIONAL MATCH (fact)-[:HAS_STATE]->(s) DETACH DELETE fact, s");

    graph.writer().rebuildFacts();

    assertThat(facts()).containsExactlyElementsOf(before);
    assertThat(InvariantTests.violations()).isEmpty();
  }

  @Test
  void aChangedArticleIsANewVersionAndTheOldClaimsCountNoMore() {
    News first =
        reuters()
            .at("https://example.org/1")
            .says("RUS", CONDEMNED, "KAZ")
            .says("USA", CONDEMNED, "KAZ");
    News second = reuters().at("https://example.org/1").says("RUS", CONDEMNED, "KAZ");
    write(first);

    WriteSummary summary = graph.writer().write(List.of(second.read()));

    assertThat(summary).isEqualTo(new WriteSummary(0, 1, 0, 1, 2, 1, 2));
    assertThat(values("MATCH (v:ArticleVersion) RETURN v.current AS value ORDER BY value"))
        .containsExactly(false, true);
    assertThat(values("MATCH (c:Claim) RETURN c.counts AS value ORDER BY value"))
        .containsExactly(false, false, true);
    assertThat(values("MATCH (f:Fact) RETURN f.subjectId AS value")).containsExactly("RUS");
    assertThat(InvariantTests.violations()).isEmpty();
  }

  @Test
  void anArticleThatReturnsToAnEarlierVersionCountsAsThatAgain() {
    ArticleWithClaims first =
        reuters().at("https://example.org/1").says("RUS", CONDEMNED, "KAZ").read();
    ArticleWithClaims second =
        reuters().at("https://example.org/1").says("USA", CONDEMNED, "KAZ").read();

    graph.writer().write(List.of(first, second, first));

    assertThat(values("MATCH (f:Fact) RETURN f.subjectId AS value")).containsExactly("RUS");
    assertThat(InvariantTests.violations()).isEmpty();
  }

  @Test
  void aBetterExtractorReplacesTheClaimsOfTheFormer() {
    write(
        reuters()
            .readBy("first 1")
            .says("RUS", CONDEMNED, "KAZ", s -> s.with(Modality.INTENDED, Aspect.HOLDS)));

    write(reuters().readBy("second 2").says("RUS", CONDEMNED, "KAZ"));

    assertThat(values("MATCH (c:Claim) RETURN c.extractor AS value")).containsExactly("second 2");
    assertThat(
            values(
                "MATCH (:Actor)-[e]->(:Actor) WHERE e.factId IS NOT NULL RETURN type(e) AS value"))
        .containsExactly("CONDEMNED");
    assertThat(InvariantTests.violations()).isEmpty();
  }

  @Test
  void copiesOfOneAgencyStoryAreOneSource() {
    write(News.by("Morning Post").from("AFP").on("2022-01-06").says("USA", CONDEMNED, "RUS"));
    write(News.by("Daily Star").from("AFP").on("2022-01-06").says("USA", CONDEMNED, "RUS"));
    write(News.by("The Herald").on("2022-01-07").says("USA", CONDEMNED, "RUS"));

    assertThat(run("MATCH (f:Fact) RETURN f.claims AS claims, f.sources AS sources"))
        .extracting(
            record ->
                record.get("claims").asInt()
                    + " claims, "
                    + record.get("sources").asInt()
                    + " sources")
        .containsExactly("3 claims, 2 sources");
  }

  @Test
  void whatIsDeniedOrIntendedHasAnEdgeTypeThatSaysSo() {
    write(
        reuters()
            .denies("CHN", DEPLOYED_TROOPS_TO, "KAZ")
            .says("RUS", DEPLOYED_TROOPS_TO, "KAZ", s -> s.with(Modality.INTENDED, Aspect.BEGINS))
            .says("RUS", DEPLOYED_TROOPS_TO, "KAZ", s -> s.with(Modality.POSSIBLE, Aspect.ENDS)));

    assertThat(
            values(
                "MATCH (a)-[e {}]->(:Actor {id: 'KAZ'}) WHERE e.factId IS NOT NULL RETURN a.id + ' ' + type(e) AS value ORDER BY value"))
        .containsExactly(
            "CHN NOT_DEPLOYED_TROOPS_TO",
            "RUS MAY_DEPLOYED_TROOPS_TO",
            "RUS MAY_END_DEPLOYED_TROOPS_TO");
  }

  @Test
  void refusesAClaimAboutAnActorThatNobodyKnowsAndWritesNothing() {
    News unknown = reuters().says("RUS", CONDEMNED, "ATLANTIS").says("RUS", CONDEMNED, "KAZ");

    assertThatThrownBy(() -> write(unknown))
        .isInstanceOf(UnknownActors.class)
        .hasMessageContaining("ATLANTIS");
    assertThat(run("MATCH (a:Article) RETURN a")).isEmpty();
  }

  @Test
  void whatAReviewRejectedDoesNotCount() {
    ArticleWithClaims article = reuters().says("RUS", CONDEMNED, "KAZ").read();
    run(
        "CREATE (:Review {claimId: $claim, verdict: 'REJECT', by: 'A', why: 'B', at: datetime()})",
        Map.of("claim", article.claims().getFirst().id().value()));

    graph.writer().write(List.of(article));

    assertThat(run("MATCH (f:Fact) RETURN f")).isEmpty();
    assertThat(run("MATCH (c:Claim) RETURN c")).hasSize(1);
  }

  @Test
  void severalWritersMayWriteAtOnce() throws InterruptedException {
    List<ArticleWithClaims> news = GeneratedNews.of(4, 400);
    List<Thread> writers =
        List.of(0, 1, 2, 3).stream()
            .map(
                part ->
                    Thread.ofVirtual()
                        .start(
                            () -> {
                              for (int i = part; i < news.size(); i += 4) {
                                graph.writer().write(List.of(news.get(i)));
                              }
                            }))
            .toList();
    for (Thread writer : writers) {
      writer.join();
    }
    List<Map<String, Object>> atOnce = facts();

    TestGraph.empty();
    graph.writer().write(news);

    assertThat(atOnce).isEqualTo(facts());
  }

  @Test
  void oneVersionOfAnArticleCountsThoughTwoAreWrittenAtOnce() throws InterruptedException {
    List<ArticleWithClaims> former = new ArrayList<>();
    List<ArticleWithClaims> latter = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String url = "https://example.org/" + i;
      former.add(reuters().at(url).says("RUS", CONDEMNED, "KAZ").read());
      latter.add(reuters().at(url).says("USA", AIDED, "UZB").read());
    }

    CountDownLatch begin = new CountDownLatch(1);
    List<Thread> writers = List.of(writing(former, begin), writing(latter, begin));
    begin.countDown();
    for (Thread writer : writers) {
      writer.join();
    }

    assertThat(run("MATCH (article:Article) RETURN article")).hasSize(40);
    assertThat(
            run(
                "MATCH (c:Claim {counts: true}) MATCH (v:ArticleVersion {id: c.versionId}) WHERE NOT v.current RETURN c"))
        .isEmpty();
    assertThat(run("MATCH (c:Claim {counts: true}) RETURN c")).hasSize(40);
    assertThat(InvariantTests.violations()).isEmpty();
  }

  private Thread writing(List<ArticleWithClaims> news, CountDownLatch begin) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                begin.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              for (int i = 0; i < news.size(); i += 4) {
                graph.writer().write(news.subList(i, i + 4));
              }
            });
  }

  private static News reuters() {
    return News.by("Reuters").on("2022-01-07");
  }

  private void write(News news) {
    graph.writer().write(List.of(news.read()));
  }

  private static List<Object> values(String cypher) {
    return run(cypher).stream().map(record -> record.get("value").asObject()).toList();
  }

  private static List<Map<String, Object>> facts() {
    return maps(
        """
        MATCH (fact:Fact)
        MATCH (subject)-[edge {factId: fact.id}]->(object)
        RETURN properties(fact) AS fact, subject.id AS subject, object.id AS object,
               type(edge) AS type, properties(edge) AS edge,
               COLLECT { MATCH (claim)-[:EVIDENCE_OF]->(fact) RETURN claim.id ORDER BY claim.id } AS claims,
               COLLECT { MATCH (fact)-[:HAS_STATE]->(s) RETURN properties(s) ORDER BY s.knownFrom } AS states
        ORDER BY fact.id
        """);
  }

  private static List<Map<String, Object>> everything() {
    return maps(
        "MATCH (n) WHERE NOT n:Dyad RETURN elementId(n) AS node, properties(n) AS properties ORDER BY node");
  }

  private static List<Map<String, Object>> maps(String cypher) {
    return run(cypher).stream().map(Record::asMap).toList();
  }
}

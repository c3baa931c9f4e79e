package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.graph.fixture.TestGraph.facts;
import static org.entente.graph.fixture.TestGraph.lines;
import static org.entente.graph.fixture.UnsettledCongo.EDITOR;
import static org.entente.graph.fixture.UnsettledCongo.EVERYWHERE;
import static org.entente.graph.fixture.UnsettledCongo.NEW;
import static org.entente.graph.fixture.UnsettledCongo.OLD;
import static org.entente.graph.fixture.UnsettledCongo.claim;
import static org.entente.graph.fixture.UnsettledCongo.settlement;
import static org.entente.ontology.Polarity.AFFIRMED;
import static org.entente.ontology.Relation.AIDED;

import java.time.LocalDate;
import java.util.List;
import org.entente.article.Article;
import org.entente.claim.Claim;
import org.entente.claim.Statement;
import org.entente.claim.WaitingClaim;
import org.entente.curation.Settlement.Scope;
import org.entente.curation.Verdict;
import org.entente.graph.fixture.CongoNews;
import org.entente.graph.fixture.UnsettledCongo;
import org.entente.graph.read.NameReader;
import org.entente.graph.read.UnresolvedName;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.Settled;
import org.entente.graph.write.Unresolved;
import org.entente.graph.write.WriteSummary;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.junit.jupiter.api.Test;

/** What becomes of claims of a settled name when their article is read anew. */
class SettledNamesReadAnewTests {

  private static final String HOW_CLAIMS_ARE_KNOWN =
      """
      MATCH (c:Claim {counts: true})
      RETURN c.subjectId + ' ' + c.relation + ' ' + c.objectId + ' ' + toString(c.known) + ' ' + c.source
             + ' ' + c.outlet AS line
      ORDER BY line
      """;

  private final Graph graph = UnsettledCongo.told();
  private final NameReader names = new NameReader(graph.store());

  @Test
  void supersedesWhatANewVersionNoLongerSaysOfASettledName() {
    graph.names().settle(settlement("COD", EVERYWHERE));

    graph
        .writer()
        .write(List.of(CongoNews.of("Old news", "1998-01-02").says("Congo", AIDED, "UZB").read()));

    assertThat(facts())
        .containsExactly("AGO NEGOTIATED_WITH COD", "COD AIDED UZB", "FRA AIDED KAZ");
    assertThat(lines("MATCH (claim:Claim) RETURN claim.id AS line")).hasSize(5);
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void keepsWhatWaitsAndWhatWasSettledWhenTheArticleCannotBeReadAnyMore() {
    graph.names().settle(settlement("COD", new Scope(OLD.article().id(), null, null)));
    List<String> before = facts();

    WriteSummary again =
        graph
            .writer()
            .write(
                List.of(
                    ArticleWithClaims.unread(OLD.article()),
                    NEW,
                    ArticleWithClaims.unread(NEW.article())));

    assertThat(again.supersededClaims()).isZero();
    assertThat(facts()).isEqualTo(before);
    assertThat(names.find(null, 10, null).items())
        .containsExactly(new UnresolvedName("congo", "Congo", 1));
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void countsASettledClaimAgainWhenTheArticleSaysItAgain() {
    Settled settled = graph.names().settle(settlement("COD", EVERYWHERE));
    List<String> before = facts();
    graph.reviews().review(claim("RWA CONDEMNED COD"), Verdict.ACCEPT, null, EDITOR);
    graph
        .writer()
        .write(List.of(CongoNews.of("Old news", "1998-01-02").says("Congo", AIDED, "UZB").read()));

    graph.writer().write(List.of(OLD));

    assertThat(facts()).isEqualTo(before);
    assertThat(lines("MATCH (w:UnresolvedClaim) RETURN w.id AS line")).isEmpty();
    assertThat(lines("MATCH (c:Claim {verdict: 'ACCEPT'}) RETURN c.subjectId AS line"))
        .containsExactly("RWA");
    assertThat(Invariants.violations(graph.store())).isEmpty();
    assertThat(graph.names().undo(settled.settlement().id(), EDITOR).claims()).isEqualTo(3);
    assertThat(facts()).containsExactly("FRA AIDED KAZ");
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void tellsASettledClaimAsTheArticleIsTellingItWhenThatComesWithAnotherDayAndOutlet() {
    Settled settled = graph.names().settle(settlement("COD", EVERYWHERE));
    graph.reviews().review(claim("RWA CONDEMNED COD"), Verdict.ACCEPT, null, EDITOR);

    graph.writer().write(List.of(published(OLD, "1999-05-05", "Herald")));

    assertThat(lines(HOW_CLAIMS_ARE_KNOWN))
        .containsExactly(
            "AGO NEGOTIATED_WITH COD 2022-01-02 Post Post",
            "COD AIDED KAZ 1999-05-05 Herald Herald",
            "FRA AIDED KAZ 2022-01-02 Post Post",
            "RWA CONDEMNED COD 1999-05-05 Herald Herald");
    assertThat(lines("MATCH (f:Fact {subjectId: 'COD'}) RETURN toString(f.known) AS line"))
        .containsExactly("1999-05-05");
    assertThat(lines("MATCH (c:Claim {verdict: 'ACCEPT'}) RETURN c.subjectId AS line"))
        .containsExactly("RWA");
    assertThat(Invariants.violations(graph.store())).isEmpty();
    graph.names().undo(settled.settlement().id(), EDITOR);
    assertThat(facts()).containsExactly("FRA AIDED KAZ");
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void tellsWhatWaitsAsTheArticleIsTellingItToo() {
    graph.writer().write(List.of(published(OLD, "1999-05-05", "Herald")));

    graph.names().settle(settlement("COD", EVERYWHERE));

    assertThat(lines(HOW_CLAIMS_ARE_KNOWN))
        .contains(
            "COD AIDED KAZ 1999-05-05 Herald Herald", "RWA CONDEMNED COD 1999-05-05 Herald Herald");
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void asksAnewWhichSettlementHoldsWhenTheArticleComesWithAnotherDay() {
    graph.names().settle(settlement("COD", new Scope(null, LocalDate.of(2000, 1, 1), null)));
    graph.names().settle(settlement("COG", new Scope(null, null, LocalDate.of(1998, 12, 31))));

    graph.writer().write(List.of(published(NEW, "1998-05-05", "Post")));
    graph.writer().write(List.of(published(OLD, "1999-05-05", "Post")));

    assertThat(facts()).containsExactly("AGO NEGOTIATED_WITH COG", "FRA AIDED KAZ");
    assertThat(names.find(null, 10, null).items())
        .containsExactly(new UnresolvedName("congo", "Congo", 2));
    assertThat(Invariants.violations(graph.store())).isEmpty();
    graph.writer().write(List.of(OLD, NEW));
    assertThat(facts())
        .containsExactly(
            "AGO NEGOTIATED_WITH COD", "COG AIDED KAZ", "FRA AIDED KAZ", "RWA CONDEMNED COG");
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void believesABetterExtractorOfASettledName() {
    graph.names().settle(settlement("COD", EVERYWHERE));

    graph.writer().write(List.of(readBetter(OLD)));

    assertThat(
            lines(
                "MATCH (c:Claim {extractor: 'test 2'}) RETURN c.subjectId + ' ' + toString(c.confidence) AS line ORDER BY line"))
        .containsExactly("COD 0.6", "RWA 0.6");
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  /** The same version of an article, of which it turned out that others published it. */
  private static ArticleWithClaims published(ArticleWithClaims each, String day, String outlet) {
    Article article = each.article();
    return new ArticleWithClaims(
        new Article(
            article.id(),
            article.version(),
            article.title(),
            article.text(),
            LocalDate.parse(day),
            outlet,
            outlet,
            article.url(),
            article.passages()),
        each.claims(),
        each.unresolved());
  }

  private static ArticleWithClaims readBetter(ArticleWithClaims each) {
    List<WaitingClaim> waiting =
        each.unresolved().claims().stream()
            .map(
                before ->
                    new WaitingClaim(
                        Claim.of(
                            before.claim().statement(),
                            before.claim().evidence(),
                            new Confidence(0.6),
                            "test 2"),
                        before.names()))
            .toList();
    return new ArticleWithClaims(
        each.article(), each.claims(), new Unresolved(each.unresolved().mentions(), waiting));
  }

  @Test
  void keepsASettledClaimOnceTheArticleItselfTellsWhoIsMeant() {
    Settled settled = graph.names().settle(settlement("COD", EVERYWHERE));

    graph.writer().write(List.of(read("COD"), NEW));

    assertThat(facts())
        .containsExactly(
            "AGO NEGOTIATED_WITH COD", "COD AIDED KAZ", "FRA AIDED KAZ", "RWA CONDEMNED COD");
    graph.names().undo(settled.settlement().id(), EDITOR);
    assertThat(facts()).containsExactly("COD AIDED KAZ", "FRA AIDED KAZ", "RWA CONDEMNED COD");
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void believesTheArticleItselfWhereItMeansSomebodyElseThanWasSettled() {
    graph.names().settle(settlement("COD", EVERYWHERE));

    graph.writer().write(List.of(read("COG"), NEW));

    assertThat(facts())
        .containsExactly(
            "AGO NEGOTIATED_WITH COD", "COG AIDED KAZ", "FRA AIDED KAZ", "RWA CONDEMNED COG");
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  /** The old news after the names in it were resolved. */
  private static ArticleWithClaims read(String congo) {
    return new ArticleWithClaims(
        OLD.article(),
        OLD.unresolved().claims().stream()
            .map(waiting -> resolved(waiting.claim(), congo))
            .toList());
  }

  private static Claim resolved(Claim claim, String congo) {
    Statement said = claim.statement();
    return Claim.of(
        Statement.of(
            meant(said.subject(), congo), said.relation(), meant(said.object(), congo), AFFIRMED),
        claim.evidence(),
        claim.confidence(),
        claim.extractor());
  }

  private static ActorId meant(ActorId actor, String congo) {
    return actor.value().startsWith("UNRESOLVED") ? ActorId.of(congo) : actor;
  }
}

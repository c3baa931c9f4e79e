package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.ontology.Polarity.AFFIRMED;
import static org.entente.ontology.Relation.AIDED;
import static org.entente.ontology.Relation.CONDEMNED;
import static org.entente.ontology.Relation.NEGOTIATED_WITH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.article.Article;
import org.entente.claim.Claim;
import org.entente.claim.ClaimId;
import org.entente.claim.Statement;
import org.entente.claim.WaitingClaim;
import org.entente.curation.ImpossibleChange;
import org.entente.curation.Settlement;
import org.entente.curation.Settlement.Scope;
import org.entente.curation.Signature;
import org.entente.curation.Verdict;
import org.entente.graph.fixture.CongoNews;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.read.AboutName;
import org.entente.graph.read.ClaimFilter;
import org.entente.graph.read.ClaimOrder;
import org.entente.graph.read.NameReader;
import org.entente.graph.read.StoredWaitingClaim;
import org.entente.graph.read.UnresolvedName;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.Settled;
import org.entente.graph.write.Unresolved;
import org.entente.graph.write.WriteSummary;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NameSettlingTests {

  private static final Signature EDITOR = new Signature("A. Editor", "The text tells");
  private static final Scope EVERYWHERE = new Scope(null, null, null);
  private static final ArticleWithClaims OLD =
      CongoNews.of("Old news", "1998-01-02")
          .says("Congo", AIDED, "KAZ")
          .says("RWA", CONDEMNED, "Congo")
          .read();
  private static final ArticleWithClaims NEW =
      CongoNews.of("New news", "2022-01-02")
          .says("Congo", NEGOTIATED_WITH, "AGO")
          .says("FRA", AIDED, "KAZ")
          .read();

  private static final String HOW_CLAIMS_ARE_KNOWN =
      """
      MATCH (c:Claim {counts: true})
      RETURN c.subjectId + ' ' + c.relation + ' ' + c.objectId + ' ' + toString(c.known) + ' ' + c.source
             + ' ' + c.outlet AS line
      ORDER BY line
      """;

  private Graph graph = TestGraph.shared();
  private NameReader names = new NameReader(graph.store());

  @BeforeEach
  void tellTheNews() {
    graph = TestGraph.empty();
    names = new NameReader(graph.store());
    graph.writer().write(List.of(OLD, NEW));
  }

  @Test
  void keepsWhatIsSaidOfAnUnresolvedNameApartFromTheClaims() {
    assertThat(facts()).containsExactly("FRA AIDED KAZ");
    assertThat(names.find(null, 10, null).items())
        .containsExactly(new UnresolvedName("congo", "Congo", 3));
    assertThat(names.about(List.of("congo")))
        .containsEntry(
            "congo", new AboutName(List.of(ActorId.of("COD"), ActorId.of("COG")), 2, 3, 3));
    assertThat(
            Objects.requireNonNull(names.claims(List.of("congo"), 10, null).get("congo")).items())
        .extracting(StoredWaitingClaim::subjectName, claim -> claim.passage().text())
        .contains(tuple("Congo", "Congo AIDED KAZ."), tuple(null, "RWA CONDEMNED Congo."));
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void changesNothingWhenTheSameArticleComesAgain() {
    WriteSummary again = graph.writer().write(List.of(OLD, NEW));

    assertThat(again).isEqualTo(new WriteSummary(0, 0, 2, 0, 0, 0, 0));
    assertThat(names.find("CONGO", 10, null).items()).hasSize(1);
  }

  @Test
  void makesWhatWaitedForANameClaimsAndFactsAtOnce() {
    Settled settled = graph.names().settle(settlement("COD", EVERYWHERE));

    assertThat(settled.claims()).isEqualTo(3);
    assertThat(facts())
        .containsExactly(
            "AGO NEGOTIATED_WITH COD", "COD AIDED KAZ", "FRA AIDED KAZ", "RWA CONDEMNED COD");
    assertThat(names.find(null, 10, null).items()).isEmpty();
    assertThat(claimIds()).contains(OLD.unresolved().claims().getFirst().claim().id().value());
    assertThat(changes()).containsExactly("NAME_SETTLED Congo");
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void settlesWhatComesInLaterToo() {
    graph.names().settle(settlement("COD", EVERYWHERE));

    graph
        .writer()
        .write(List.of(CongoNews.of("Later", "2023-05-05").says("UGA", AIDED, "Congo").read()));
    WriteSummary again = graph.writer().write(List.of(OLD, NEW));

    assertThat(facts()).contains("UGA AIDED COD").hasSize(5);
    assertThat(again.unchangedArticles()).isEqualTo(2);
    assertThat(again.claims() + again.supersededClaims()).isZero();
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void hidesNoneOfTheNewestClaimsWhenOthersOfThemWaitAgain() {
    Settled settled = graph.names().settle(settlement("COD", EVERYWHERE));
    graph
        .writer()
        .write(
            List.of(
                CongoNews.of("Later", "2023-05-05")
                    .says("UGA", AIDED, "Congo")
                    .says("UGA", CONDEMNED, "RWA")
                    .read()));

    graph.names().undo(settled.settlement().id(), EDITOR);

    assertThat(graph.reader().claims().find(ClaimFilter.ALL, ClaimOrder.RECORDED, 10, null).items())
        .extracting(recorded -> recorded.claim().statement().relation())
        .containsExactly(AIDED, CONDEMNED);
  }

  @Test
  void settlesForATimeOrForOneArticleWhichComesFirst() {
    graph.names().settle(settlement("COG", new Scope(OLD.article().id(), null, null)));
    graph.names().settle(settlement("COD", new Scope(null, LocalDate.of(2000, 1, 1), null)));

    assertThat(facts())
        .containsExactly(
            "AGO NEGOTIATED_WITH COD", "COG AIDED KAZ", "FRA AIDED KAZ", "RWA CONDEMNED COG");
  }

  @Test
  void settlesForOneArticleWhatWasSettledForAllBefore() {
    Scope alone = new Scope(OLD.article().id(), null, null);
    Settled everywhere = graph.names().settle(settlement("COD", EVERYWHERE));

    Settled settled = graph.names().settle(settlement("COG", alone));

    assertThat(settled.claims()).isEqualTo(2);
    assertThat(facts())
        .containsExactly(
            "AGO NEGOTIATED_WITH COD", "COG AIDED KAZ", "FRA AIDED KAZ", "RWA CONDEMNED COG");
    assertThat(Invariants.violations(graph.store())).isEmpty();
    graph.names().undo(settled.settlement().id(), EDITOR);
    assertThat(facts())
        .containsExactly(
            "AGO NEGOTIATED_WITH COD", "COD AIDED KAZ", "FRA AIDED KAZ", "RWA CONDEMNED COD");
    graph.names().settle(settlement("ZMB", alone));
    graph.names().undo(everywhere.settlement().id(), EDITOR);
    assertThat(facts()).containsExactly("FRA AIDED KAZ", "RWA CONDEMNED ZMB", "ZMB AIDED KAZ");
    assertThat(names.find(null, 10, null).items())
        .containsExactly(new UnresolvedName("congo", "Congo", 1));
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void meansTheActorIntoWhichTheSettledOneWasMerged() {
    graph.merges().merge(ActorId.of("COD"), ActorId.of("ZMB"), EDITOR);
    Settled settled = graph.names().settle(settlement("COD", EVERYWHERE));
    assertThat(facts())
        .containsExactly(
            "AGO NEGOTIATED_WITH ZMB", "FRA AIDED KAZ", "RWA CONDEMNED ZMB", "ZMB AIDED KAZ");
    assertThat(Invariants.violations(graph.store())).isEmpty();

    graph.names().undo(settled.settlement().id(), EDITOR);
    graph.names().settle(settlement("COG", EVERYWHERE));

    assertThat(facts())
        .containsExactly(
            "AGO NEGOTIATED_WITH COG", "COG AIDED KAZ", "FRA AIDED KAZ", "RWA CONDEMNED COG");
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void keepsWhatAReviewFoundWhileItsClaimWaitsAgain() {
    Settled settled = graph.names().settle(settlement("COD", EVERYWHERE));
    graph.reviews().review(claim("COD AIDED KAZ"), Verdict.REJECT, null, EDITOR);

    graph.names().undo(settled.settlement().id(), EDITOR);
    graph.names().settle(settlement("COD", new Scope(null, LocalDate.of(1990, 1, 1), null)));

    assertThat(facts())
        .containsExactly("AGO NEGOTIATED_WITH COD", "FRA AIDED KAZ", "RWA CONDEMNED COD");
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  private static ClaimId claim(String says) {
    return new ClaimId(
        TestGraph.run(
                "MATCH (c:Claim) WHERE c.subjectId + ' ' + c.relation + ' ' + c.objectId = $says RETURN c.id AS id",
                Map.of("says", says))
            .getFirst()
            .get("id")
            .asString());
  }

  @Test
  void takesASettlementBackWithoutLosingWhatWaited() {
    List<String> before = facts();
    Settled settled = graph.names().settle(settlement("COD", EVERYWHERE));

    Settled undone = graph.names().undo(settled.settlement().id(), EDITOR);

    assertThat(undone.claims()).isEqualTo(3);
    assertThat(facts()).isEqualTo(before);
    assertThat(names.find(null, 10, null).items())
        .containsExactly(new UnresolvedName("congo", "Congo", 3));
    assertThat(names.about(List.of("congo")).get("congo"))
        .extracting(AboutName::claims)
        .isEqualTo(3);
    assertThat(changes()).containsExactly("NAME_SETTLED Congo", "SETTLEMENT_UNDONE Congo");
    assertThat(Invariants.violations(graph.store())).isEmpty();
    graph.names().settle(settlement("COG", EVERYWHERE));
    assertThat(facts()).contains("AGO NEGOTIATED_WITH COG", "COG AIDED KAZ");
  }

  @Test
  void supersedesWhatANewVersionNoLongerSaysOfASettledName() {
    graph.names().settle(settlement("COD", EVERYWHERE));

    graph
        .writer()
        .write(List.of(CongoNews.of("Old news", "1998-01-02").says("Congo", AIDED, "UZB").read()));

    assertThat(facts())
        .containsExactly("AGO NEGOTIATED_WITH COD", "COD AIDED UZB", "FRA AIDED KAZ");
    assertThat(claimIds()).hasSize(5);
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

  @Test
  void refusesToSettleWhatIsSettledAndToUndoWhatIsNot() {
    graph.names().settle(settlement("COD", EVERYWHERE));

    assertThatThrownBy(() -> graph.names().settle(settlement("COG", EVERYWHERE)))
        .isInstanceOf(ImpossibleChange.class)
        .hasMessageContaining("COD");
    assertThatThrownBy(() -> graph.names().undo("s-0000000000000000", EDITOR))
        .isInstanceOf(ImpossibleChange.class);
    assertThatThrownBy(() -> graph.names().settle(settlement("COD", EVERYWHERE, "atlantis")))
        .isInstanceOf(ImpossibleChange.class)
        .hasMessageContaining("atlantis");
  }

  private static Settlement settlement(String actor, Scope scope) {
    return settlement(actor, scope, "congo");
  }

  private static Settlement settlement(String actor, Scope scope, String name) {
    return Settlement.of(name, ActorId.of(actor), scope, EDITOR, TestGraph.NOW);
  }

  private static List<String> facts() {
    return lines(
        "MATCH (f:Fact) RETURN f.subjectId + ' ' + f.relation + ' ' + f.objectId AS line ORDER BY line");
  }

  private static List<String> claimIds() {
    return lines("MATCH (claim:Claim) RETURN claim.id AS line");
  }

  private static List<String> changes() {
    return lines("MATCH (c:Change) RETURN c.kind + ' ' + c.name AS line ORDER BY c.number");
  }

  private static List<String> lines(String cypher) {
    return TestGraph.run(cypher).stream().map(row -> row.get("line").asString()).toList();
  }
}

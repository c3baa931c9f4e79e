package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.graph.fixture.TestGraph.facts;
import static org.entente.graph.fixture.TestGraph.lines;
import static org.entente.graph.fixture.UnsettledCongo.EDITOR;
import static org.entente.graph.fixture.UnsettledCongo.EVERYWHERE;
import static org.entente.graph.fixture.UnsettledCongo.NEW;
import static org.entente.graph.fixture.UnsettledCongo.OLD;
import static org.entente.graph.fixture.UnsettledCongo.claim;
import static org.entente.graph.fixture.UnsettledCongo.settlement;
import static org.entente.ontology.Relation.AIDED;
import static org.entente.ontology.Relation.CONDEMNED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.curation.ImpossibleChange;
import org.entente.curation.Settlement.Scope;
import org.entente.curation.Verdict;
import org.entente.graph.fixture.CongoNews;
import org.entente.graph.fixture.UnsettledCongo;
import org.entente.graph.read.AboutName;
import org.entente.graph.read.ClaimFilter;
import org.entente.graph.read.ClaimOrder;
import org.entente.graph.read.NameReader;
import org.entente.graph.read.StoredWaitingClaim;
import org.entente.graph.read.UnresolvedName;
import org.entente.graph.write.Settled;
import org.entente.graph.write.WriteSummary;
import org.entente.ontology.ActorId;
import org.junit.jupiter.api.Test;

class NameSettlingTests {

  private final Graph graph = UnsettledCongo.told();
  private final NameReader names = new NameReader(graph.store());

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

  private static List<String> claimIds() {
    return lines("MATCH (claim:Claim) RETURN claim.id AS line");
  }

  private static List<String> changes() {
    return lines("MATCH (c:Change) RETURN c.kind + ' ' + c.name AS line ORDER BY c.number");
  }
}

package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.actor.Mention;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.claim.WaitingClaim;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.junit.jupiter.api.Test;

class StandInsTests {

  private final MarkedArticle article =
      MarkedArticle.of("[?:Congo] urged [RUS:Russia], then [?:Guinea] and [?:CONGO] did.");
  private final StandIns standIns = new StandIns(article.mentions());

  @Test
  void standForOneEachNameHoweverItIsWritten() {
    List<ActorId> marked =
        standIns.mark(article.mentions()).stream().map(m -> m.actor().orElseThrow()).toList();

    assertThat(marked.get(0)).isEqualTo(marked.get(3)).isNotEqualTo(marked.get(2));
    assertThat(marked.get(1)).isEqualTo(ActorId.of("RUS"));
    assertThat(standIns.contains(marked.get(2))).isTrue();
    assertThat(standIns.contains(marked.get(1))).isFalse();
  }

  @Test
  void areNoneWhereAllNamesAreResolved() {
    List<Mention> resolved = MarkedArticle.of("[RUS:Russia] urged [KAZ:Astana].").mentions();

    assertThat(new StandIns(resolved).isEmpty()).isTrue();
    assertThat(standIns.isEmpty()).isFalse();
  }

  @Test
  void letAClaimWaitForItsPartiesAndLeaveOutASpeakerWhoIsUnknown() {
    ActorId congo = standIns.mark(article.mentions()).getFirst().actor().orElseThrow();
    ActorId russia = ActorId.of("RUS");
    Statement urged = Statement.of(congo, Relation.URGED, russia, Polarity.AFFIRMED);

    WaitingClaim waiting = standIns.waiting(claim(urged.attributed(congo)));

    assertThat(waiting.claim().statement()).isEqualTo(urged);
    assertThat(standIns.waiting(claim(urged.attributed(russia))).claim().statement())
        .isEqualTo(urged.attributed(russia));
    assertThat(standIns.concern(claim(urged))).isTrue();
    assertThat(
            standIns.concern(
                claim(Statement.of(ActorId.of("KAZ"), Relation.URGED, russia, Polarity.AFFIRMED))))
        .isFalse();
  }

  private Claim claim(Statement statement) {
    return Claim.of(
        statement,
        new Evidence(article.article().version(), new Span(0, 9), new Span(0, 5), new Span(6, 9)),
        Confidence.CERTAIN,
        "test 1");
  }
}

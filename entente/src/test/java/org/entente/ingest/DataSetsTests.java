package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.claim.Claim;
import org.entente.claim.ClaimId;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.Test;

class DataSetsTests {

  private static final List<DataSet> SETS = DataSets.of(ReferenceKnowledge.bundled());

  @Test
  void writesEachRowOutAsASentenceThatNamesBothActors() {
    for (DataSet set : SETS) {
      String text = set.article().text();
      for (Claim claim : set.claims()) {
        assertThat(claim.evidence().span().of(text)).endsWith(".");
        assertThat(claim.evidence().span().of(text))
            .contains(claim.evidence().subject().of(text), claim.evidence().object().of(text));
      }
    }
  }

  @Test
  void countsAnEndAsKnownOnlySinceItCame() {
    List<Claim> claims = claims("UZB", Relation.MEMBER_OF, "CSTO");

    assertThat(claims)
        .filteredOn(claim -> claim.statement().aspect() == Aspect.ENDS)
        .extracting(Claim::known)
        .contains(LocalDate.of(2012, 12, 19));
  }

  @Test
  void saysThatABodySanctionsTheMemberThatItSuspends() {
    assertThat(claims("AU", Relation.SANCTIONED, "MLI")).isNotEmpty();
  }

  @Test
  void givesNoTwoClaimsOneId() {
    Set<ClaimId> ids = new HashSet<>();
    for (DataSet set : SETS) {
      for (Claim claim : set.claims()) {
        assertThat(ids.add(claim.id())).as("%s in %s", claim, set.article().title()).isTrue();
      }
    }
  }

  private static List<Claim> claims(String subject, Relation relation, String object) {
    return SETS.stream()
        .flatMap(set -> set.claims().stream())
        .filter(claim -> claim.statement().subject().equals(ActorId.of(subject)))
        .filter(claim -> claim.statement().relation() == relation)
        .filter(claim -> claim.statement().object().equals(ActorId.of(object)))
        .toList();
  }
}

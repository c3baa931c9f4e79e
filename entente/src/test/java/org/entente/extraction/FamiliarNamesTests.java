package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.actor.Mention;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.claim.Claim;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.ontology.ActorId;
import org.entente.ontology.Span;
import org.junit.jupiter.api.Test;

class FamiliarNamesTests {

  private static final ReferenceKnowledge KNOWLEDGE = ReferenceKnowledge.bundled();
  private static final ArticleMentions MENTIONS =
      new ArticleMentions(new GazetteerMentionFinder(KNOWLEDGE));

  @Test
  void readsEachCountryThatNoTextNamesUnderANameOfItsOwn() {
    String text = "Guernsey sent aid to Bouvet Island. Guernsey will send more.";

    Map<Span, String> read = read(text);

    assertThat(read)
        .containsOnly(
            Map.entry(new Span(0, 8), "Peru"),
            Map.entry(new Span(21, 34), "Norway"),
            Map.entry(new Span(36, 44), "Peru"));
  }

  @Test
  void takesNoNameOfACountryThatTheArticleNames() {
    assertThat(read("Peru and Norwegian envoys met those of Guernsey.")).containsValue("Kenya");
  }

  @Test
  void leavesAllOtherCountriesAsTheyAre() {
    assertThat(read("Russia sent troops to Kazakhstan.")).isEmpty();
  }

  @Test
  void claimsOfTheCountryItselfWithItsOwnWordsAsEvidence() {
    String text = "Guernsey condemned the attack on its ships by Bouvet Island.";

    List<Claim> claims =
        PackagedReader.extraction().extract(GoldItem.article("familiar", null, text));

    assertThat(claims)
        .extracting(claim -> claim.statement().subject())
        .contains(ActorId.of("GGY"))
        .doesNotContain(ActorId.of("PER"));
    assertThat(claims).extracting(claim -> claim.evidence().span().of(text)).containsOnly(text);
  }

  @Test
  void namesOnlyCountriesThatTheGazetteerKnows() {
    assertThat(FamiliarNames.bundled().unnamed())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(KNOWLEDGE.known(id).id()).isEqualTo(id));
  }

  private static Map<Span, String> read(String text) {
    List<Mention> mentions = MENTIONS.of(GoldItem.article("familiar", null, text));
    return FamiliarNames.bundled().of(mentions);
  }
}

package org.entente.training.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.entente.actor.Actor;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.actor.NameUse;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.claim.Statement;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.Test;

class CountrySwapTests {

  private static final ReferenceKnowledge KNOWLEDGE = ReferenceKnowledge.bundled();
  private static final MentionFinder FINDER = new GazetteerMentionFinder(KNOWLEDGE);

  /** From these texts it learns how countries are called. */
  private static final List<GoldItem> TEXTS =
      List.of(
          item("Brazil and the Brazilian army left Brasilia."),
          item("Kenya and the Kenyan army left Nairobi; the Kenyans went."),
          item("The Netherlands and the Dutch army; in the Netherlands it rained."),
          item("Poland and the Polish army left Warsaw."));

  private final CountrySwap swap =
      new CountrySwap(
          TEXTS,
          FINDER,
          KNOWLEDGE.names(),
          KNOWLEDGE.allActors().stream()
              .filter(actor -> actor.kind() == ActorKind.COUNTRY)
              .map(Actor::id)
              .toList());

  @Test
  void putsANameForANameADemonymForADemonymACapitalForACapital() {
    GoldItem item =
        item(
            "Kazakhstan thanked Peru as Peruvian troops landed in Astana.",
            Statement.of(id("PER"), Relation.DEPLOYED_TROOPS_TO, id("KAZ"), Polarity.AFFIRMED)
                .attributed(id("KAZ")));

    for (int seed = 0; seed < 20; seed++) {
      GoldItem swapped = swap.swapped(item, new SplittableRandom(seed));

      List<NameUse> uses = uses(swapped);
      assertThat(uses).hasSize(4);
      assertThat(uses.subList(0, 2)).isSubsetOf(NameUse.NAME, NameUse.OFFICIAL, NameUse.OLD);
      assertThat(uses.subList(2, 4)).containsExactly(NameUse.DEMONYM, NameUse.CAPITAL);
      List<ActorId> actors = actors(swapped);
      assertThat(actors).doesNotContain(id("KAZ"), id("PER"));
      Statement claim = swapped.claims().getFirst();
      assertThat(List.of(claim.object(), claim.subject(), claim.subject(), claim.object()))
          .isEqualTo(actors);
      assertThat(claim.attributedTo()).isEqualTo(claim.object());
    }
  }

  @Test
  void leavesATextAloneWhoseCountryIsNamedOtherwiseToo() {
    GoldItem item = item("The Kremlin denied that Russia had threatened anybody.");

    assertThat(swap.swapped(item, new SplittableRandom(1))).isSameAs(item);
  }

  @Test
  void leavesOrganisationsAsTheyAre() {
    GoldItem item = item("NATO praised Peru.");

    GoldItem swapped = swap.swapped(item, new SplittableRandom(1));

    assertThat(actors(swapped)).startsWith(id("NATO")).doesNotContain(id("PER"));
  }

  @Test
  void addsAndDropsTheArticleThatANameTakes() {
    Set<String> seen = new TreeSet<>();
    for (int seed = 0; seed < 40; seed++) {
      seen.add(swap.swapped(item("Rebels from Peru marched."), new SplittableRandom(seed)).text());
      seen.add(
          swap.swapped(item("Rebels from the Philippines marched."), new SplittableRandom(seed))
              .text());
    }

    assertThat(seen)
        .contains("Rebels from the Netherlands marched.", "Rebels from Brazil marched.")
        .doesNotContain("Rebels from Netherlands marched.", "Rebels from the Brazil marched.");
  }

  @Test
  void drawsLongNamesTooThoughNoTextHasThem() {
    Set<String> seen = new TreeSet<>();
    for (int seed = 0; seed < 60; seed++) {
      seen.add(swap.swapped(item("Rebels from Peru marched."), new SplittableRandom(seed)).text());
    }

    assertThat(seen)
        .contains(
            "Rebels from the Republic of Kenya marched.",
            "Rebels from the Federative Republic of Brazil marched.")
        .noneMatch(text -> text.contains("Kazakhstan"));
  }

  @Test
  void comesOutTheSameForTheSameSeed() {
    GoldItem item = item("Peru helped Chile.");

    assertThat(swap.swapped(item, new SplittableRandom(7)))
        .isEqualTo(swap.swapped(item, new SplittableRandom(7)));
  }

  private static List<ActorId> actors(GoldItem item) {
    return mentions(item).stream().map(mention -> mention.actor().orElseThrow()).toList();
  }

  private static List<NameUse> uses(GoldItem item) {
    return mentions(item).stream().map(Mention::use).toList();
  }

  private static List<Mention> mentions(GoldItem item) {
    return FINDER.find(item.text(), item.published());
  }

  private static ActorId id(String id) {
    return ActorId.of(id);
  }

  private static GoldItem item(String text, Statement... claims) {
    return new GoldItem(
        "x1", LocalDate.of(2018, 1, 6), "sentence", text, List.of(claims), List.of(), List.of());
  }
}

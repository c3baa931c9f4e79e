package org.entente.extraction.phenomena;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.claim.Statement;
import org.entente.extraction.evaluation.GoldCheck;
import org.entente.extraction.evaluation.GoldFile;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.Test;

/** What the phenomena's texts must be, and when one of them is passed. */
class PhenomenonTests {

  private static final Path GOLD = Path.of("..", "gold");

  private static final Statement BACKED =
      statement("FIN", Relation.VERBALLY_SUPPORTED, "EST", Polarity.AFFIRMED);
  private static final Statement ARMED = statement("FIN", Relation.ARMED, "EST", Polarity.AFFIRMED);
  private static final Statement NOT_ARMED =
      statement("FIN", Relation.ARMED, "EST", Polarity.NEGATED);
  private static final GoldItem ITEM = item("a01", "Finland sold Estonia guns.", ARMED, BACKED);

  @Test
  void theirTextsAreWrittenAsGoldIsAndNameKnownActors() throws IOException {
    ReferenceKnowledge knowledge = ReferenceKnowledge.bundled();

    assertThat(
            GoldCheck.mistakes(
                GoldCheck.files(List.of(Phenomenon.FOLDER)), id -> knowledge.actor(id).isPresent()))
        .isEmpty();
  }

  @Test
  void eachHasTwelveTextsOrMoreAndSaysWhatItIs() throws IOException {
    for (Phenomenon phenomenon : Phenomenon.all()) {
      assertThat(phenomenon.items()).as(phenomenon.name()).hasSizeGreaterThanOrEqualTo(12);
    }
    for (Path file : GoldCheck.files(List.of(Phenomenon.FOLDER))) {
      assertThat(Files.readString(file)).startsWith("# Phenomenon: ").contains("\n# Passed: ");
    }
  }

  @Test
  void noneOfTheirTextsIsInTheGoldOrTheDrills() throws IOException {
    WordRuns texts =
        WordRuns.of(
            Phenomenon.all().stream().flatMap(phenomenon -> phenomenon.items().stream()).toList());

    List<String> shared = new ArrayList<>();
    for (Path file : GoldCheck.files(List.of(GOLD))) {
      GoldFile.read(file).items().stream()
          .flatMap(item -> texts.sharedBy(item).stream())
          .forEach(shared::add);
    }

    assertThat(shared).isEmpty();
  }

  @Test
  void aTextIsKnownAgainByItselfOrByEightOfItsWords() {
    WordRuns texts =
        WordRuns.of(
            List.of(
                item("b01", "Togo joins Commonwealth."),
                item("b02", "On Monday Togo's president flew to Lagos for a wedding in May.")));

    assertThat(texts.sharedBy(item("c01", "TOGO JOINS\nCOMMONWEALTH")))
        .contains("b01 and c01: togo joins commonwealth");
    assertThat(texts.sharedBy(item("c02", "Benin's president flew to Lagos for a week.")))
        .isEmpty();
    assertThat(texts.sharedBy(item("c03", "'Togo’s president flew to Lagos for the wedding.'")))
        .isEmpty();
    assertThat(texts.sharedBy(item("c04", "Why Togo's president flew to Lagos for a while.")))
        .contains("b02 and c04: togo s president flew to lagos for a");
  }

  @Test
  void isPassedWithAllClaimsWantedWhateverIsOptional() {
    GoldItem item = optional(ITEM, statement("EST", Relation.ARMED, "FIN", Polarity.AFFIRMED));

    assertThat(plain().amiss(item, List.of(ARMED, BACKED))).isEmpty();
    assertThat(plain().amiss(item, List.of(ARMED, BACKED, item.optional().getFirst()))).isEmpty();
  }

  @Test
  void isNotPassedWithAClaimTooFewOrTooMany() {
    assertThat(plain().amiss(ITEM, List.of(ARMED)))
        .containsExactly("wanted, not found: FIN VERBALLY_SUPPORTED EST");
    assertThat(plain().amiss(ITEM, List.of(ARMED, BACKED, NOT_ARMED)))
        .containsExactly("found, not wanted: FIN not ARMED EST");
  }

  @Test
  void isPassedWithAnotherModalityOnlyWhereThisIsNotWhatItIsAbout() {
    List<Statement> found = List.of(ARMED.with(Modality.POSSIBLE, Aspect.HOLDS), BACKED);

    assertThat(plain().amiss(ITEM, found)).isEmpty();
    assertThat(new Phenomenon("modality", List.of(ITEM), Detail.of("modality")).amiss(ITEM, found))
        .containsExactly("FIN ARMED EST: modality wanted ACTUAL, found POSSIBLE");
  }

  private static Phenomenon plain() {
    return new Phenomenon("passives", List.of(ITEM), Detail.of("passives"));
  }

  private static Statement statement(
      String subject, Relation relation, String object, Polarity polarity) {
    return Statement.of(ActorId.of(subject), relation, ActorId.of(object), polarity);
  }

  private static GoldItem item(String id, String text, Statement... claims) {
    return new GoldItem(
        id, LocalDate.of(2022, 1, 6), "sentence", text, List.of(claims), List.of(), List.of());
  }

  private static GoldItem optional(GoldItem item, Statement... optional) {
    return new GoldItem(
        item.id(),
        item.published(),
        item.kind(),
        item.text(),
        item.claims(),
        List.of(optional),
        item.either());
  }
}

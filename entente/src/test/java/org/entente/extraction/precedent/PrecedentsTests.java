package org.entente.extraction.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.MentionFinder;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.article.Article;
import org.entente.claim.Claim;
import org.entente.extraction.Account.Candidate;
import org.entente.extraction.Extraction;
import org.entente.extraction.encoder.RelationModel;
import org.entente.extraction.evaluation.GoldItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which claims of the gold are told to be like one that was found. */
class PrecedentsTests {

  private static final String GOLD =
      """
      @ 2013-01-12 sentence n1
      France sent troops to Mali on Friday.
      + FRA DEPLOYED_TROOPS_TO MLI BEGINS from=2013-01-11

      @ 2014-03-02 sentence n3
      Armoured columns from Sudan were moving through Chad at night, villagers told the radio.
      + SDN DEPLOYED_TROOPS_TO TCD

      @ 2015-05-05 sentence a1
      France sent no troops to Mali.
      + FRA not DEPLOYED_TROOPS_TO MLI

      @ 2016-06-06 sentence x1
      Italy sent troops to Libya on Monday.
      + ITA DEPLOYED_TROOPS_TO LBY
      """;

  private static final MentionFinder FINDER =
      new GazetteerMentionFinder(ReferenceKnowledge.bundled());

  private static RelationModel model;

  @TempDir private Path gold;

  @BeforeAll
  static void load() {
    model = RelationModel.load(1);
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Test
  void areOfTheSameRelationAndPolarityTheMostAlikeFirst() throws IOException {
    Files.writeString(gold.resolve("some.txt"), GOLD);

    List<Precedent> nearest = nearest("Russia sent troops to Belarus on Tuesday.", 3);

    assertThat(nearest).extracting(Precedent::item).containsExactly("n1", "n3");
    assertThat(nearest.getFirst().passage()).isEqualTo("France sent troops to Mali on Friday.");
    assertThat(nearest.getFirst().likeness())
        .isGreaterThan(nearest.get(1).likeness())
        .isBetween(0.5, 1.0);
  }

  @Test
  void areNoMoreThanWereAskedFor() throws IOException {
    Files.writeString(gold.resolve("some.txt"), GOLD);

    assertThat(nearest("Russia sent troops to Belarus on Tuesday.", 1))
        .extracting(Precedent::item)
        .containsExactly("n1");
  }

  /** x1 belongs to the test third, which nobody reads. */
  @Test
  void leaveOutTheTestThirdUnlessItIsADrill() throws IOException {
    Files.createDirectory(gold.resolve("drills"));
    Files.writeString(gold.resolve("drills/some.txt"), GOLD);

    assertThat(nearest("Russia sent troops to Belarus on Tuesday.", 5))
        .extracting(Precedent::item)
        .containsExactlyInAnyOrder("n1", "x1", "n3");
  }

  @Test
  void areNoneWhereTheGoldHasNoSuchClaim() throws IOException {
    Files.writeString(
        gold.resolve("some.txt"),
        "@ 2016-06-06 sentence n1\nItaly urged Libya to talk.\n+ ITA URGED LBY\n");

    assertThat(nearest("Russia sent troops to Belarus on Tuesday.", 3)).isEmpty();
  }

  private List<Precedent> nearest(String text, int most) throws IOException {
    Article article = GoldItem.article("t", LocalDate.of(2022, 1, 20), text);
    Candidate candidate =
        new Extraction(FINDER, model)
            .account(article).pairs().stream()
                .flatMap(pair -> pair.candidates().stream())
                .filter(Candidate::taken)
                .findFirst()
                .orElseThrow();
    Claim claim = candidate.explanation().claim();
    return Precedents.of(gold, FINDER, model)
        .nearest(claim.statement(), text, candidate.read(), most);
  }
}

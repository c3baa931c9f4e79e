package org.entente.training.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.extraction.ArticleWindows;
import org.entente.extraction.encoder.ModelCard;
import org.entente.extraction.encoder.WordPieces;
import org.entente.extraction.evaluation.GoldFile;
import org.entente.extraction.evaluation.GoldItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinsTests {

  private static final ArticleWindows WINDOWS =
      new ArticleWindows(
          new GazetteerMentionFinder(ReferenceKnowledge.bundled()),
          WordPieces.bundled(ModelCard.bundled()));

  private static final List<String> SENTENCES =
      List.of(
          "Russia sent troops to Kazakhstan.",
          "France condemned Libya.",
          "China thanked Iran.",
          "Turkey and Greece held talks.",
          "Japan did not recognise Taiwan.",
          "Kenya and Uganda signed a treaty.",
          "Chile trades with Peru.",
          "Egypt armed Sudan.");

  @TempDir private Path folder;

  @Test
  void putsAShareOfTheTextsSideBySideInPairs() throws IOException {
    List<Unit> epoch = new Joins(units(), 0.5, WINDOWS).of(1);

    assertThat(epoch).hasSize(6);
    List<Unit> joined = epoch.stream().filter(unit -> unit.sentences() == 2).toList();
    assertThat(joined)
        .hasSize(2)
        .allSatisfy(
            unit -> {
              assertThat(unit.item().text()).containsPattern("\\. [A-Z]");
              assertThat(unit.item().claims()).hasSize(2);
              assertThat(unit.last()).isEqualTo(2);
            });
    assertThat(epoch.stream().flatMap(unit -> Stream.of(unit.item().id().split(" "))))
        .containsExactlyInAnyOrderElementsOf(ids());
  }

  @Test
  void joinsOthersInEachEpochAndTheSameForTheSameSeed() throws IOException {
    Joins joins = new Joins(units(), 0.5, WINDOWS);

    assertThat(joins.of(1)).isEqualTo(joins.of(1)).isNotEqualTo(joins.of(2));
    assertThat(joins.of(3)).hasSize(joins.size());
  }

  @Test
  void leavesAllAsItIsWithoutAShare() throws IOException {
    List<Unit> units = units();

    assertThat(new Joins(units, 0, WINDOWS).of(1)).isEqualTo(units);
  }

  @Test
  void saysThatTextsCannotBeJoined() throws IOException {
    // A text is not joined with itself
    Unit unit = units().getFirst();

    assertThatThrownBy(() -> new Joins(List.of(unit, unit, unit, unit), 1, WINDOWS).of(1))
        .isInstanceOf(TrainingFailure.class)
        .hasMessageContaining("--join");
  }

  private List<Unit> units() throws IOException {
    Path file = folder.resolve("gold.txt");
    StringBuilder gold = new StringBuilder();
    for (int i = 0; i < SENTENCES.size(); i++) {
      gold.append("@ 2022-01-%02d sentence x%d%n".formatted(i + 1, i));
      gold.append(SENTENCES.get(i)).append("\n+ USA URGED CAN\n\n");
    }
    Files.writeString(file, gold);
    return GoldFile.read(file).items().stream()
        .flatMap((GoldItem item) -> Unit.of(item, List.of(), WINDOWS).stream())
        .toList();
  }

  private static List<String> ids() {
    return IntStream.range(0, SENTENCES.size()).mapToObj(i -> "x" + i).toList();
  }
}

package org.entente.training.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.entente.extraction.evaluation.GoldItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTests {

  @TempDir private Path folder;

  @BeforeEach
  void writeGold() throws IOException {
    // d002 falls into the test third, d001 into the first; d003's own third decides nothing here
    write("dev.txt", item("d001", "Russia attacked Ukraine."), item("d002", "China helped Iran."));
    Files.createDirectories(folder.resolve("drills"));
    write(
        "drills/attacks.txt",
        item("va001", "France attacked Libya."),
        item("d004", "It was calm everywhere."));
  }

  @Test
  void neverGivesOutATextOfTheTestThird() {
    Corpus corpus = read();

    assertThat(corpus.learned(HeldOut.NONE, false))
        .extracting(GoldItem::id)
        .containsExactly("d001");
    assertThat(EnumSet.allOf(HeldOut.class))
        .flatExtracting(corpus::heldOut)
        .extracting(GoldItem::id)
        .doesNotContain("d002");
  }

  @Test
  void learnsFromAllDrillsWhateverTheirRemainder() {
    assertThat(read().learned(HeldOut.NONE, true))
        .extracting(GoldItem::id)
        .containsExactly("d001", "va001", "d004");
  }

  @Test
  void leavesOutTheThirdThatIsHeldOut() {
    assertThat(read().learned(HeldOut.FIRST, false)).isEmpty();
    assertThat(read().heldOut(HeldOut.FIRST)).extracting(GoldItem::id).containsExactly("d001");
    assertThat(read().learned(HeldOut.SECOND, false)).hasSize(1);
  }

  @Test
  void holdsOutATenthAndAllWholeArticlesButNoDrill() throws IOException {
    List<String> items = new ArrayList<>();
    for (int i = 100; i < 1000; i++) {
      items.add(item("d" + i, "It was calm in district %d.".formatted(i)));
    }
    items.add(item("d1000", "It was calm at last.").replace("sentence", "article"));
    write("many.txt", items.toArray(String[]::new));

    List<GoldItem> heldOut = read().heldOut(HeldOut.TENTH);
    List<GoldItem> learned = read().learned(HeldOut.TENTH, true);

    assertThat(heldOut).hasSizeBetween(40, 80).doesNotContainAnyElementsOf(learned);
    assertThat(heldOut.size() + learned.size())
        .isEqualTo(read().learned(HeldOut.NONE, true).size());
    assertThat(learned).extracting(GoldItem::id).contains("va001", "d004");
    assertThat(learned).extracting(GoldItem::kind).doesNotContain("article");
  }

  @Test
  void tellsFileAndLineOfAMistakeAndLearnsNothing() throws IOException {
    write("bad.txt", item("d005", "Russia attacked Georgia.") + "+ RUS HATES GEO\n");

    assertThatThrownBy(this::read)
        .isInstanceOf(TrainingFailure.class)
        .hasMessageContaining("bad.txt:3: there is no relation HATES");
  }

  @Test
  void tellsThatThereIsNoGold() {
    assertThatThrownBy(() -> Corpus.read(folder.resolve("none"), _ -> true))
        .isInstanceOf(TrainingFailure.class)
        .hasMessageContaining("--gold");
  }

  private Corpus read() {
    return Corpus.read(folder, _ -> true);
  }

  private void write(String file, String... items) throws IOException {
    Files.writeString(folder.resolve(file), String.join("\n", items));
  }

  private static String item(String id, String text) {
    return "@ 2022-01-06 sentence %s\n%s\n".formatted(id, text);
  }
}

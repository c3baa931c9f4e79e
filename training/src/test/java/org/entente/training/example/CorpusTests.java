package org.entente.training.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Third;
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

    assertThat(corpus.learned(null, false)).extracting(GoldItem::id).containsExactly("d001");
    assertThatThrownBy(() -> corpus.third(Third.TEST)).hasMessageContaining("not read");
  }

  @Test
  void learnsFromAllDrillsWhateverTheirRemainder() {
    assertThat(read().learned(null, true))
        .extracting(GoldItem::id)
        .containsExactly("d001", "va001", "d004");
  }

  @Test
  void leavesOutTheThirdThatIsHeldOut() {
    assertThat(read().learned(Third.FIRST, false)).isEmpty();
    assertThat(read().third(Third.FIRST)).extracting(GoldItem::id).containsExactly("d001");
    assertThat(read().learned(Third.SECOND, false)).hasSize(1);
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

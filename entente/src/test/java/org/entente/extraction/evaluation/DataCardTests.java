package org.entente.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The data card of the gold says of its sets what stands in the files. */
class DataCardTests {

  private static final Path GOLD =
      Path.of(System.getProperty("maven.multiModuleProjectDirectory", "..")).resolve("gold");

  /** The file, its first and last id, and the figures. */
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| `([^`]+\\.txt)` \\| (\\S+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+|–) \\|",
          Pattern.MULTILINE);

  private static final Pattern TOTAL =
      Pattern.compile(
          "^\\| together \\| \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+|–) \\|", Pattern.MULTILINE);

  /**
   * The figures of a row.
   *
   * @param test how many texts belong to the test third; of drills, which are for training only, 0
   */
  private record Figures(int texts, int claims, int without, int test) {

    static final Figures NONE = new Figures(0, 0, 0, 0);

    static Figures of(List<GoldItem> items, boolean drills) {
      return new Figures(
          items.size(),
          items.stream().mapToInt(item -> item.claims().size() + item.either().size()).sum(),
          (int)
              items.stream()
                  .filter(item -> item.claims().isEmpty() && item.either().isEmpty())
                  .count(),
          drills
              ? 0
              : (int) items.stream().filter(item -> Third.of(item.id()) == Third.TEST).count());
    }

    Figures plus(Figures more) {
      return new Figures(
          texts + more.texts, claims + more.claims, without + more.without, test + more.test);
    }

    String row() {
      return "%d | %d | %d | %s".formatted(texts, claims, without, test == 0 ? "–" : test);
    }
  }

  @Test
  void hasARowForEachFileWithItsFiguresAndTheirSums() throws IOException {
    String card = Files.readString(GOLD.resolve("README.md"));
    List<String> rows = new ArrayList<>();
    Figures sets = Figures.NONE;
    Figures drills = Figures.NONE;
    for (Path file : GoldCheck.files(List.of(GOLD))) {
      List<GoldItem> items = GoldFile.read(file).items();
      String name = GOLD.relativize(file).toString().replace('\\', '/');
      boolean drill = name.startsWith("drills/");
      Figures figures = Figures.of(items, drill);
      sets = drill ? sets : sets.plus(figures);
      drills = drill ? drills.plus(figures) : drills;
      rows.add(
          "%s %s–%s: %s"
              .formatted(name, items.getFirst().id(), items.getLast().id(), figures.row()));
    }

    assertThat(
            ROW.matcher(card)
                .results()
                .map(row -> "%s %s: %s".formatted(row.group(1), row.group(2), figures(row, 3))))
        .containsExactlyInAnyOrderElementsOf(rows);
    assertThat(TOTAL.matcher(card).results().map(row -> figures(row, 1)))
        .containsExactly(sets.row(), drills.row());
  }

  private static String figures(MatchResult row, int first) {
    return "%s | %s | %s | %s"
        .formatted(
            row.group(first), row.group(first + 1), row.group(first + 2), row.group(first + 3));
  }
}

package org.entente.extraction.phenomena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.Statement;
import org.entente.extraction.Extraction;
import org.entente.extraction.PackagedReader;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.phenomena.PassedTable.Passed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads each phenomenon's texts as {@code bin/entente evaluate --precision FP32} does. None may be
 * read worse than {@code passed.tsv} records; what is amiss with each text stands in {@code
 * target/phenomena.txt}.
 */
class PhenomenaTests {

  private static final Path RECORD = Phenomenon.FOLDER.resolve("passed.tsv");
  private static final Path AMISS = Path.of("target", "phenomena.txt");
  private static final boolean RECORDING = Boolean.getBoolean("entente.phenomena.record");

  private static final SortedMap<String, Passed> read = new TreeMap<>();
  private static final List<String> told = new ArrayList<>();

  private static final Extraction extraction = PackagedReader.extraction();

  @AfterAll
  static void close() throws IOException {
    Files.write(AMISS, told);
    if (RECORDING) {
      PassedTable.write(RECORD, read);
    }
  }

  @TestFactory
  Stream<DynamicTest> readsNoPhenomenonWorseThanRecorded() throws IOException {
    SortedMap<String, Passed> recorded = RECORDING ? new TreeMap<>() : PassedTable.read(RECORD);

    return Phenomenon.all().stream()
        .map(
            phenomenon ->
                dynamicTest(
                    phenomenon.name(),
                    () -> {
                      List<String> amiss = new ArrayList<>();
                      Passed passed = read(phenomenon, amiss);
                      if (!RECORDING) {
                        compare(phenomenon.name(), recorded, passed, amiss);
                      }
                    }));
  }

  @Test
  void recordsEveryPhenomenonThatThereIs() throws IOException {
    if (!RECORDING) {
      assertThat(PassedTable.read(RECORD).keySet())
          .containsExactlyElementsOf(Phenomenon.all().stream().map(Phenomenon::name).toList());
    }
  }

  private static void compare(
      String name, SortedMap<String, Passed> recorded, Passed passed, List<String> amiss) {
    Passed before = Objects.requireNonNull(recorded.get(name), name + " is not recorded");
    assertThat(passed.items()).as("texts of %s", name).isEqualTo(before.items());
    if (passed.passed() > before.passed()) {
      System.out.printf(
          "%s: %d of %d are read right, more than the %d recorded. Record it: %s%n",
          name, passed.passed(), passed.items(), before.passed(), RECORD);
    }
    assertThat(passed.passed())
        .withFailMessage(
            () ->
                "%s: %d of %d are read right, fewer than the %d recorded. Not read right:%n%s"
                    .formatted(
                        name,
                        passed.passed(),
                        passed.items(),
                        before.passed(),
                        String.join(System.lineSeparator(), amiss)))
        .isGreaterThanOrEqualTo(before.passed());
  }

  private static Passed read(Phenomenon phenomenon, List<String> amiss) {
    List<GoldItem> items = phenomenon.items();
    List<List<Statement>> found = items.parallelStream().map(PhenomenaTests::statements).toList();
    int failed = 0;
    for (int i = 0; i < items.size(); i++) {
      List<String> lines = phenomenon.amiss(items.get(i), found.get(i));
      if (!lines.isEmpty()) {
        failed++;
        amiss.add("%s: %s".formatted(items.get(i).id(), items.get(i).text()));
        lines.forEach(line -> amiss.add("    " + line));
      }
    }
    told.addAll(amiss);
    Passed passed = new Passed(items.size(), items.size() - failed);
    read.put(phenomenon.name(), passed);
    return passed;
  }

  private static List<Statement> statements(GoldItem item) {
    return extraction.extract(item.article()).stream().map(Claim::statement).toList();
  }
}

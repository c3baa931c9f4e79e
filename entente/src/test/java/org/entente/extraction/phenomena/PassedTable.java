package org.entente.extraction.phenomena;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many texts of each phenomenon are read right: a file that people read, too. */
final class PassedTable {

  private static final String HEAD =
      """
      # How many texts of each phenomenon the extractor reads right, with the weights in model/. The build fails where one
      # falls. Texts and what counts as passed: the file of the phenomenon's name. Written by
      # mvn test -Dtest=PhenomenaTests -Dentente.phenomena.record=true
      phenomenon\titems\tpassed
      """;

  /** How many texts there are, and how many are read right. */
  record Passed(int items, int passed) {}

  private PassedTable() {}

  static SortedMap<String, Passed> read(Path file) throws IOException {
    SortedMap<String, Passed> rows = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.startsWith("phenomenon\t")) {
        String[] cells = line.split("\t", -1);
        rows.put(cells[0], new Passed(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
      }
    }
    return rows;
  }

  static void write(Path file, SortedMap<String, Passed> rows) throws IOException {
    List<String> lines = new ArrayList<>(HEAD.lines().toList());
    rows.forEach((name, row) -> lines.add("%s\t%d\t%d".formatted(name, row.items(), row.passed())));
    Files.write(file, lines);
  }
}

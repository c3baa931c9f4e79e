package org.entente.actor.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.actor.RowOrigin;

/** A tab-separated file: comments, a line that names the columns, rows. */
record ReferenceTable(String file, List<ReferenceRow> rows, List<String> mistakes) {

  static ReferenceTable parse(String file, List<String> lines, String... columns) {
    List<ReferenceRow> rows = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    boolean headed = false;
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (!headed) {
        headed = true;
        if (!cells.equals(List.of(columns))) {
          mistakes.add(
              "%s:%d: the first line must name the columns %s, separated by tabs"
                  .formatted(file, number, String.join(" ", columns)));
        }
      } else if (cells.size() != columns.length) {
        mistakes.add(
            "%s:%d: the row has %d cells where the columns are %d (%s); cells are separated by tabs"
                .formatted(file, number, cells.size(), columns.length, String.join(" ", columns)));
      } else {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
          row.put(columns[i], cells.get(i).strip());
        }
        rows.add(new ReferenceRow(new RowOrigin(file, number), row));
      }
    }
    return new ReferenceTable(file, rows, mistakes);
  }

  /** What each row reads as; a row that cannot be read is added to the mistakes and left out. */
  <T> List<T> read(Function<ReferenceRow, T> reader) {
    List<T> read = new ArrayList<>();
    for (ReferenceRow row : rows) {
      try {
        read.add(reader.apply(row));
      } catch (IllegalArgumentException e) {
        mistakes.add("%s: %s".formatted(row.origin(), e.getMessage()));
      }
    }
    return read;
  }
}

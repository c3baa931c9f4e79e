package org.entente.cli.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Things of one kind as rows under a head; columns in which nothing stands are left out. */
final class Table {

  private final List<String> fields;
  private final List<Integer> widths = new ArrayList<>();

  Table(List<JsonNode> things) {
    Set<String> filled = new LinkedHashSet<>();
    for (JsonNode thing : things) {
      thing.properties().stream()
          .filter(field -> Shape.isCell(field.getValue()))
          .filter(field -> !field.getKey().equals("id"))
          .filter(field -> !Cell.of(field.getKey(), field.getValue()).isEmpty())
          .forEach(field -> filled.add(field.getKey()));
    }
    fields = List.copyOf(filled);
    for (String field : fields) {
      int width = Cell.words(field).length();
      for (JsonNode thing : things) {
        width = Math.max(width, Cell.of(field, thing.path(field)).length());
      }
      widths.add(width);
    }
  }

  /** The names of the columns; empty where there are none. */
  String head() {
    return line(fields.stream().map(Cell::words).toList());
  }

  String row(JsonNode thing) {
    return line(
        fields.stream()
            .map(field -> thing.has(field) ? Cell.of(field, thing.path(field)) : "")
            .toList());
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(cells.get(i));
      line.repeat(' ', widths.get(i) - cells.get(i).length() + 2);
    }
    return line.toString().stripTrailing();
  }
}

package org.entente.ingest.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.article.file.BrokenJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a table that has a JSON object on each line. */
final class JsonLines {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final String name;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<FailedRow> failures = new ArrayList<>();

  JsonLines(String name) {
    this.name = name;
  }

  FactTable read(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        add(i + 1, lines.get(i));
      }
    }
    if (rows.isEmpty() && failures.isEmpty()) {
      throw new UnreadableTable("%s is empty; each line is a JSON object.".formatted(name));
    }
    return new FactTable(name, rows, failures);
  }

  private void add(int line, String text) {
    try {
      rows.add(new TableRow(line, cells(JSON.readTree(text))));
    } catch (JacksonException e) {
      failures.add(new FailedRow(line, "This is no JSON: %s.".formatted(BrokenJson.why(e))));
    } catch (IllegalArgumentException e) {
      failures.add(new FailedRow(line, String.valueOf(e.getMessage())));
    }
  }

  private static Map<Column, String> cells(JsonNode json) {
    if (!json.isObject()) {
      throw new IllegalArgumentException(
          "A line is a JSON object, as in {\"subject\": \"RUS\", …}.");
    }
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      Column column =
          Column.named(field.getKey())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "'%s' means nothing here. The names are %s."
                              .formatted(field.getKey(), Column.all())));
      JsonNode value = field.getValue();
      if (value.isContainer()) {
        throw new IllegalArgumentException(
            "'%s' holds a text or a number, nothing else.".formatted(column.header()));
      }
      String cell = value.isNull() ? "" : value.asString().strip();
      if (!cell.isEmpty()) {
        cells.put(column, cell);
      }
    }
    return cells;
  }
}

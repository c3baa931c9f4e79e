package org.entente.ingest.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a table of columns; lines that begin with {@code #} are the researcher's own remarks. */
final class CsvTable {

  private final String name;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<FailedRow> failures = new ArrayList<>();

  CsvTable(String name) {
    this.name = name;
  }

  FactTable read(String text) {
    CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .commentStrategy(CommentStrategy.SKIP)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text);
    try {
      Iterator<CsvRecord> each = records.iterator();
      if (!each.hasNext()) {
        throw new UnreadableTable("%s is empty; its first line names the columns.".formatted(name));
      }
      List<Column> columns = columns(each.next());
      each.forEachRemaining(row -> add(columns, row));
    } catch (CsvParseException e) {
      // a quotation mark that nobody closes swallows all rows after it, so none is to be trusted
      throw new UnreadableTable(
          "%s cannot be read as CSV (%s). Is a quotation mark left open? One within a cell is written twice."
              .formatted(name, e.getMessage()),
          e);
    }
    return new FactTable(name, rows, failures);
  }

  /**
   * Whichever parts the columns of the header; spreadsheets take the semicolon in half of Europe.
   */
  private static char separator(String text) {
    String header =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .orElse("");
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparing(mark -> header.chars().filter(c -> c == mark).count()))
        .orElse(',');
  }

  private List<Column> columns(CsvRecord header) {
    List<Column> columns = new ArrayList<>();
    for (String title : header.getFields()) {
      Column column =
          Column.named(title)
              .orElseThrow(
                  () ->
                      new UnreadableTable(
                          "%s has a column '%s', which means nothing here. The columns are %s."
                              .formatted(name, title, Column.all())));
      if (columns.contains(column)) {
        throw new UnreadableTable("%s has the column '%s' twice.".formatted(name, column.header()));
      }
      columns.add(column);
    }
    String missing =
        Arrays.stream(Column.values())
            .filter(column -> column.required() && !columns.contains(column))
            .map(Column::header)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new UnreadableTable(
          "%s lacks the column(s) %s; its first line names the columns.".formatted(name, missing));
    }
    return columns;
  }

  private void add(List<Column> columns, CsvRecord row) {
    int line = Math.toIntExact(row.getStartingLineNumber());
    if (row.getFields().stream().allMatch(String::isBlank)) {
      return;
    }
    if (row.getFieldCount() != columns.size()) {
      failures.add(
          new FailedRow(
              line,
              "The row has %d cells where the header has %d; a cell that holds the mark between cells stands in quotation marks."
                  .formatted(row.getFieldCount(), columns.size())));
      return;
    }
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.getField(i).strip();
      if (!cell.isEmpty()) {
        cells.put(columns.get(i), cell);
      }
    }
    rows.add(new TableRow(line, cells));
  }
}

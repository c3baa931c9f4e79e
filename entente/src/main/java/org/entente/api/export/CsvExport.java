package org.entente.api.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV by RFC 4180, with the names of the columns first.
 *
 * <p>A spreadsheet runs a cell that begins with an equals sign as a formula, and titles and
 * sentences are written by strangers. So a text that begins like one gets an apostrophe in front,
 * which a spreadsheet takes for 'this is text'; who reads with a program asks for exact cells.
 */
public final class CsvExport<T> implements Export<T> {

  /**
   * What spreadsheets take for the beginning of a formula, and the blanks that they skip before it.
   */
  private static final String FORMULA = "=+-@\t\r\n";

  private final CsvWriter csv;
  private final Writer out;
  private final List<Column<T>> columns;
  private final boolean exact;

  /**
   * A table.
   *
   * @param exact whether a text is left as it is, also where a spreadsheet takes it for a formula
   */
  public CsvExport(Writer out, List<Column<T>> columns, boolean exact) {
    this.csv = CsvWriter.builder().build(out);
    this.out = out;
    this.columns = columns;
    this.exact = exact;
  }

  @Override
  public void begin() {
    csv.writeRecord(columns.stream().map(Column::name).toList());
  }

  @Override
  public void add(T row) {
    List<@Nullable String> cells = new ArrayList<>(columns.size());
    for (Column<T> column : columns) {
      cells.add(cell(column, row));
    }
    csv.writeRecord(cells.toArray(new String[0]));
  }

  private @Nullable String cell(Column<T> column, T row) {
    String text = column.written(row);
    boolean formula =
        !exact
            && column.kind() == Column.Kind.TEXT
            && text != null
            && !text.isEmpty()
            && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  @Override
  public void end() throws IOException {
    csv.flush();
    out.flush();
  }
}

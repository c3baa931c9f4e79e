package org.entente.ingest.table;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.FuzzyDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A row cell by cell. Every getter that finds nonsense throws an {@link IllegalArgumentException}
 * that says what is wrong with the cell.
 *
 * @param line the line of the file on which the row begins, counted from 1
 * @param cells what the row tells; columns that it leaves empty are absent
 */
record TableRow(int line, Map<Column, String> cells) {

  private static final int LONG = 60;

  TableRow {
    cells = Map.copyOf(cells);
  }

  String text(Column column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("The column '%s' is empty.".formatted(column.header()));
    }
    return cell;
  }

  @Nullable String optional(Column column) {
    return cells.get(column);
  }

  @Nullable FuzzyDate date(Column column) {
    String cell = cells.get(column);
    return cell == null ? null : FuzzyDate.parse(cell);
  }

  @Nullable LocalDate day(Column column) {
    FuzzyDate date = date(column);
    if (date != null && date.precision() != Precision.DAY) {
      throw new IllegalArgumentException(
          "The column '%s' needs a day, as in 2022-01-05, not %s."
              .formatted(column.header(), date));
    }
    return date == null ? null : date.earliest();
  }

  /** A word of the ontology, in any capitals and with blanks or hyphens for underscores. */
  <E extends Enum<E>> @Nullable E word(Column column, Class<E> type) {
    String cell = cells.get(column);
    if (cell == null) {
      return null;
    }
    String word = cell.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is no %s: it is one of %s."
                        .formatted(
                            shortened(cell),
                            column.header(),
                            Arrays.toString(type.getEnumConstants()).replaceAll("[\\[\\]]", ""))));
  }

  @Nullable Integer number(Column column) {
    String cell = cells.get(column);
    try {
      return cell == null ? null : Integer.valueOf(cell.replaceAll("[ ,_']", ""));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'%s' is no number; write it as in 2500.".formatted(shortened(cell)), e);
    }
  }

  @Nullable URI address(Column column) {
    String cell = cells.get(column);
    try {
      return cell == null ? null : new URI(cell);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "'%s' is no address on the web; write it whole, as in https://example.org/story."
              .formatted(shortened(cell)),
          e);
    }
  }

  private static String shortened(@Nullable String cell) {
    return cell == null || cell.length() <= LONG
        ? String.valueOf(cell)
        : cell.substring(0, LONG) + "…";
  }
}

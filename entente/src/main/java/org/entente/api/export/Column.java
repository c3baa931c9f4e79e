package org.entente.api.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, or a typed key of a graph.
 *
 * @param name as the field is called in the schema
 * @param kind what its values are
 * @param value the value of a row; absent where nothing is known
 */
public record Column<T>(String name, Kind kind, Function<T, @Nullable Object> value) {

  /** What values are. */
  public enum Kind {
    /** Characters, also dates, ids and names. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A number with a fraction. */
    REAL,
    /** True or false. */
    TRUTH
  }

  static <T> Column<T> text(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, Kind.TEXT, value);
  }

  static <T> Column<T> integer(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, Kind.INTEGER, value);
  }

  static <T> Column<T> real(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, Kind.REAL, value);
  }

  static <T> Column<T> truth(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, Kind.TRUTH, value);
  }

  /** The value of a row as it is written; absent where nothing is known. */
  @Nullable String written(T row) {
    Object found = value.apply(row);
    return found == null ? null : found.toString();
  }
}

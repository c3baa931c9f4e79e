package org.entente.graph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a listing.
 *
 * @param entries what is on it, in order
 * @param hasNext whether more follows
 */
public record Page<T>(List<Entry<T>> entries, boolean hasNext) {

  /**
   * One entry.
   *
   * @param item what it is
   * @param cursor where it stands: what follows it begins after this
   */
  public record Entry<T>(T item, String cursor) {}

  public Page {
    entries = List.copyOf(entries);
  }

  /** A page out of one row more than fits on it, which tells whether more follows. */
  static <R, T> Page<T> of(
      List<R> rows, int size, Function<R, T> item, Function<R, Cursor> cursor) {
    List<Entry<T>> entries = new ArrayList<>();
    for (R row : rows.subList(0, Math.min(size, rows.size()))) {
      entries.add(new Entry<>(item.apply(row), cursor.apply(row).encoded()));
    }
    return new Page<>(entries, rows.size() > size);
  }

  /** What is on the page. */
  public List<T> items() {
    return entries.stream().map(Entry::item).toList();
  }

  /** Where the last entry stands; absent on an empty page. */
  public @Nullable String endCursor() {
    return entries.isEmpty() ? null : entries.getLast().cursor();
  }
}

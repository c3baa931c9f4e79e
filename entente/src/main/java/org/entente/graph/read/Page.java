package org.entente.graph.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
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

  /**
   * A page of what is at hand. Of many entries only those of the page are kept.
   *
   * @param list which list it is, and in which order, without blanks
   * @param entries in any order
   * @param key by which the list is ordered
   * @param id tells entries of one key apart, and orders them
   * @param size how many entries fit on the page
   * @param after the cursor of the entry after which the page begins; absent for the first page
   * @throws UnknownCursor if the cursor is none of ours
   */
  public static <T> Page<T> within(
      String list,
      Stream<T> entries,
      ToDoubleFunction<T> key,
      Function<T, String> id,
      int size,
      @Nullable String after) {
    Comparator<T> order = Comparator.comparingDouble(key).thenComparing(id);
    PriorityQueue<T> foremost = new PriorityQueue<>(order.reversed());
    entries
        .filter(behind(list, after, key, id))
        .forEach(
            entry -> {
              foremost.add(entry);
              if (foremost.size() > size + 1) {
                foremost.poll();
              }
            });
    List<T> rows = foremost.stream().sorted(order).toList();
    return of(
        rows, size, row -> row, row -> new Cursor(list, key.applyAsDouble(row), id.apply(row)));
  }

  /**
   * Whether an entry comes behind a cursor, so that it belongs to the pages that follow.
   *
   * @param list which list it is, and in which order
   * @param after the cursor; absent for the first page, to which all may belong
   * @throws UnknownCursor if the cursor is none of ours
   */
  public static <T> Predicate<T> behind(
      String list, @Nullable String after, ToDoubleFunction<T> key, Function<T, String> id) {
    Cursor begin = Cursor.decoded(list, after);
    return entry -> begin == null || begin.isBefore(key.applyAsDouble(entry), id.apply(entry));
  }

  /** What is on the page. */
  public List<T> items() {
    return entries.stream().map(Entry::item).toList();
  }

  /** Where the first entry stands; absent on an empty page. */
  public @Nullable String startCursor() {
    return entries.isEmpty() ? null : entries.getFirst().cursor();
  }

  /** Where the last entry stands; absent on an empty page. */
  public @Nullable String endCursor() {
    return entries.isEmpty() ? null : entries.getLast().cursor();
  }
}

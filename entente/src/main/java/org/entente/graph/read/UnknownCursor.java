package org.entente.graph.read;

import org.jspecify.annotations.Nullable;

/** What was given as a place in a listing is none that a page of it told. */
public final class UnknownCursor extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String cursor;
  private final boolean ofAnotherList;

  private UnknownCursor(
      String message, String cursor, boolean ofAnotherList, @Nullable Throwable cause) {
    super(message, cause);
    this.cursor = cursor;
    this.ofAnotherList = ofAnotherList;
  }

  static UnknownCursor unreadable(String cursor, Throwable cause) {
    return new UnknownCursor(
        "'%s' is no cursor: give one that an earlier page told.".formatted(cursor),
        cursor,
        false,
        cause);
  }

  static UnknownCursor ofAnotherList(String cursor) {
    return new UnknownCursor(
        "'%s' is a cursor of another list or order.".formatted(cursor), cursor, true, null);
  }

  /** Whether it is a place, but in another listing or in another order of this one. */
  public boolean isOfAnotherList() {
    return ofAnotherList;
  }

  /** What was given. */
  public String cursor() {
    return cursor;
  }
}

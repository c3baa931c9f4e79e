package org.entente.graph.read;

/** What was given as a place in a listing is none that a page of it told. */
public final class UnknownCursor extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String cursor;

  UnknownCursor(String cursor, Throwable cause) {
    super("'%s' is no cursor: give one that an earlier page told.".formatted(cursor), cause);
    this.cursor = cursor;
  }

  /** What was given. */
  public String cursor() {
    return cursor;
  }
}

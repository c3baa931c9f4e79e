package org.entente.graph.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import org.entente.fact.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands in a listing: the value by which it is ordered, and its id where that value
 * is shared.
 *
 * @param list in which listing and which order, without blanks: in another, the place means nothing
 * @param key the value
 * @param id the entry's id
 */
record Cursor(String list, double key, String id) {

  /** Whether an entry of this key and id follows in the listing. */
  boolean isBefore(double otherKey, String otherId) {
    return otherKey > key || (otherKey == key && otherId.compareTo(id) > 0);
  }

  /**
   * The day of an entry in a listing by days, the latest first; a day that there is in any case.
   */
  LocalDate day() {
    return LocalDate.ofEpochDay(
        (long) Math.clamp(-key, Extent.EVER_BEFORE.toEpochDay(), Extent.EVER_AFTER.toEpochDay()));
  }

  String encoded() {
    String text = list + " " + key + " " + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The cursor that a client sent back; absent where it sent none.
   *
   * @param list for which listing it is to be
   * @throws UnknownCursor if it is none of ours, or of another listing
   */
  static @Nullable Cursor decoded(String list, @Nullable String encoded) {
    if (encoded == null) {
      return null;
    }
    Cursor cursor = read(encoded);
    if (!cursor.list.equals(list)) {
      throw UnknownCursor.ofAnotherList(encoded);
    }
    return cursor;
  }

  private static Cursor read(String encoded) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
      int first = text.indexOf(' ');
      int second = text.indexOf(' ', first + 1);
      Cursor cursor =
          new Cursor(
              text.substring(0, first),
              Double.parseDouble(text.substring(first + 1, second)),
              text.substring(second + 1));
      if (!Double.isFinite(cursor.key) || cursor.id.isBlank()) {
        throw new IllegalArgumentException("A cursor that no page told.");
      }
      return cursor;
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      throw UnknownCursor.unreadable(encoded, e);
    }
  }

  /**
   * Puts where a page begins into the parameters {@code afterKey} and {@code afterId} of a query.
   *
   * @param list for which listing it is to be
   * @return the cursor; absent where the client sent none
   * @throws UnknownCursor if the cursor is none of ours, or of another listing
   */
  static @Nullable Cursor decodedInto(
      Map<String, @Nullable Object> parameters, String list, @Nullable String encoded) {
    Cursor cursor = decoded(list, encoded);
    parameters.put("afterKey", cursor == null ? null : cursor.key());
    parameters.put("afterId", cursor == null ? "" : cursor.id());
    return cursor;
  }
}

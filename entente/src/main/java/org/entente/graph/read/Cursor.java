package org.entente.graph.read;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands in a listing: the value by which it is ordered, and its id where that value
 * is shared.
 *
 * @param key the value
 * @param id the entry's id
 */
record Cursor(double key, String id) {

  String encoded() {
    String text = key + " " + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The cursor that a client sent back; absent where it sent none.
   *
   * @throws IllegalArgumentException if it is none of ours
   */
  static @Nullable Cursor decoded(@Nullable String encoded) {
    if (encoded == null) {
      return null;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
      int blank = text.indexOf(' ');
      return new Cursor(Double.parseDouble(text.substring(0, blank)), text.substring(blank + 1));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "'%s' is no cursor: give one that an earlier page told.".formatted(encoded), e);
    }
  }
}

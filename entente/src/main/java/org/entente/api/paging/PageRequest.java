package org.entente.api.paging;

import org.entente.api.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param first how many at most, 1 to {@value #MOST}
 * @param after the cursor of the page before; absent for the first page
 */
public record PageRequest(int first, @Nullable String after) {

  /** How many things a page may have. */
  public static final int MOST = 200;

  /** How many it has where nobody says. */
  public static final int USUAL = 20;

  public PageRequest {
    if (first < 1 || first > MOST) {
      throw Refusal.badRequest(
          "'first' lies between 1 and %d, not at %d. For more ask page by page with 'after'."
              .formatted(MOST, first));
    }
  }

  /** The page that these arguments ask for. */
  public static PageRequest of(@Nullable Integer first, @Nullable String after) {
    return new PageRequest(first == null ? USUAL : first, after);
  }
}

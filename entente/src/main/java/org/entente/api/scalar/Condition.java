package org.entente.api.scalar;

import java.util.Collection;
import java.util.List;
import org.entente.api.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Conditions of a filter that are lists, as they come in. */
public final class Condition {

  private Condition() {}

  /**
   * The values of which any will do; none where the condition is left out.
   *
   * @param name of the condition, for the message
   * @throws Refusal if the list is there and empty: it may be meant for none as well as for all
   */
  public static <T> List<T> anyOf(String name, @Nullable Collection<T> values) {
    if (values == null) {
      return List.of();
    }
    if (values.isEmpty()) {
      throw Refusal.badRequest(
          "'%s' is an empty list, of which nothing can be one. Leave it out where it is no condition."
              .formatted(name));
    }
    return List.copyOf(values);
  }
}

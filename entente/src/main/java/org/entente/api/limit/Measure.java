package org.entente.api.limit;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures what is given with a field: how many values a list has, and how long a text is. */
final class Measure {

  private final Limits limits;
  private final boolean asksOnly;

  /**
   * @param asksOnly whether nothing is to be changed; what is, as an article, brings longer texts
   */
  Measure(Limits limits, boolean asksOnly) {
    this.limits = limits;
    this.asksOnly = asksOnly;
  }

  /**
   * Looks at a value.
   *
   * @throws LimitExceeded if it is too large
   */
  void of(String name, @Nullable Object value) {
    switch (value) {
      case Collection<?> list when list.size() > limits.values() ->
          throw new LimitExceeded(
              "'%s' has %,d values, more than the %,d that a list may have. Leave the condition out"
                  + " to ask for all, or ask in several requests.",
              name, list.size(), limits.values());
      case Collection<?> list -> list.forEach(each -> of(name, each));
      case Map<?, ?> input -> input.forEach((key, part) -> of(String.valueOf(key), part));
      case String text when asksOnly && text.length() > limits.characters() ->
          throw new LimitExceeded(
              "'%s' has %,d characters, more than the %,d that a text in a question may have. Give"
                  + " fewer words.",
              name, text.length(), limits.characters());
      case null, default -> {}
    }
  }
}

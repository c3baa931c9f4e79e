package org.entente.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.entente.fact.Extent;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Dates as the requests have them, as the days that the Cypher files want. */
final class Days {

  private Days() {}

  /** The first day that a date may mean, before all others where there is none. */
  static LocalDate first(@Nullable String date) {
    return date == null ? Extent.EVER_BEFORE : FuzzyDate.parse(date).earliest();
  }

  /** The last day that a date may mean, after all others where there is none. */
  static LocalDate last(@Nullable String date) {
    return date == null ? Extent.EVER_AFTER : FuzzyDate.parse(date).latest();
  }

  /** A period as the requests have it; either end may be open. */
  static Map<String, @Nullable Object> period(@Nullable String from, @Nullable String to) {
    Map<String, @Nullable Object> period = new HashMap<>();
    period.put("from", from);
    period.put("to", to);
    return period;
  }
}

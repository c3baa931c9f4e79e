package org.entente.question;

import java.time.LocalDate;
import org.entente.fact.Extent;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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

  /** A date of an answer; empty where it is null. */
  static String text(JsonNode date) {
    return date.isNull() || date.isMissingNode() ? "" : date.asString();
  }
}

package org.entente.extraction;

import java.util.List;
import java.util.Optional;
import org.entente.extraction.date.DateExpression;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells of dates and numbers, from which each claim takes what is its own.
 *
 * @param dates the words that say when, in order
 * @param quantities the words that say how many, in order
 */
public record Circumstances(List<DateExpression> dates, List<Quantity> quantities) {

  /** A text that tells of neither. */
  public static final Circumstances NONE = new Circumstances(List.of(), List.of());

  public Circumstances {
    dates = List.copyOf(dates);
    quantities = List.copyOf(quantities);
  }

  /** The date that these very words tell. */
  Optional<DateExpression> dateAt(Span span) {
    return dates.stream().filter(date -> date.span().equals(span)).findFirst();
  }

  /** The number that these very words tell. */
  Optional<Quantity> quantityAt(@Nullable Span span) {
    return quantities.stream().filter(quantity -> quantity.span().equals(span)).findFirst();
  }
}

package org.entente.graph.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.entente.fact.Extent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/** Values as parameters of queries. */
final class Parameters {

  private Parameters() {}

  static List<String> texts(Collection<?> values) {
    return values.stream().map(String::valueOf).toList();
  }

  /** The names of these, or of all where none is asked for, so that the query always names some. */
  static List<String> names(Collection<? extends Enum<?>> asked, Enum<?>[] all) {
    return (asked.isEmpty() ? Arrays.asList(all) : asked).stream().map(Enum::name).toList();
  }

  /** The relations that hold both ways. */
  static List<String> symmetric() {
    return Arrays.stream(Relation.values())
        .filter(Relation::symmetric)
        .map(Relation::name)
        .toList();
  }

  /**
   * The day until which a fact must last, as far as is known today, to be looked at. As of another
   * day that is any: what has ended since may have been open then.
   */
  static LocalDate reaching(Period during, @Nullable LocalDate knownBy) {
    FuzzyDate from = during.from();
    return knownBy != null || from == null ? Extent.EVER_BEFORE : from.earliest();
  }
}

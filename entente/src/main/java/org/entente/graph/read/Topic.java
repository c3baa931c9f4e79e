package org.entente.graph.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.entente.fact.Extent;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is between two actors, either way round, as a matter on which outlets report.
 *
 * @param one one of the two
 * @param other the other
 * @param during only what may have held in this period
 * @param knownBy only what had been published by this day; everything where absent
 */
public record Topic(ActorId one, ActorId other, Period during, @Nullable LocalDate knownBy) {

  /** As the queries want it. */
  Map<String, @Nullable Object> parameters() {
    FuzzyDate from = during.from();
    FuzzyDate to = during.to();
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("one", one.value());
    parameters.put("other", other.value());
    parameters.put("first", from == null ? Extent.EVER_BEFORE : from.earliest());
    parameters.put("last", to == null ? Extent.EVER_AFTER : to.latest());
    parameters.put("knownBy", knownBy);
    return parameters;
  }
}

package org.entente.graph.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.graph.read.FactFilter.Told;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A filter of facts as the parameters of {@code read/facts} and the queries that share its body.
 */
final class FactParameters {

  /** Where to look if the actors may be any. */
  private static final List<String> OTHER_LOOKUPS =
      List.of("byMoment", "byOutlet", "byContested", "byRelation");

  private FactParameters() {}

  /** All of them: where to look and what must hold. */
  static Map<String, @Nullable Object> of(FactFilter filter) {
    Map<String, @Nullable Object> parameters = conditions(filter);
    Lookup lookup = Lookup.of(filter.who(), filter.what().relations());
    lookup.putInto(parameters);
    Told told = filter.told();
    Instant recordedAfter = told.recordedAfter();
    OTHER_LOOKUPS.forEach(other -> parameters.put(other, List.of()));
    if (lookup.anywhere() && recordedAfter != null) {
      parameters.put("byMoment", List.of(Parameters.moment(recordedAfter)));
    } else if (lookup.anywhere() && !told.outlets().isEmpty()) {
      parameters.put("byOutlet", told.outlets());
    } else if (lookup.anywhere()) {
      parameters.put("byRelation", parameters.get("relations"));
    }
    return parameters;
  }

  /**
   * Whether {@code read/facts-latest} and {@code read/facts-latest-known} have all that it takes:
   * facts of some actors, whoever says so.
   */
  static boolean areOfActors(FactFilter filter) {
    Lookup lookup = Lookup.of(filter.who(), filter.what().relations());
    Told told = filter.told();
    return !lookup.anywhere()
        && lookup.pairs().isEmpty()
        && told.outlets().isEmpty()
        && told.recordedAfter() == null;
  }

  /**
   * The same of facts that are denied, where the actors may be any looked for among the contested.
   */
  static Map<String, @Nullable Object> ofContested(FactFilter filter) {
    Map<String, @Nullable Object> parameters = of(filter);
    // contested today: of what was contested by a day and is no more, only relations tell
    if (filter.knownBy() == null
        && parameters.get("byRelation") instanceof List<?> all
        && !all.isEmpty()) {
      parameters.put("byRelation", List.of());
      parameters.put(
          "byContested", Parameters.names(filter.what().polarities(), Polarity.values()));
    }
    return parameters;
  }

  /** What must hold, wherever the facts are looked for. */
  static Map<String, @Nullable Object> conditions(FactFilter filter) {
    Map<String, @Nullable Object> parameters = Parameters.times(filter.during(), filter.knownBy());
    Parameters.put(filter.who(), parameters);
    What what = filter.what();
    parameters.put("relations", Parameters.names(what.relations(), Relation.values()));
    parameters.put("polarities", Parameters.names(what.polarities(), Polarity.values()));
    parameters.put("modalities", Parameters.names(what.modalities(), Modality.values()));
    parameters.put("leanings", what.leanings().stream().map(Enum::name).toList());
    Told told = filter.told();
    parameters.put("outlets", told.outlets());
    Instant recordedAfter = told.recordedAfter();
    parameters.put(
        "recordedAfter", recordedAfter == null ? null : Parameters.moment(recordedAfter));
    parameters.put("minSources", told.minSources());
    parameters.put("minConfidence", told.minConfidence());
    return parameters;
  }
}

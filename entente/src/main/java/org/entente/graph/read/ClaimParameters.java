package org.entente.graph.read;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.fact.Extent;
import org.entente.graph.read.ClaimFilter.Stated;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/** A filter of claims as the parameters of {@code read/claims}. */
final class ClaimParameters {

  private static final List<String> LOOKUPS =
      List.of(
          "byId",
          "byFact",
          "byArticle",
          "pairs",
          "bySubject",
          "byObject",
          "byOutlet",
          "byDay",
          "byVerdict",
          "byMoment");

  private static final Map<String, String> LEANINGS =
      Arrays.stream(Relation.values())
          .collect(Collectors.toMap(Relation::name, relation -> relation.leaning().name()));

  private ClaimParameters() {}

  /** All of them: where to look and what must hold. */
  static Map<String, @Nullable Object> of(ClaimFilter filter) {
    Map<String, @Nullable Object> parameters = conditions(filter);
    LOOKUPS.forEach(lookup -> parameters.put(lookup, List.of()));
    look(filter, parameters);
    return parameters;
  }

  private static void look(ClaimFilter filter, Map<String, @Nullable Object> parameters) {
    Stated stated = filter.stated();
    Lookup lookup = Lookup.of(filter.who(), filter.what().relations());
    FuzzyDate from = stated.published().from();
    Instant recordedAfter = stated.recordedAfter();
    if (!filter.of().ids().isEmpty()) {
      parameters.put("byId", Parameters.texts(filter.of().ids()));
    } else if (!filter.of().facts().isEmpty()) {
      parameters.put("byFact", Parameters.texts(filter.of().facts()));
    } else if (!stated.articles().isEmpty()) {
      parameters.put("byArticle", Parameters.texts(stated.articles()));
    } else if (!lookup.anywhere()) {
      lookup.putInto(parameters);
    } else if (from != null) {
      FuzzyDate to = stated.published().to();
      parameters.put(
          "byDay",
          List.of(
              Map.of(
                  "first", from.earliest(), "last", to == null ? Extent.EVER_AFTER : to.latest())));
    } else if (!filter.reviewed().lookedFor().isEmpty()) {
      parameters.put("byVerdict", Parameters.texts(filter.reviewed().lookedFor()));
    } else if (recordedAfter == null && !stated.outlets().isEmpty()) {
      parameters.put("byOutlet", stated.outlets());
    } else {
      Instant moment = recordedAfter == null ? Instant.EPOCH : recordedAfter;
      parameters.put("byMoment", List.of(Parameters.moment(moment)));
    }
  }

  /** What must hold, wherever the claims are looked for. */
  static Map<String, @Nullable Object> conditions(ClaimFilter filter) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("ids", Parameters.texts(filter.of().ids()));
    Parameters.put(filter.who(), parameters);
    What what = filter.what();
    parameters.put("relations", Parameters.names(what.relations(), Relation.values()));
    parameters.put("polarities", Parameters.names(what.polarities(), Polarity.values()));
    parameters.put("modalities", Parameters.names(what.modalities(), Modality.values()));
    parameters.put("leanings", what.leanings().stream().map(Enum::name).toList());
    parameters.put("leaningOf", LEANINGS);
    FuzzyDate begin = filter.during().from();
    FuzzyDate end = filter.during().to();
    parameters.put("begin", begin == null ? null : begin.earliest().toString());
    parameters.put("end", end == null ? null : end.latest().toString());
    Stated stated = filter.stated();
    parameters.put("outlets", stated.outlets());
    FuzzyDate from = stated.published().from();
    FuzzyDate to = stated.published().to();
    parameters.put("first", from == null ? null : from.earliest());
    parameters.put("last", to == null ? null : to.latest());
    parameters.put("knownBy", stated.knownBy());
    Instant recordedAfter = stated.recordedAfter();
    parameters.put(
        "recordedAfter", recordedAfter == null ? null : Parameters.moment(recordedAfter));
    parameters.put("recordedBy", null);
    parameters.put("minConfidence", filter.minConfidence());
    parameters.put("counting", filter.counting());
    parameters.put("verdicts", Parameters.texts(filter.reviewed().verdicts()));
    parameters.put("reviewed", filter.reviewed().any());
    return parameters;
  }
}

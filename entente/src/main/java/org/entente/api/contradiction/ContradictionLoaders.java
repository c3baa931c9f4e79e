package org.entente.api.contradiction;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.api.batch.Batches;
import org.entente.api.contradiction.ContradictionsAsked.OfAll;
import org.entente.api.contradiction.ContradictionsAsked.OfFact;
import org.entente.api.error.Refusal;
import org.entente.api.fact.FactQueries;
import org.entente.api.fact.FactWhere;
import org.entente.api.paging.PageRequest;
import org.entente.fact.Fact;
import org.entente.fact.FactId;
import org.entente.graph.read.Contradiction;
import org.entente.graph.read.Contradictions;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.Page;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads contradictions for all places of a request that ask for them. */
@Component
final class ContradictionLoaders {

  private final Contradictions contradictions;
  private final FactQueries queries;

  /** What pages of facts contrary to several have in common. */
  private record Same(Optional<FuzzyDate> knownBy, PageRequest page) {

    static Same of(OfFact asked) {
      return new Same(Optional.ofNullable(asked.knownBy()), asked.page());
    }

    @Nullable LocalDate lastDay() {
      return knownBy.map(FuzzyDate::latest).orElse(null);
    }
  }

  ContradictionLoaders(Batches batches, Contradictions contradictions, FactQueries queries) {
    this.contradictions = contradictions;
    this.queries = queries;
    batches.add("contradictionPages", (OfAll all) -> all, (all, same) -> page(all));
    batches.add("contradictionCounts", (OfAll all) -> all, (all, same) -> count(all));
    batches.add("contraryPages", Same::of, this::contrary);
    batches.add("contraryCounts", Same::of, this::contraryCounts);
  }

  private Map<OfAll, Page<Contradiction>> page(OfAll asked) {
    PageRequest page = asked.page();
    return Map.of(asked, contradictions.find(filter(asked.where()), page.first(), page.after()));
  }

  private Map<OfAll, Integer> count(OfAll asked) {
    return Map.of(asked, contradictions.count(filter(asked.where())));
  }

  private FactFilter filter(FactWhere where) {
    if (where.polarity() != null || where.recordedAfter() != null) {
      throw Refusal.badRequest(
          "A contradiction has both polarities and no moment of its own: leave 'polarity' and 'recordedAfter' out of 'where'.");
    }
    if (where.modality() != null && !where.modality().contains(Modality.ACTUAL)) {
      throw Refusal.badRequest(
          "Only what is said to be ACTUAL can be contradicted: leave 'modality' out of 'where'.");
    }
    return queries.of(where);
  }

  private Map<OfFact, Page<Fact>> contrary(Same same, Set<OfFact> asked) {
    return values(
        asked,
        contradictions.contraryTo(
            facts(asked), same.lastDay(), same.page().first(), same.page().after()));
  }

  private Map<OfFact, Integer> contraryCounts(Same same, Set<OfFact> asked) {
    return values(asked, contradictions.countContraryTo(facts(asked), same.lastDay()));
  }

  private static List<FactId> facts(Collection<OfFact> asked) {
    return asked.stream().map(OfFact::fact).toList();
  }

  private static <V> Map<OfFact, V> values(Set<OfFact> asked, Map<FactId, V> found) {
    return asked.stream()
        .filter(each -> found.containsKey(each.fact()))
        .collect(toMap(each -> each, each -> found.get(each.fact())));
  }
}

package org.entente.api.citation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.api.batch.Batches;
import org.entente.api.fact.FoundFact;
import org.entente.claim.ClaimId;
import org.entente.fact.FactId;
import org.entente.graph.read.CitationReader;
import org.entente.graph.read.CitedFact;
import org.entente.ontology.FuzzyDate;
import org.springframework.stereotype.Component;

/** Reads who says so for all places of a request that ask for a citation. */
@Component
final class CitationLoaders {

  private final CitationReader citations;

  CitationLoaders(Batches batches, CitationReader citations) {
    this.citations = citations;
    batches.add("citationsOfFacts", CitationLoaders::knownBy, this::facts);
    batches.add("citationsOfClaims", (Set<ClaimId> ids) -> citations.claims(ids));
  }

  private static Optional<LocalDate> knownBy(FoundFact fact) {
    return Optional.ofNullable(fact.knownBy()).map(FuzzyDate::latest);
  }

  private Map<FoundFact, CitedFact> facts(Optional<LocalDate> knownBy, Set<FoundFact> asked) {
    Map<FactId, CitedFact> cited =
        citations.facts(asked.stream().map(FoundFact::fact).toList(), knownBy.orElse(null));
    return asked.stream()
        .filter(fact -> cited.containsKey(fact.id()))
        .collect(toMap(fact -> fact, fact -> cited.get(fact.id())));
  }
}

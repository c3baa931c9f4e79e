package org.entente.graph.write;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.fact.Derivation;
import org.entente.fact.DerivedFact;
import org.entente.fact.Dyad;
import org.entente.fact.Extent;
import org.entente.fact.Testimony;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ClaimNode;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Derives the facts of dyads from their claims in the graph, and writes what differs. */
final class FactDerivation {

  private static final CypherFile TAKE_DYADS = CypherFile.named("facts/take-dyads");
  private static final CypherFile CLAIMS = CypherFile.named("facts/claims-of-dyads");
  private static final CypherFile EVIDENCE = CypherFile.named("facts/evidence");

  /** How many dyads are derived in one transaction where there are more than a batch touches. */
  static final int STRETCH = 500;

  private final StoredFacts stored = new StoredFacts();

  /** From here to the end of the transaction no other writer derives facts of these dyads. */
  void take(TransactionContext tx, SortedSet<Dyad> dyads) {
    Queries.write(tx, TAKE_DYADS, "dyads", dyads.stream().map(Dyad::id).toList());
  }

  /**
   * Takes a stretch of dyads and derives their facts, in a transaction of its own.
   *
   * @param dyads their ids, at most {@link #STRETCH}
   * @param anew write the facts even where nothing seems to differ
   */
  WriteSummary derive(Session session, List<String> dyads, boolean anew) {
    SortedSet<Dyad> stretch = new TreeSet<>(dyads.stream().map(Dyad::parse).toList());
    return session.executeWrite(
        tx -> {
          take(tx, stretch);
          return derive(tx, stretch, anew);
        });
  }

  /**
   * Derives the facts of dyads that were taken before.
   *
   * @param anew write them even where nothing seems to differ
   */
  WriteSummary derive(TransactionContext tx, SortedSet<Dyad> dyads, boolean anew) {
    List<Map<String, Object>> rows = dyads.stream().map(FactDerivation::row).toList();
    List<Record> claims = Queries.rows(tx, CLAIMS, "dyads", rows);
    Map<String, LocalDate> lasting =
        claims.stream()
            .collect(
                toMap(
                    claim -> claim.get("dyad").asString(),
                    claim -> lastDay(claim.get("ends")),
                    (one, same) -> one));
    Map<String, List<Testimony>> byDyad =
        claims.stream()
            .filter(claim -> claim.get("counts").asBoolean())
            .collect(
                groupingBy(
                    claim -> claim.get("dyad").asString(),
                    mapping(claim -> ClaimNode.testimony(claim.get("claim")), toList())));
    List<DerivedFact> facts =
        byDyad.entrySet().stream()
            .flatMap(
                each ->
                    Derivation.derive(
                        each.getValue(), lasting.getOrDefault(each.getKey(), Extent.EVER_AFTER))
                        .stream())
            .toList();
    StoredFacts.Replacement replaced = stored.replace(tx, rows, facts, anew);
    attach(tx, claims, facts, replaced.created());
    StoredFacts.remove(tx, replaced.gone());
    return new WriteSummary(
        0, 0, 0, 0, 0, replaced.created().size() + replaced.changed(), replaced.gone().size());
  }

  /** The last day on which those existed of whom the ends are told, as precisely as they are. */
  private static LocalDate lastDay(Value ends) {
    return ends.asList(end -> FuzzyDate.parse(end.asString()).latest()).stream()
        .min(naturalOrder())
        .orElse(Extent.EVER_AFTER);
  }

  private static Map<String, Object> row(Dyad dyad) {
    return Map.of(
        "id", dyad.id(),
        "subject", dyad.subject().value(),
        "relation", dyad.relation().name(),
        "object", dyad.object().value());
  }

  /** Attaches claims to their facts where they are not attached already. */
  private static void attach(
      TransactionContext tx, List<Record> claims, List<DerivedFact> facts, Set<String> created) {
    Map<String, String> factOf = new HashMap<>();
    facts.forEach(
        derived ->
            derived
                .claims()
                .forEach(claim -> factOf.put(claim.value(), derived.fact().id().value())));
    List<Map<String, @Nullable Object>> changed = new ArrayList<>();
    for (Record claim : claims) {
      String id = claim.get("claim").get("id").asString();
      String before = claim.get("fact").isNull() ? null : claim.get("fact").asString();
      String now = factOf.get(id);
      if (!Objects.equals(before, now) || (now != null && created.contains(now))) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("claim", id);
        row.put("fact", now);
        changed.add(row);
      }
    }
    Queries.write(tx, EVIDENCE, "claims", changed);
  }
}

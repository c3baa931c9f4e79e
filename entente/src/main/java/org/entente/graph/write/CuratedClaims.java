package org.entente.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.curation.Merges;
import org.entente.curation.Reading;
import org.entente.curation.Standing;
import org.entente.fact.Dyad;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ClaimNode;
import org.entente.graph.node.ReviewNode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Lets stored claims stand as people's decisions have it, and derives the facts that follow. */
final class CuratedClaims {

  private static final CypherFile WRITE = CypherFile.named("curation/write-claims");

  private final FactDerivation derivation;

  CuratedClaims(FactDerivation derivation) {
    this.derivation = derivation;
  }

  /**
   * Writes how claims stand, and derives the facts of all dyads that they were or are about.
   *
   * @param rows the claims as they are stored, each with its review
   * @param anew derive the facts even where nothing seems to differ
   */
  WriteSummary write(TransactionContext tx, List<Record> rows, Merges merges, boolean anew) {
    SortedSet<Dyad> dyads = new TreeSet<>();
    List<Map<String, Object>> changes = new ArrayList<>();
    for (Record row : rows) {
      Value claim = row.get("claim");
      Reading read = ClaimNode.read(claim);
      Standing standing = Standing.of(read, ReviewNode.reviewIfAny(row.get("review")), merges);
      dyads.add(Dyad.of(ClaimNode.claim(claim).statement()));
      dyads.add(Dyad.of(standing.says()));
      changes.add(change(claim, read, standing));
    }
    derivation.take(tx, dyads);
    Queries.write(tx, WRITE, "claims", changes);
    return derivation.derive(tx, dyads, anew);
  }

  private static Map<String, Object> change(Value claim, Reading read, Standing standing) {
    return Map.of(
        "id",
        claim.get("id").asString(),
        "properties",
        differing(ClaimNode.of(read, standing).toMap(), claim),
        "credible",
        standing.credible(),
        "resolvedTo",
        standing.resolvedTo().stream().map(String::valueOf).sorted().toList());
  }

  /** What an index holds is not written again with the value that it has. */
  private static Map<String, @Nullable Object> differing(
      Map<String, @Nullable Object> properties, Value node) {
    Map<String, @Nullable Object> differing = new HashMap<>();
    properties.forEach(
        (name, value) -> {
          Object plain = value instanceof Integer number ? number.longValue() : value;
          if (!Objects.equals(plain, node.get(name).asObject())) {
            differing.put(name, value);
          }
        });
    return differing;
  }
}

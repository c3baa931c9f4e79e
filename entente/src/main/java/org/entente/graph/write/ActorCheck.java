package org.entente.graph.write;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Statement;
import org.entente.graph.cypher.CypherFile;
import org.entente.ontology.ActorId;
import org.neo4j.driver.TransactionContext;

/** Sees to it that claims name only actors that are in the graph; remembers whom it found. */
final class ActorCheck {

  private static final CypherFile KNOWN_ACTORS = CypherFile.named("ingest/known-actors");

  private final Set<ActorId> known = ConcurrentHashMap.newKeySet();

  /**
   * @throws UnknownActors if any is not
   */
  void require(TransactionContext tx, Collection<ArticleWithClaims> batch) {
    Set<ActorId> named =
        batch.stream()
            .flatMap(each -> each.claims().stream())
            .flatMap(claim -> actors(claim.statement()))
            .filter(actor -> !known.contains(actor))
            .collect(Collectors.toCollection(HashSet::new));
    List<String> ids = named.stream().map(ActorId::value).sorted().toList();
    Queries.rows(tx, KNOWN_ACTORS, "actors", ids)
        .forEach(row -> known.add(new ActorId(row.get("id").asString())));
    named.removeAll(known);
    if (!named.isEmpty()) {
      throw new UnknownActors(named);
    }
  }

  private static Stream<ActorId> actors(Statement statement) {
    return Stream.of(
            statement.subject(), statement.object(), statement.attributedTo(), statement.flag())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull);
  }
}

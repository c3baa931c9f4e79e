package org.entente.graph.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.fact.DerivedFact;
import org.entente.fact.Fact;
import org.entente.fact.FactKey;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.FactNode;
import org.entente.ontology.ActorId;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The facts in the graph, with their states and their edges between the actors. */
final class StoredFacts {

  private static final CypherFile FACTS_OF_DYADS = CypherFile.named("facts/facts-of-dyads");
  private static final CypherFile CREATE = CypherFile.named("facts/create");
  private static final CypherFile UPDATE = CypherFile.named("facts/update");
  private static final CypherFile REMOVE_STATES = CypherFile.named("facts/remove-states");
  private static final CypherFile RECONNECT = CypherFile.named("facts/reconnect");
  private static final CypherFile REMOVE = CypherFile.named("facts/remove");
  private static final CypherFile CREATE_EDGES = CypherFile.named("facts/create-edges");
  private static final CypherFile UPDATE_EDGES = CypherFile.named("facts/update-edges");
  private static final CypherFile REMOVE_EDGES = CypherFile.named("facts/remove-edges");

  /** The type that the files name, so that they can be run as they are. */
  private static final String EDGE_TYPE = "DEPLOYED_TROOPS_TO";

  /**
   * What was written.
   *
   * @param created ids of the facts that are new nodes, to which no claim is attached yet
   * @param changed how many facts were changed
   * @param gone facts that are no more, and are still to be removed
   */
  record Replacement(Set<String> created, int changed, List<Record> gone) {}

  /**
   * Makes these facts the only ones of the dyads, and leaves alone what is the same already.
   *
   * @param anew write all of them anew
   */
  Replacement replace(
      TransactionContext tx,
      List<Map<String, Object>> dyads,
      List<DerivedFact> facts,
      boolean anew) {
    Map<String, Record> before = new HashMap<>();
    for (Record record : Queries.rows(tx, FACTS_OF_DYADS, "dyads", dyads)) {
      before.put(record.get("id").asString(), record);
    }
    List<DerivedFact> created = new ArrayList<>();
    List<DerivedFact> changed = new ArrayList<>();
    List<Record> turned = new ArrayList<>();
    for (DerivedFact fact : facts) {
      Record record = before.remove(fact.fact().id().value());
      if (record == null) {
        created.add(fact);
      } else if (!key(record).equals(fact.fact().key())) {
        turned.add(record);
        created.add(fact);
      } else if (anew || !record.get("digest").asString().equals(digest(fact))) {
        changed.add(fact);
      }
    }
    remove(tx, turned);
    if (anew) {
      removeEdgesOf(tx, facts);
    }
    create(tx, created);
    if (anew) {
      renew(tx, changed);
    } else {
      update(tx, changed);
    }
    return new Replacement(ids(created), changed.size(), List.copyOf(before.values()));
  }

  private static void create(TransactionContext tx, List<DerivedFact> facts) {
    Queries.write(tx, CREATE, "facts", facts.stream().map(StoredFacts::row).toList());
    createEdges(tx, facts);
  }

  private static void update(TransactionContext tx, List<DerivedFact> facts) {
    writeProperties(tx, facts);
    updateEdges(tx, facts);
  }

  private static void writeProperties(TransactionContext tx, List<DerivedFact> facts) {
    List<Map<String, Object>> rows = facts.stream().map(StoredFacts::changes).toList();
    Queries.write(tx, UPDATE, "facts", rows);
    Queries.write(tx, REMOVE_STATES, "facts", rows);
  }

  /** Trusts nothing of what is stored; the edges are gone already. */
  private static void renew(TransactionContext tx, List<DerivedFact> facts) {
    writeProperties(tx, facts);
    Queries.write(tx, RECONNECT, "facts", facts.stream().map(StoredFacts::changes).toList());
    createEdges(tx, facts);
  }

  private static void removeEdgesOf(TransactionContext tx, List<DerivedFact> facts) {
    removeEdges(
        tx,
        facts.stream()
            .map(DerivedFact::fact)
            .collect(
                groupingBy(
                    fact -> FactNode.edgeType(fact.key()),
                    TreeMap::new,
                    mapping(fact -> fact.id().value(), toList()))));
  }

  private static Set<String> ids(List<DerivedFact> facts) {
    return facts.stream().map(fact -> fact.fact().id().value()).collect(Collectors.toSet());
  }

  private static String digest(DerivedFact fact) {
    return String.valueOf(FactNode.of(fact).toMap().get("digest"));
  }

  private static Map<String, Object> row(DerivedFact derived) {
    return Map.of("properties", FactNode.of(derived).toMap(), "states", states(derived));
  }

  private static Map<String, Object> changes(DerivedFact derived) {
    return Map.of(
        "id", derived.fact().id().value(),
        "properties", FactNode.of(derived).without(FactNode.LASTING),
        "states", states(derived));
  }

  private static List<Map<String, Object>> states(DerivedFact derived) {
    return derived.states().stream()
        .map(
            state ->
                Map.<String, Object>of(
                    "knownFrom",
                    state.knownFrom(),
                    "properties",
                    FactNode.of(state, derived.fact().key()).toMap()))
        .toList();
  }

  /**
   * Removes facts. Best done last: within a transaction every removed node makes every later
   * look-up slower.
   */
  static void remove(TransactionContext tx, List<Record> facts) {
    removeEdges(
        tx,
        facts.stream()
            .collect(
                groupingBy(
                    fact -> FactNode.edgeType(key(fact)),
                    TreeMap::new,
                    mapping(fact -> fact.get("id").asString(), toList()))));
    Queries.write(
        tx, REMOVE, "facts", facts.stream().map(fact -> fact.get("id").asString()).toList());
  }

  private static void removeEdges(TransactionContext tx, Map<String, List<String>> idsByType) {
    idsByType.forEach(
        (type, ids) -> Queries.write(tx, REMOVE_EDGES.with(EDGE_TYPE, type), "facts", ids));
  }

  private static FactKey key(Record fact) {
    return new FactKey(
        new ActorId(fact.get("subject").asString()),
        Relation.valueOf(fact.get("relation").asString()),
        new ActorId(fact.get("object").asString()),
        Polarity.valueOf(fact.get("polarity").asString()),
        Modality.valueOf(fact.get("modality").asString()),
        fact.get("ending").asBoolean(false));
  }

  private static void createEdges(TransactionContext tx, List<DerivedFact> facts) {
    Queries.write(
        tx,
        CREATE_EDGES,
        "edges",
        facts.stream().map(DerivedFact::fact).map(StoredFacts::edge).toList());
  }

  /** A query for each type, since to match a type that is data would search all edges. */
  private static void updateEdges(TransactionContext tx, List<DerivedFact> facts) {
    facts.stream()
        .map(DerivedFact::fact)
        .collect(
            groupingBy(
                fact -> FactNode.edgeType(fact.key()),
                TreeMap::new,
                mapping(StoredFacts::edge, toList())))
        .forEach(
            (type, rows) -> Queries.write(tx, UPDATE_EDGES.with(EDGE_TYPE, type), "edges", rows));
  }

  private static Map<String, Object> edge(Fact fact) {
    return Map.of(
        "subject", fact.key().subject().value(),
        "object", fact.key().object().value(),
        "type", FactNode.edgeType(fact.key()),
        "properties", FactNode.edge(fact).toMap());
  }
}

package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Actor;
import org.entente.actor.ActorName;
import org.entente.actor.NameUse;
import org.entente.actor.Tenure;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.Properties;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.ContentHash;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * Writes who is who: actors, their names, offices, successors and bases. Memberships and alliances
 * are claims and come with the articles.
 */
public final class KnowledgeWriter {

  private static final CypherFile KNOWLEDGE = CypherFile.named("ingest/knowledge");
  private static final CypherFile KNOWLEDGE_IS = CypherFile.named("ingest/knowledge-is");
  private static final CypherFile ACTORS = CypherFile.named("ingest/actors");
  private static final CypherFile FORGET_NAMES = CypherFile.named("ingest/forget-names");
  private static final CypherFile NAMES = CypherFile.named("ingest/names");
  private static final CypherFile OFFICES = CypherFile.named("ingest/offices");
  private static final CypherFile ACTOR_EDGES = CypherFile.named("ingest/actor-edges");

  private final GraphStore store;
  private final ChangedEnds ends = new ChangedEnds();

  public KnowledgeWriter(GraphStore store) {
    this.store = store;
  }

  /**
   * Makes this the graph's knowledge. Actors that are no longer told of stay, since claims may name
   * them. Facts about an actor of which another end is told than before are derived anew.
   *
   * @return whether anything had to be written
   */
  public boolean write(ReferenceKnowledge knowledge) {
    List<Actor> actors = new ArrayList<>(knowledge.allActors());
    actors.addAll(officeHolders(knowledge));
    String digest =
        ContentHash.of(
            actors.toString(), knowledge.names().toString(), knowledge.tenures().toString());
    try (Session session = store.driver().session(SessionConfig.forDatabase(store.database()))) {
      boolean written = session.executeWrite(tx -> write(tx, knowledge, actors, digest));
      ends.derive(session);
      return written;
    }
  }

  private static boolean write(
      TransactionContext tx, ReferenceKnowledge knowledge, List<Actor> actors, String digest) {
    if (digest.equals(storedDigest(tx))) {
      return false;
    }
    List<Map<String, Object>> rows = actors.stream().map(KnowledgeWriter::actor).toList();
    List<String> changed = ChangedEnds.among(tx, rows);
    Queries.write(tx, ACTORS, "actors", rows);
    tx.run(FORGET_NAMES.text()).consume();
    Queries.write(tx, NAMES, "names", names(knowledge));
    Queries.write(
        tx, OFFICES, "offices", knowledge.tenures().stream().map(KnowledgeWriter::office).toList());
    tx.run(ACTOR_EDGES.text(), edges(actors)).consume();
    tx.run(KNOWLEDGE_IS.text(), Map.of("digest", digest, "ends", changed)).consume();
    return true;
  }

  private static @Nullable String storedDigest(TransactionContext tx) {
    return tx.run(KNOWLEDGE.text()).stream()
        .map(record -> record.get("digest").asString(""))
        .findFirst()
        .orElse(null);
  }

  /** Persons of whom only their offices are told. */
  private static Collection<Actor> officeHolders(ReferenceKnowledge knowledge) {
    Map<ActorId, Actor> holders = new LinkedHashMap<>();
    for (Tenure tenure : knowledge.tenures()) {
      if (knowledge.actor(tenure.person()).isEmpty()) {
        holders.putIfAbsent(
            tenure.person(),
            new Actor(
                tenure.person(),
                ActorKind.PERSON,
                tenure.name(),
                null,
                Period.ALWAYS,
                null,
                null,
                null,
                List.of(),
                List.of(),
                tenure.sources()));
      }
    }
    return holders.values();
  }

  private static Map<String, Object> actor(Actor actor) {
    Properties properties =
        new Properties()
            .with("id", actor.id())
            .with("name", actor.name())
            .with("officialName", actor.officialName())
            .with("from", actor.existence().from())
            .with("to", actor.existence().to())
            .with("region", actor.region())
            .with("iso2", actor.iso2())
            .with("cow", actor.cow());
    return Map.of("kind", actor.kind().label(), "properties", properties.toMap());
  }

  private static List<Map<String, Object>> names(ReferenceKnowledge knowledge) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ActorName name : knowledge.names()) {
      rows.add(name(name.actor(), name.text(), name.use(), name.valid()));
    }
    for (Tenure tenure : knowledge.tenures()) {
      for (String alias : tenure.aliases()) {
        rows.add(name(tenure.person(), alias, NameUse.OFFICE_HOLDER, Period.ALWAYS));
      }
    }
    return rows.stream().distinct().toList();
  }

  private static Map<String, Object> name(ActorId actor, String text, NameUse use, Period valid) {
    Properties properties =
        new Properties()
            .with("text", text)
            .with("use", use)
            .with("from", valid.from())
            .with("to", valid.to());
    return Map.of("actor", actor.value(), "properties", properties.toMap());
  }

  private static Map<String, Object> office(Tenure tenure) {
    return Map.of(
        "person",
        tenure.person().value(),
        "actor",
        tenure.actor().value(),
        "properties",
        new Properties()
            .with("office", tenure.office())
            .with("from", tenure.period().from())
            .with("to", tenure.period().to())
            .toMap());
  }

  private static Map<String, Object> edges(List<Actor> actors) {
    List<Map<String, Object>> successors = new ArrayList<>();
    List<Map<String, Object>> bases = new ArrayList<>();
    for (Actor actor : actors) {
      actor.successors().forEach(other -> successors.add(edge(actor, other)));
      actor.bases().forEach(other -> bases.add(edge(actor, other)));
    }
    return Map.of("successors", successors, "bases", bases);
  }

  private static Map<String, Object> edge(Actor actor, ActorId other) {
    return Map.of("actor", actor.id().value(), "other", other.value());
  }
}

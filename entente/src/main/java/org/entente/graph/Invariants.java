package org.entente.graph;

import java.util.ArrayList;
import java.util.List;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.store.GraphStore;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * What must hold in every graph: Community Edition has no constraints that say so. Reads all of it:
 * for tests and audits, not for every day.
 */
public final class Invariants {

  private static final List<CypherFile> RULES =
      List.of(
              "actor-is-merged-into-one",
              "article-has-one-current-version",
              "change-is-numbered",
              "claim-belongs-to-one-fact",
              "claim-counts-unless-superseded-or-rejected",
              "claim-has-actors",
              "claim-has-dyad",
              "claim-has-passage",
              "claim-is-recorded",
              "claim-names-who-is-there",
              "claim-says-what-its-fact-says",
              "claim-shows-its-review",
              "copies-tell-one-story",
              "edge-shows-its-fact",
              "fact-has-actors",
              "fact-has-its-claims",
              "fact-has-one-edge",
              "fact-is-called-after-its-smallest-claim",
              "fact-states-follow-on-each-other",
              "passage-belongs-to-one-version",
              "state-belongs-to-one-fact",
              "version-tells-a-story")
          .stream()
          .map(name -> CypherFile.named("invariants/" + name))
          .toList();

  private Invariants() {}

  /** What breaks which rule, some of each: {@code claim-has-passage: c-0123456789abcdef}. */
  public static List<String> violations(GraphStore store) {
    List<String> violations = new ArrayList<>();
    try (Session session = store.driver().session(SessionConfig.forDatabase(store.database()))) {
      for (CypherFile rule : RULES) {
        String name = rule.name().substring(rule.name().indexOf('/') + 1);
        violations.addAll(
            session.executeRead(
                tx ->
                    tx.run(rule.text()).list(record -> name + ": " + record.get("id").asString())));
      }
    }
    return violations;
  }
}

package org.entente.graph.store;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.util.Map;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** The schema of the graph, which grows by the numbered files of {@code cypher/migrations}. */
public final class Schema {

  /** The number of the newest file. */
  static final String NEWEST = "008";

  private Schema() {}

  /** Brings the graph up to the newest version; does nothing where it is there already. */
  public static void migrate(GraphStore store) {
    // asked first, since checking the whole chain takes seconds of every start
    if (isNewest(store)) {
      return;
    }
    MigrationsConfig config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations")
            .withDatabase(store.database())
            .build();
    new Migrations(config, store.driver()).apply();
  }

  private static boolean isNewest(GraphStore store) {
    try (Session session = store.driver().session(SessionConfig.forDatabase(store.database()))) {
      return session.executeRead(
          tx ->
              tx.run(
                      "MATCH (m:__Neo4jMigration {version: $newest}) RETURN m",
                      Map.of("newest", NEWEST))
                  .hasNext());
    }
  }
}

package org.entente.graph.store;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The schema of the graph, which grows by the numbered files of {@code cypher/migrations}. What a
 * graph has had of them it never gets again, and a file that has been published does not change:
 * the tests compare each with its checksum.
 */
public final class Schema {

  /** The number of the newest file. */
  static final String NEWEST = "017";

  private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

  /** What Neo4j's codes of its own faults begin with. */
  private static final String OWN_FAULT = "Neo.DatabaseError.";

  private Schema() {}

  /** Brings the graph up to the newest version; does nothing where it is there already. */
  public static void migrate(GraphStore store) {
    trying(() -> bringUp(store));
  }

  /**
   * Does it once more if Neo4j fails by a fault of its own, and logs that fault. A new store has
   * been seen to fail so twice in some hundred openings (50N09, 'uncaught error'), while its first
   * indexes came up in the background. What the first try wrote of a file is left as it is by the
   * second, since every index is only made where there is none.
   */
  static void trying(Runnable migration) {
    try {
      migration.run();
    } catch (RuntimeException e) {
      Neo4jException fault = ownFault(e);
      if (fault == null) {
        throw e;
      }
      LOG.warn(
          "Neo4j failed while the schema was written ({}); trying once more.", fault.code(), e);
      migration.run();
    }
  }

  private static @Nullable Neo4jException ownFault(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Neo4jException neo4j && neo4j.code().startsWith(OWN_FAULT)) {
        return neo4j;
      }
    }
    return null;
  }

  private static void bringUp(GraphStore store) {
    // asked first, since checking the whole chain takes seconds of every start
    if (isNewest(store)) {
      return;
    }
    // checksums are not compared with those of the graph: the first files once made their indexes
    // without IF NOT EXISTS, and graphs that were written then are as good as new ones
    MigrationsConfig config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations")
            .withDatabase(store.database())
            .withValidateOnMigrate(false)
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

package org.entente.graph.store;

import java.net.URI;
import org.neo4j.driver.Driver;

/** A running Neo4j and the driver to it. */
public sealed interface GraphStore extends AutoCloseable permits EmbeddedNeo4j, Neo4jServer {

  /** Opens what the settings describe. @throws GraphUnavailable if that is not possible */
  static GraphStore open(GraphSettings settings) {
    return switch (settings) {
      case GraphSettings.Embedded embedded -> EmbeddedNeo4j.start(embedded);
      case GraphSettings.Server server -> Neo4jServer.connect(server);
    };
  }

  Driver driver();

  /** The database's name. */
  String database();

  /** Where it speaks Bolt. */
  URI uri();

  /** Who may speak with it. */
  String user();

  /** And that user's password. */
  String password();

  @Override
  void close();
}

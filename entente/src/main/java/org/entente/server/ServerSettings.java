package org.entente.server;

import java.nio.file.Path;
import java.util.Map;
import org.entente.extraction.calibration.Cut;
import org.entente.graph.store.GraphSettings;
import org.entente.graph.store.GraphUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * How a server is to run.
 *
 * @param data the folder of the graph, or, with a Neo4j server, of what this process notes down
 * @param address the network address to listen on
 * @param port the HTTP port; 0 for any that is free
 * @param graph where the graph is
 * @param samples articles to take in when the graph has none; absent for none
 * @param cut above which line what is found in an article is a claim
 */
public record ServerSettings(
    Path data, String address, int port, GraphSettings graph, @Nullable Path samples, Cut cut) {

  private static final String DEFAULT_DATABASE = "neo4j";

  /**
   * Where the environment says that the graph is: on a server at NEO4J_URI, else embedded in the
   * folder.
   *
   * @throws GraphUnavailable if what stands there is no address of a Neo4j
   */
  public static GraphSettings graph(Path data, int boltPort, Map<String, String> environment) {
    String uri = environment.get("NEO4J_URI");
    return uri == null || uri.isBlank()
        ? new GraphSettings.Embedded(data, boltPort)
        : GraphSettings.Server.at(
            uri,
            environment.getOrDefault("NEO4J_USERNAME", "neo4j"),
            environment.getOrDefault("NEO4J_PASSWORD", ""),
            environment.getOrDefault("NEO4J_DATABASE", DEFAULT_DATABASE));
  }
}

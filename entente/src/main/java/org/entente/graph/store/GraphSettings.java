package org.entente.graph.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where the graph lives. */
public sealed interface GraphSettings {

  /**
   * In this process, with its data in a folder.
   *
   * @param folder made if absent
   * @param boltPort on the loopback interface; 0 for any that is free
   */
  record Embedded(Path folder, int boltPort) implements GraphSettings {}

  /**
   * On a Neo4j server or cluster.
   *
   * @param uri {@code bolt://} or {@code neo4j://}, with {@code +s} for encryption
   * @param user who
   * @param password that user's
   * @param database its name, {@code neo4j} on Community Edition
   */
  record Server(URI uri, String user, String password, String database) implements GraphSettings {

    private static final Pattern SCHEME = Pattern.compile("(?:bolt|neo4j)(?:\\+s(?:sc)?)?");

    /**
     * The same of an address as a person has written it.
     *
     * @throws GraphUnavailable.NoAddressOfNeo4j if it is none
     */
    public static Server at(String address, String user, String password, String database) {
      try {
        URI uri = URI.create(address.strip());
        if (uri.getHost() == null || !SCHEME.matcher(uri.getScheme()).matches()) {
          throw new IllegalArgumentException("%s has no host or another scheme.".formatted(uri));
        }
        return new Server(uri, user, password, database);
      } catch (IllegalArgumentException e) {
        throw new GraphUnavailable.NoAddressOfNeo4j(address, e);
      }
    }

    @Override
    public String toString() {
      return "Server[uri=%s, user=%s, database=%s]".formatted(uri, user, database);
    }
  }
}

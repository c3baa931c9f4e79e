package org.entente.graph.store;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.summary.ServerInfo;

/**
 * Which Neo4j a server is, as in 5.26 or 2025.10.
 *
 * @param major the first number of its version
 * @param minor the second
 */
record Neo4jVersion(int major, int minor) implements Comparable<Neo4jVersion> {

  /** The first that can make an edge whose type is a value, as the edges of facts are made. */
  static final Neo4jVersion OLDEST = new Neo4jVersion(5, 26);

  /** What a server calls itself: Neo4j/5.26.12. */
  private static final Pattern AGENT = Pattern.compile("\\w+/v?(\\d+)\\.(\\d+).*");

  private static final Comparator<Neo4jVersion> IN_ORDER =
      Comparator.comparing(Neo4jVersion::major).thenComparing(Neo4jVersion::minor);

  /** The version that a server tells with an answer; empty where it tells none. */
  static Optional<Neo4jVersion> of(ServerInfo server) {
    return of(server.agent());
  }

  /** The version in what a server calls itself; empty where there is none. */
  static Optional<Neo4jVersion> of(String agent) {
    return Optional.of(AGENT.matcher(agent))
        .filter(Matcher::matches)
        .map(
            numbers ->
                new Neo4jVersion(
                    Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))));
  }

  /** Whether it lacks Cypher that Entente uses. */
  boolean isTooOld() {
    return compareTo(OLDEST) < 0;
  }

  @Override
  public int compareTo(Neo4jVersion other) {
    return IN_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}

package org.entente.graph.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A query in a file of its own under {@code cypher/}, with a comment that says what it answers and
 * lines {@code :param name => value} that let it run in Neo4j Browser.
 *
 * @param name path below {@code cypher/} without the ending, as {@code read/facts}
 * @param text the query; the lines for the Browser are comments to the server
 */
public record CypherFile(String name, String text) {

  /** Loads the file of this name; a missing one shows at start, not when somebody asks. */
  public static CypherFile named(String name) {
    String path = "/cypher/" + name + ".cypher";
    try (InputStream in = CypherFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The query %s is missing from the jar.".formatted(path));
      }
      return new CypherFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("The query %s cannot be read.".formatted(path), e);
    }
  }

  /** The same query with a word put in place of another: labels and types cannot be parameters. */
  public CypherFile with(String placeholder, String word) {
    return new CypherFile(name, text.replace(placeholder, word));
  }
}

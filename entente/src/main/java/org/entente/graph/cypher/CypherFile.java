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

  /** Where a query parts: into where it looks, what must hold and what it tells of that. */
  private static final String PART = "\n// ----";

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

  /** What this query finds, and of that what the file of this name tells: a count, not a page. */
  public CypherFile telling(String name) {
    return new CypherFile(name, text.substring(0, part(text.lastIndexOf(PART))) + named(name).text);
  }

  /** The first so many parts of this query, and in place of the others the file of this name. */
  public CypherFile upTo(int parts, String name) {
    int end = -1;
    for (int i = 0; i < parts; i++) {
      end = text.indexOf(PART, end + 1);
    }
    return new CypherFile(name, text.substring(0, part(end)) + named(name).text);
  }

  /** The same query that looks for things where the file of this name does. */
  public CypherFile looking(String name) {
    return new CypherFile(name, named(name).text + text.substring(part(text.indexOf(PART))));
  }

  private int part(int found) {
    if (found < 0) {
      throw new IllegalStateException("The query %s has no line of dashes.".formatted(name));
    }
    return found + 1;
  }

  /** The same query with a word put in place of another: labels and types cannot be parameters. */
  public CypherFile with(String placeholder, String word) {
    return new CypherFile(name, text.replace(placeholder, word));
  }

  /** Its name, which is what a log should tell of it. */
  @Override
  public String toString() {
    return name;
  }
}

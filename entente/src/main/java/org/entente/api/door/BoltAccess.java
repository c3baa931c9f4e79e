package org.entente.api.door;

import java.net.URI;

/**
 * How a person's browser reaches the graph by Bolt.
 *
 * @param uri as seen from the reader's machine, as in {@code bolt://localhost:7687}
 * @param user whose name to use
 * @param password that user's
 */
public record BoltAccess(URI uri, String user, String password) {

  /** Without the password, which has no business in a log. */
  @Override
  public String toString() {
    return "BoltAccess[%s as %s]".formatted(uri, user);
  }
}

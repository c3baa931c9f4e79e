package org.entente.api.door;

import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The content security policy of each page. No page loads anything from elsewhere. */
@Component
final class ContentPolicy {

  private static final String NOTHING_ELSE =
      "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

  private static final String OURS =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
          + NOTHING_ELSE;

  /** Its editor writes styles into the page, and its fonts are in its style sheet. */
  private static final String GRAPHIQL =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
          + NOTHING_ELSE;

  private final String browser;

  ContentPolicy(ObjectProvider<BoltAccess> bolt) {
    BoltAccess access = bolt.getIfAvailable();
    this.browser =
        ("default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'%s; ")
                .formatted(access == null ? "" : bySocket(access.uri()))
            + NOTHING_ELSE;
  }

  /** Neo4j Browser speaks Bolt through a web socket, which has the same host and port. */
  private static String bySocket(URI bolt) {
    return " ws://%1$s:%2$d wss://%1$s:%2$d".formatted(bolt.getHost(), bolt.getPort());
  }

  String forPath(String path) {
    if (path.startsWith("/browser/")) {
      return browser;
    }
    return path.startsWith("/graphiql") ? GRAPHIQL : OURS;
  }
}

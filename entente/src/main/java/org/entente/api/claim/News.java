package org.entente.api.claim;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.api.paging.Connection;
import org.entente.api.paging.Edge;
import org.entente.api.paging.PageInfo;

/**
 * What was recorded since somebody last looked.
 *
 * @param page the claims
 * @param cursor where to go on next time, also behind an empty page
 */
record News(Connection<FoundClaim> page, String cursor) {

  public List<Edge<FoundClaim>> edges() {
    return page.edges();
  }

  public PageInfo pageInfo() {
    return page.pageInfo();
  }

  /** How many there are; read by the GraphQL engine only when a request asks for it. */
  public CompletableFuture<Integer> totalCount() {
    return page.totalCount();
  }
}

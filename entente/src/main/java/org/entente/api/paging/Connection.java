package org.entente.api.paging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A page of a list.
 *
 * @param edges the things, each with its place
 * @param pageInfo whether there are more
 * @param counting counts all pages together, when asked to
 */
public record Connection<T>(
    List<Edge<T>> edges, PageInfo pageInfo, Supplier<CompletableFuture<Integer>> counting) {

  /** How many there are; read by the GraphQL engine only when a request asks for it. */
  public CompletableFuture<Integer> totalCount() {
    return counting.get();
  }
}

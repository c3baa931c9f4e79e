package org.entente.api.paging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.graph.read.Page;

/**
 * A page of a list.
 *
 * @param edges the things, each with its place
 * @param pageInfo whether there are more
 * @param counting counts all pages together, when asked to
 */
public record Connection<T>(
    List<Edge<T>> edges, PageInfo pageInfo, Supplier<CompletableFuture<Integer>> counting) {

  /**
   * The page as it came from the graph.
   *
   * @param node makes what is answered of what was read
   * @param counting counts the whole list
   */
  public static <S, T> Connection<T> of(
      Page<S> read, Function<S, T> node, Supplier<CompletableFuture<Integer>> counting) {
    return new Connection<>(
        read.entries().stream()
            .map(entry -> new Edge<>(entry.cursor(), node.apply(entry.item())))
            .toList(),
        PageInfo.of(read),
        counting);
  }

  /** How many there are; read by the GraphQL engine only when a request asks for it. */
  public CompletableFuture<Integer> totalCount() {
    return counting.get();
  }
}

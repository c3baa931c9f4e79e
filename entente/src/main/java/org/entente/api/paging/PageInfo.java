package org.entente.api.paging;

import org.entente.graph.read.Page;
import org.jspecify.annotations.Nullable;

/**
 * Whether a list goes on, and where.
 *
 * @param hasNextPage whether there are more behind this page
 * @param startCursor where the first thing on it stands; absent on an empty one
 * @param endCursor continues behind this page; absent on an empty one
 */
public record PageInfo(
    boolean hasNextPage, @Nullable String startCursor, @Nullable String endCursor) {

  /** Of a page as it came from the graph. */
  public static PageInfo of(Page<?> page) {
    return new PageInfo(page.hasNext(), page.startCursor(), page.endCursor());
  }
}

package org.entente.api.paging;

import org.jspecify.annotations.Nullable;

/**
 * Whether a list goes on, and where.
 *
 * @param hasNextPage whether there are more behind this page
 * @param endCursor continues behind this page; absent on an empty one
 */
public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

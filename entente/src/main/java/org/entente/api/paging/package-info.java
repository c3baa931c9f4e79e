/** Lists page by page, as Relay's cursor connections have it. */
@NullMarked
package org.entente.api.paging;

import org.jspecify.annotations.NullMarked;

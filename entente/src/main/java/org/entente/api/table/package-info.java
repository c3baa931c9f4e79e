/** Tables of facts that come in. */
@NullMarked
package org.entente.api.table;

import org.jspecify.annotations.NullMarked;

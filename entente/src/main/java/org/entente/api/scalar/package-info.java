/** How dates, periods and moments travel through GraphQL. */
@NullMarked
package org.entente.api.scalar;

import org.jspecify.annotations.NullMarked;

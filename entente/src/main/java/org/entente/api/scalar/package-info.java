/** How dates and moments travel through GraphQL. */
@NullMarked
package org.entente.api.scalar;

import org.jspecify.annotations.NullMarked;

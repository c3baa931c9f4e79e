/** Questions about who belongs to which organisation, with whom, and since when. */
@NullMarked
package org.entente.api.membership;

import org.jspecify.annotations.NullMarked;

/** Questions about who stands with whom. */
@NullMarked
package org.entente.api.stance;

import org.jspecify.annotations.NullMarked;

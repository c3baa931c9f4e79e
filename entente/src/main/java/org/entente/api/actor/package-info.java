/** Questions about actors: who they are, what they are called, who spoke for them. */
@NullMarked
package org.entente.api.actor;

import org.jspecify.annotations.NullMarked;

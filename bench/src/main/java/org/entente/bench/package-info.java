/** How fast Entente is, each figure against the limit that was set for it. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;

/** Questions about facts, and what a fact answers. */
@NullMarked
package org.entente.api.fact;

import org.jspecify.annotations.NullMarked;

/** Questions about claims, and the words that they stand on. */
@NullMarked
package org.entente.api.claim;

import org.jspecify.annotations.NullMarked;

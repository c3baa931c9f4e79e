/** Questions about sentences by the words in them. */
@NullMarked
package org.entente.api.passage;

import org.jspecify.annotations.NullMarked;

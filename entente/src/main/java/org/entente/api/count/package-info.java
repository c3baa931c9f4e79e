/** How many facts there are, by what they have in common. */
@NullMarked
package org.entente.api.count;

import org.jspecify.annotations.NullMarked;

/** Questions about what was known on a day, as against what is known today. */
@NullMarked
package org.entente.api.hindsight;

import org.jspecify.annotations.NullMarked;

/** Which claims of the gold are most like a claim that was found: to see what gold is like it. */
@NullMarked
package org.entente.extraction.precedent;

import org.jspecify.annotations.NullMarked;

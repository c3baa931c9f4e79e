/** How fast articles are read, beside a parser that reads the same sentences. */
@NullMarked
package org.entente.bench.reading;

import org.jspecify.annotations.NullMarked;

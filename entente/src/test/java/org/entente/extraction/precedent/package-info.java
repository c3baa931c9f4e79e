@NullMarked
package org.entente.extraction.precedent;

import org.jspecify.annotations.NullMarked;

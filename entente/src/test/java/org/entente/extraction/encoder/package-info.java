@NullMarked
package org.entente.extraction.encoder;

import org.jspecify.annotations.NullMarked;

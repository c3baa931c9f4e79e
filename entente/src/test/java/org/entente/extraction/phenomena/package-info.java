/** What the extractor can read and what not, way of saying by way of saying. */
@NullMarked
package org.entente.extraction.phenomena;

import org.jspecify.annotations.NullMarked;

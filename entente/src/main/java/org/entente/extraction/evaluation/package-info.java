/** How good an extractor is: gold data, and the counts that compare claims with it. */
@NullMarked
package org.entente.extraction.evaluation;

import org.jspecify.annotations.NullMarked;

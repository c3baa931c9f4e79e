/** How facts and claims are cited: a stable address for each, and a text for a footnote. */
@NullMarked
package org.entente.api.citation;

import org.jspecify.annotations.NullMarked;

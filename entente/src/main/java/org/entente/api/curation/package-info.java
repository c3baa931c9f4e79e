/** What people decide about what was read, and the trail that their decisions leave. */
@NullMarked
package org.entente.api.curation;

import org.jspecify.annotations.NullMarked;

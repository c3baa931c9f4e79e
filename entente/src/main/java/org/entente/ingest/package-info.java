/** The main job: an article in, its claims and facts in the graph. */
@NullMarked
package org.entente.ingest;

import org.jspecify.annotations.NullMarked;

/** One process: the graph, the engine and the API wired together, started and stopped as one. */
@NullMarked
package org.entente.server;

import org.jspecify.annotations.NullMarked;

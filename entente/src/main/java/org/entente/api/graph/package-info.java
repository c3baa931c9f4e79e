/** What is in the graph as a whole, and what its words mean. */
@NullMarked
package org.entente.api.graph;

import org.jspecify.annotations.NullMarked;

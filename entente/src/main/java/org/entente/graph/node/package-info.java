/**
 * How claims, facts, articles and actors are written as properties of nodes, and read from them.
 */
@NullMarked
package org.entente.graph.node;

import org.jspecify.annotations.NullMarked;

/** Who is tied to whom by whom: chains of support, mutual support, unbalanced triangles, blocs. */
@NullMarked
package org.entente.graph.network;

import org.jspecify.annotations.NullMarked;

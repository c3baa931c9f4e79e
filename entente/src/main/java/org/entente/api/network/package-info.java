/** Questions about who is tied to whom by whom: chains, triangles, blocs, allies who intervened. */
@NullMarked
package org.entente.api.network;

import org.jspecify.annotations.NullMarked;

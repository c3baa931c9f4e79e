@NullMarked
package org.entente.graph.network;

import org.jspecify.annotations.NullMarked;

/** How fast the API answers, beside the same Cypher without the API, on graphs of several sizes. */
@NullMarked
package org.entente.bench.api;

import org.jspecify.annotations.NullMarked;

/** What the world asks: GraphQL, the pages, and the doors to GraphiQL and Neo4j Browser. */
@NullMarked
package org.entente.api;

import org.jspecify.annotations.NullMarked;

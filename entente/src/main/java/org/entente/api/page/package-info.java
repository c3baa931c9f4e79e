/** The pages for people: the start page, GraphiQL, and the way to Neo4j Browser. */
@NullMarked
package org.entente.api.page;

import org.jspecify.annotations.NullMarked;

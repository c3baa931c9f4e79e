/** The words of Entente: what actors, relations, claims and dates are. Depends on nothing. */
@NullMarked
package org.entente.ontology;

import org.jspecify.annotations.NullMarked;

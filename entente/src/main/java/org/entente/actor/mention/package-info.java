/**
 * From names in a text to the actors they mean: found, checked against their neighbours, resolved
 * by context.
 */
@NullMarked
package org.entente.actor.mention;

import org.jspecify.annotations.NullMarked;

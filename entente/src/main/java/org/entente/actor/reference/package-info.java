/**
 * Reference knowledge as it lies in the folder {@code reference/}: read, checked, and told apart
 * from mistakes.
 */
@NullMarked
package org.entente.actor.reference;

import org.jspecify.annotations.NullMarked;

/** Every name of every actor, with its dates, to be looked up by what a text has. */
@NullMarked
package org.entente.actor.gazetteer;

import org.jspecify.annotations.NullMarked;

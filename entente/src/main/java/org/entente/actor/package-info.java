/**
 * Who is who: reference knowledge, the gazetteer of names, and the resolution of mentions to
 * actors.
 */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;

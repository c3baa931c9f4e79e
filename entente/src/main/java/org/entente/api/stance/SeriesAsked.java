package org.entente.api.stance;

import org.entente.api.scalar.Times;

/**
 * A series of a stance that is asked for.
 *
 * @param of the id of the actor whose stance it is, as it came in
 * @param towards the id of the actor towards whom, as it came in
 * @param by how long a step is
 * @param times of what time
 */
record SeriesAsked(String of, String towards, TimeStep by, Times times) {}

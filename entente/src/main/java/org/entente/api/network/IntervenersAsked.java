package org.entente.api.network;

import org.entente.api.scalar.Times;

/**
 * Who intervened while tied to another is asked for.
 *
 * @param place the id of the actor on whose soil or against whom, as it came in
 * @param tiedTo the id of the actor to whom they were tied, as it came in
 * @param membersUpTo how many members an organisation may have to count as a tie
 * @param times of what time
 */
record IntervenersAsked(String place, String tiedTo, int membersUpTo, Times times) {}

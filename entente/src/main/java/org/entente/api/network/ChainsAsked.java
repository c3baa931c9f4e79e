package org.entente.api.network;

import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.Times;

/**
 * A page of chains that is asked for.
 *
 * @param from the id of the first actor, as it came in
 * @param to the id of the last actor, as it came in
 * @param maxHops how long they may be
 * @param times of what time
 * @param page which page
 */
record ChainsAsked(String from, String to, int maxHops, Times times, PageRequest page) {}

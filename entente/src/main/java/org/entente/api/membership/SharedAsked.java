package org.entente.api.membership;

import java.util.List;
import org.entente.api.scalar.Times;

/**
 * Organisations that actors share are asked for.
 *
 * @param actors the ids of the actors, as they came in
 * @param times when they belonged to it
 */
record SharedAsked(List<String> actors, Times times) {

  SharedAsked {
    actors = List.copyOf(actors);
  }
}

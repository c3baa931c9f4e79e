package org.entente.graph.network;

import java.time.LocalDate;
import java.util.List;
import org.entente.graph.network.ChainSearch.Place;
import org.entente.graph.read.Page;
import org.entente.graph.read.Queries;
import org.entente.graph.store.GraphStore;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/** By which chains of support one actor is tied to another. */
public final class ChainReader {

  /** How long a chain may be. */
  public static final int MOST_HOPS = 4;

  /** From how many more actors a search goes on at each hop. */
  public static final int BREADTH = 300;

  /** Which list a cursor is of. */
  private static final String LIST = "support-chains";

  private final Queries queries;

  public ChainReader(GraphStore store) {
    queries = new Queries(store);
  }

  /**
   * A page of chains, the shortest first; of one length those whose first hop is made in most ways,
   * then those whose second is. Takes at most eight queries, however long the page.
   *
   * @param maxHops how long they may be, 1 to {@value #MOST_HOPS}
   * @param during each hop may have held on a day of this period
   * @param knownBy as known by this day; as known today where absent
   * @param after the cursor of the chain after which the page begins; absent for the first page
   * @throws org.entente.graph.read.UnknownCursor if the cursor is none of ours
   */
  public Page<Chain> find(
      ActorId from,
      ActorId to,
      int maxHops,
      Period during,
      @Nullable LocalDate knownBy,
      int first,
      @Nullable String after) {
    Links links = new StoredLinks(queries, during, knownBy);
    List<Chain> found =
        new ChainSearch(links, from, to, BREADTH)
            .find(maxHops, first + 1, Page.behind(LIST, after, Place::length, Place::key));
    return Page.within(LIST, found.stream(), Chain::length, Chain::key, first, after);
  }
}

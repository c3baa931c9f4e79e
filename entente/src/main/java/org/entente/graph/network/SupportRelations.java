package org.entente.graph.network;

import java.util.Arrays;
import java.util.List;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;

/** Which relations count on a side, as parameters of queries. */
final class SupportRelations {

  /** Those by which one may support another. */
  static final List<String> SUPPORTING = named(Leaning.SUPPORT, Leaning.SUPPORT_IF_INVITED);

  /** Those by which one may support or oppose another. */
  static final List<String> TAKING_SIDES =
      named(Leaning.SUPPORT, Leaning.SUPPORT_IF_INVITED, Leaning.OPPOSITION);

  private SupportRelations() {}

  private static List<String> named(Leaning... leanings) {
    List<Leaning> wanted = List.of(leanings);
    return Arrays.stream(Relation.values())
        .filter(relation -> wanted.contains(relation.leaning()))
        .map(Relation::name)
        .toList();
  }
}

package org.entente.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ontology.ActorId;

/**
 * An organisation to which several actors belong.
 *
 * @param organisation which one
 * @param memberships the facts of membership, of each actor at least one
 */
public record SharedOrganisation(ActorId organisation, List<Fact> memberships) {

  public SharedOrganisation {
    memberships = List.copyOf(memberships);
  }

  /**
   * The organisations that all of these share, by id.
   *
   * @param memberships of any of them, in the order in which they are told
   * @param all who must belong to it
   */
  public static List<SharedOrganisation> of(List<Fact> memberships, Set<ActorId> all) {
    Map<ActorId, List<Fact>> byOrganisation = new TreeMap<>();
    for (Fact membership : memberships) {
      byOrganisation
          .computeIfAbsent(membership.key().object(), organisation -> new ArrayList<>())
          .add(membership);
    }
    List<SharedOrganisation> shared = new ArrayList<>();
    byOrganisation.forEach(
        (organisation, facts) -> {
          Set<ActorId> members = new HashSet<>();
          facts.forEach(fact -> members.add(fact.key().subject()));
          if (members.containsAll(all)) {
            shared.add(new SharedOrganisation(organisation, facts));
          }
        });
    return shared;
  }
}

package org.entente.api.name;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.api.batch.Batches;
import org.entente.api.paging.PageRequest;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.AboutName;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.NameReader;
import org.entente.graph.read.NamingPassage;
import org.entente.graph.read.Page;
import org.entente.graph.read.StoredWaitingClaim;
import org.entente.ontology.ActorId;
import org.springframework.stereotype.Component;

/** Reads what there is of names for all places of a request that ask for it. */
@Component
final class NameLoaders {

  /** What the loader that counts settlements is asked: there is but one number of them. */
  static final String ALL_SETTLEMENTS = "all";

  private final NameReader names;
  private final GraphReader graph;

  NameLoaders(Batches batches, NameReader names, GraphReader graph) {
    this.names = names;
    this.graph = graph;
    batches.add("candidatesOfNames", this::candidates);
    batches.add("aboutNames", names::about);
    batches.add(
        "countsOfUnresolvedNames",
        (Set<SoughtName> asked) ->
            asked.stream().collect(toMap(each -> each, each -> names.count(each.text()))));
    batches.add(
        "countsOfSettlements",
        (Set<String> asked) ->
            asked.stream().collect(toMap(each -> each, each -> names.countSettlements())));
    batches.add("passagesOfNames", NamePage::page, this::passages);
    batches.add("claimsOfNames", NamePage::page, this::claims);
  }

  private Map<String, List<KnownActor>> candidates(Set<String> asked) {
    Map<String, AboutName> about = names.about(asked);
    Set<ActorId> ids =
        about.values().stream().flatMap(name -> name.candidates().stream()).collect(toSet());
    Map<ActorId, KnownActor> actors = graph.actors().byIds(ids);
    Map<String, List<KnownActor>> candidates = new HashMap<>();
    about.forEach(
        (name, known) ->
            candidates.put(
                name,
                known.candidates().stream()
                    .filter(actors::containsKey)
                    .map(id -> Objects.requireNonNull(actors.get(id)))
                    .toList()));
    return candidates;
  }

  private Map<NamePage, Page<NamingPassage>> passages(PageRequest page, Set<NamePage> asked) {
    Map<String, Page<NamingPassage>> found = names.passages(ids(asked), page.first(), page.after());
    return asked.stream().collect(toMap(each -> each, each -> found.get(each.name())));
  }

  private Map<NamePage, Page<StoredWaitingClaim>> claims(PageRequest page, Set<NamePage> asked) {
    Map<String, Page<StoredWaitingClaim>> found =
        names.claims(ids(asked), page.first(), page.after());
    return asked.stream().collect(toMap(each -> each, each -> found.get(each.name())));
  }

  private static List<String> ids(Set<NamePage> asked) {
    return asked.stream().map(NamePage::name).distinct().toList();
  }
}

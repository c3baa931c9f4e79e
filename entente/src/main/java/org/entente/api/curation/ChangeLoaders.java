package org.entente.api.curation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.api.actor.KnownActors;
import org.entente.api.article.KnownSources;
import org.entente.api.batch.Batches;
import org.entente.api.error.Refusal;
import org.entente.api.scalar.Condition;
import org.entente.api.scalar.PeriodInput;
import org.entente.claim.ClaimId;
import org.entente.curation.RecordedChange;
import org.entente.graph.read.ChangeFilter;
import org.entente.graph.read.ChangeReader;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Page;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the audit trail for all places of a request that ask for it. */
@Component
final class ChangeLoaders {

  private final ChangeReader changes;
  private final GraphReader graph;
  private final KnownActors actors;
  private final KnownSources sources;

  ChangeLoaders(
      Batches batches,
      ChangeReader changes,
      GraphReader graph,
      KnownActors actors,
      KnownSources sources) {
    this.changes = changes;
    this.graph = graph;
    this.actors = actors;
    this.sources = sources;
    batches.add("changePages", (ChangesAsked asked) -> asked, (asked, same) -> page(asked));
    batches.add("changeCounts", (ChangesAsked asked) -> asked, (asked, same) -> count(asked));
  }

  private Map<ChangesAsked, Page<RecordedChange>> page(ChangesAsked asked) {
    return Map.of(
        asked, changes.find(filter(asked.where()), asked.page().first(), asked.page().after()));
  }

  private Map<ChangesAsked, Integer> count(ChangesAsked asked) {
    return Map.of(asked, changes.count(filter(asked.where())));
  }

  private ChangeFilter filter(ChangeWhere where) {
    Period during = PeriodInput.period(where.during());
    return new ChangeFilter(
        Condition.anyOf("kind", where.kind()),
        actors.require(Condition.anyOf("actor", where.actor())),
        claims(where.claim()),
        sources.articles(where.article()),
        Condition.anyOf("by", where.by()),
        during == null ? Period.ALWAYS : during);
  }

  private List<ClaimId> claims(@Nullable List<String> ids) {
    List<ClaimId> asked =
        Condition.anyOf("claim", ids).stream().map(ClaimId::new).distinct().toList();
    Set<ClaimId> unknown = new LinkedHashSet<>(asked);
    if (!unknown.isEmpty()) {
      unknown.removeAll(graph.claims().among(asked));
    }
    if (!unknown.isEmpty()) {
      throw Refusal.notFound(
          "There is no claim '%s'. Find its id with claims(where: {…}) { edges { node { id } } }."
              .formatted(unknown.iterator().next()));
    }
    return asked;
  }
}

package org.entente.api.curation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.api.actor.KnownActors;
import org.entente.api.batch.Batches;
import org.entente.api.scalar.PeriodInput;
import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.curation.RecordedChange;
import org.entente.graph.read.ChangeFilter;
import org.entente.graph.read.ChangeReader;
import org.entente.graph.read.Page;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the audit trail for all places of a request that ask for it. */
@Component
final class ChangeLoaders {

  private final ChangeReader changes;
  private final KnownActors actors;

  ChangeLoaders(Batches batches, ChangeReader changes, KnownActors actors) {
    this.changes = changes;
    this.actors = actors;
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
        list(where.kind()),
        actors.require(where.actor()),
        list(where.claim()).stream().map(ClaimId::new).toList(),
        list(where.article()).stream().map(ArticleId::new).toList(),
        list(where.by()),
        during == null ? Period.ALWAYS : during);
  }

  private static <T> List<T> list(@Nullable Collection<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}

package org.entente.api.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.entente.api.actor.Participants;
import org.entente.api.article.KnownSources;
import org.entente.api.error.Refusal;
import org.entente.api.scalar.Condition;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.FactFilter.Told;
import org.entente.graph.read.What;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Period;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a filter as it came in one that the graph can answer, or says why not. */
@Component
public final class FactQueries {

  private final Participants participants;
  private final KnownSources sources;

  FactQueries(Participants participants, KnownSources sources) {
    this.participants = participants;
    this.sources = sources;
  }

  /**
   * The filter.
   *
   * @throws Refusal if nothing can be meant by it
   */
  public FactFilter of(FactWhere where) {
    Period during = where.period();
    FuzzyDate knownBy = where.knownBy();
    return new FactFilter(
        participants.of(where.named()),
        what(where.relation(), where.polarity(), where.modality(), where.leaning()),
        during == null ? Period.ALWAYS : during,
        knownBy == null ? null : knownBy.latest(),
        new Told(
            sources.outlets(where.outlet()),
            where.recordedAfter(),
            minSources(where.minSources()),
            minConfidence(where.minConfidence())));
  }

  /**
   * What a fact or claim shall say.
   *
   * @throws Refusal if nothing can say that
   */
  public static What what(
      @Nullable List<Relation> relations,
      @Nullable List<Polarity> polarities,
      @Nullable List<Modality> modalities,
      @Nullable List<Leaning> leanings) {
    What what =
        new What(
            Condition.anyOf("relation", relations),
            Condition.anyOf("polarity", polarities),
            Condition.anyOf("modality", modalities),
            Condition.anyOf("leaning", leanings));
    if (what.leanings().contains(Leaning.SUPPORT_IF_INVITED)) {
      throw Refusal.badRequest(
          "Only relations lean to SUPPORT_IF_INVITED; of deployments, those that were invited are SUPPORT, the others NEUTRAL.");
    }
    Set<Leaning> possible = what.possibleLeanings();
    if (!what.leanings().isEmpty() && Collections.disjoint(possible, what.leanings())) {
      throw Refusal.badRequest(
          "Nothing of this 'relation', 'polarity' and 'modality' can have the 'leaning' %s, only %s: only what is AFFIRMED and ACTUAL takes a side. Leave one of them out."
              .formatted(words(what.leanings()), words(possible)));
    }
    return what;
  }

  private static String words(Collection<Leaning> leanings) {
    return String.join(" or ", leanings.stream().map(Leaning::name).toList());
  }

  /**
   * A confidence, 0 where none is asked for.
   *
   * @throws Refusal if it is none
   */
  public static double minConfidence(@Nullable Double confidence) {
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw Refusal.badRequest(
          "A confidence lies between 0 and 1, not at %s.".formatted(confidence));
    }
    return confidence == null ? 0 : confidence;
  }

  private static int minSources(@Nullable Integer sources) {
    if (sources != null && sources < 0) {
      throw Refusal.badRequest(
          "'minSources' is a number of sources, 0 or more, not %d.".formatted(sources));
    }
    return sources == null ? 0 : sources;
  }
}

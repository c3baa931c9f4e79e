package org.entente.api.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.api.citation.Citation;
import org.entente.claim.Claim;
import org.entente.claim.Statement;
import org.entente.fact.Fact;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.CitedClaim;
import org.entente.graph.read.CitedFact;
import org.entente.graph.read.StoredArticle;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Things as JSON in the words of the schema; with the {@link Vocabulary} it is JSON-LD. What is not
 * known is left out.
 *
 * @param citation addresses and citations as the reader gets them
 * @param knownBy the day as of which facts are told; absent where that is today
 */
public record Things(Citation citation, @Nullable FuzzyDate knownBy) {

  /** An object that takes only what is there. */
  private static final class Known {

    private final Map<String, Object> known = new LinkedHashMap<>();

    Known with(String name, @Nullable Object value) {
      if (value != null) {
        boolean plain =
            value instanceof Number
                || value instanceof Boolean
                || value instanceof Map
                || value instanceof List;
        known.put(name, plain ? value : value.toString());
      }
      return this;
    }
  }

  /** A fact with its articles. */
  public Map<String, Object> fact(CitedFact cited) {
    Fact fact = cited.fact();
    return new Known()
        .with("permalink", citation.permalinks().of(fact.id(), knownBy))
        .with("type", "Fact")
        .with("id", fact.id())
        .with("subject", named(fact.key().subject(), cited.names()))
        .with("relation", fact.key().relation())
        .with("object", named(fact.key().object(), cited.names()))
        .with("polarity", fact.key().polarity())
        .with("modality", fact.key().modality())
        .with("ending", fact.key().ending())
        .with("from", fact.extent().from())
        .with("to", fact.extent().to())
        .with("confidence", fact.weight().confidence().value())
        .with("sources", fact.weight().sources())
        .with("contradictions", fact.weight().contradictions())
        .with("consent", fact.circumstances().consent())
        .with("flag", named(fact.circumstances().flag(), cited.names()))
        .with("quantity", fact.circumstances().quantity())
        .with("leaning", fact.leaning())
        .with("known", fact.known())
        .with("articles", cited.articles().stream().map(this::article).toList())
        .with("citation", citation.of(cited, knownBy))
        .known;
  }

  /** A claim with its words and its article. */
  public Map<String, Object> claim(CitedClaim cited) {
    Claim claim = cited.recorded().claim();
    Statement said = claim.statement();
    return new Known()
        .with("permalink", citation.permalinks().of(claim.id()))
        .with("type", "Claim")
        .with("id", claim.id())
        .with(
            "fact",
            cited.recorded().fact() == null
                ? null
                : citation.permalinks().of(cited.recorded().fact(), knownBy))
        .with("subject", named(said.subject(), cited.names()))
        .with("relation", said.relation())
        .with("object", named(said.object(), cited.names()))
        .with("polarity", said.polarity())
        .with("modality", said.modality())
        .with("aspect", said.aspect())
        .with("from", said.from())
        .with("to", said.to())
        .with("attributedTo", named(said.attributedTo(), cited.names()))
        .with("consent", said.consent())
        .with("flag", named(said.flag(), cited.names()))
        .with("quantity", said.quantity())
        .with("confidence", claim.confidence().value())
        .with("extractor", claim.extractor())
        .with("known", claim.known())
        .with("recordedAt", cited.recorded().recordedAt())
        .with("counts", cited.recorded().counts())
        .with("text", cited.words())
        .with("start", claim.evidence().span().start())
        .with("end", claim.evidence().span().end())
        .with("article", article(cited.article()))
        .with("citation", citation.of(cited))
        .known;
  }

  /** An article without its text. */
  public Map<String, Object> article(StoredArticle article) {
    return new Known()
        .with("permalink", citation.permalinks().of(article.id()))
        .with("type", "Article")
        .with("id", article.id())
        .with("version", article.version())
        .with("title", article.title())
        .with("url", article.url())
        .with("published", article.published())
        .with("outlet", article.outlet())
        .with("origin", article.origin())
        .with("recordedAt", article.ingestedAt())
        .known;
  }

  /** An actor. */
  public Map<String, Object> actor(KnownActor actor) {
    return new Known()
        .with("permalink", citation.permalinks().of(actor.id()))
        .with("type", actor.kind().label())
        .with("id", actor.id())
        .with("name", actor.name())
        .with("officialName", actor.officialName())
        .with("region", actor.region())
        .with("from", actor.existence().from())
        .with("to", actor.existence().to())
        .known;
  }

  private @Nullable Map<String, Object> named(@Nullable ActorId id, Map<ActorId, String> names) {
    return id == null
        ? null
        : new Known()
            .with("permalink", citation.permalinks().of(id))
            .with("id", id)
            .with("name", names.getOrDefault(id, id.value()))
            .known;
  }
}

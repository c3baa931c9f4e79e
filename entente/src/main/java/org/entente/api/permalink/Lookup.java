package org.entente.api.permalink;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.fact.Fact;
import org.entente.fact.FactId;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.CitationReader;
import org.entente.graph.read.CitedClaim;
import org.entente.graph.read.CitedFact;
import org.entente.graph.read.ClaimPages;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.FactOrder;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Page;
import org.entente.graph.read.RecordedClaim;
import org.entente.graph.read.StoredArticle;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a thing by its id, and what belongs to it. */
@Component
final class Lookup {

  /** How many claims or facts are told; an export has all of them. */
  private static final int MOST = 200;

  private final GraphReader graph;
  private final CitationReader citations;
  private final ClaimPages claims;

  Lookup(GraphReader graph, CitationReader citations, ClaimPages claims) {
    this.graph = graph;
    this.citations = citations;
    this.claims = claims;
  }

  /** The fact that has or had this id, or to which the claim of this id belongs. */
  Optional<Fact> fact(String id) {
    return Optional.ofNullable(graph.facts().cited(List.of(id)).get(id));
  }

  /** A fact as it was known by a day; empty where nothing of it was. */
  Optional<Fact> asKnownBy(LocalDate day, Fact fact) {
    return graph.facts().asKnownBy(day, fact);
  }

  /**
   * Who says so.
   *
   * @param knownBy only what was published by this day; all of it where absent
   */
  CitedFact cited(Fact fact, @Nullable LocalDate knownBy) {
    return citations
        .facts(List.of(fact), knownBy)
        .getOrDefault(fact.id(), new CitedFact(fact, Map.of(), List.of()));
  }

  /**
   * The claims behind a fact, the latest first.
   *
   * @param knownBy only those known by this day; all of them where absent
   */
  List<CitedClaim> behind(FactId fact, @Nullable LocalDate knownBy) {
    return cited(claims.ofFacts(List.of(fact), knownBy, MOST, null));
  }

  /** The claim of this id, also one that no longer counts. */
  Optional<CitedClaim> claim(ClaimId id) {
    return Optional.ofNullable(citations.claims(List.of(id)).get(id));
  }

  /** The article of this id in its newest version. */
  Optional<StoredArticle> article(ArticleId id) {
    return Optional.ofNullable(graph.articles().byIds(List.of(id)).get(id));
  }

  /** What an article claims, in the order of its text. */
  List<CitedClaim> in(StoredArticle article) {
    return cited(claims.ofVersions(List.of(article.version()), MOST, null));
  }

  private List<CitedClaim> cited(Map<?, Page<RecordedClaim>> pages) {
    List<ClaimId> ids =
        pages.values().stream()
            .flatMap(page -> page.items().stream())
            .map(each -> each.claim().id())
            .toList();
    Map<ClaimId, CitedClaim> found = citations.claims(ids);
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  Optional<KnownActor> actor(ActorId id) {
    return Optional.ofNullable(graph.actors().byIds(List.of(id)).get(id));
  }

  /** What an actor did and what was done to it, what most sources say first. */
  List<CitedFact> about(ActorId actor) {
    List<Fact> facts =
        graph
            .facts()
            .find(FactFilter.ALL.involved(List.of(actor)), FactOrder.SOURCES, MOST, null)
            .items();
    Map<FactId, CitedFact> found = citations.facts(facts, null);
    return facts.stream().map(fact -> found.get(fact.id())).filter(Objects::nonNull).toList();
  }
}

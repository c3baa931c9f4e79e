package org.entente.api.claim;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.api.batch.Batches;
import org.entente.api.claim.ClaimsAsked.OfAll;
import org.entente.api.claim.ClaimsAsked.OfArticle;
import org.entente.api.claim.ClaimsAsked.OfFact;
import org.entente.api.claim.ClaimsAsked.OfOutlet;
import org.entente.api.paging.PageRequest;
import org.entente.article.VersionId;
import org.entente.claim.ClaimId;
import org.entente.fact.FactId;
import org.entente.graph.read.ClaimFilter;
import org.entente.graph.read.ClaimOrder;
import org.entente.graph.read.ClaimPages;
import org.entente.graph.read.ClaimReader;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Page;
import org.entente.graph.read.RecordedClaim;
import org.entente.graph.read.Topic;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads claims for all places of a request that ask for them. */
@Component
final class ClaimLoaders {

  private final ClaimReader claims;
  private final ClaimPages pages;
  private final ClaimQueries queries;

  /** What pages of claims of several facts have in common. */
  private record SameOfFacts(Optional<FuzzyDate> knownBy, PageRequest page) {

    @Nullable LocalDate lastDay() {
      return knownBy.map(FuzzyDate::latest).orElse(null);
    }
  }

  /** What pages of claims of several outlets have in common. */
  private record SameOfOutlets(Topic topic, PageRequest page) {}

  ClaimLoaders(Batches batches, GraphReader graph, ClaimPages pages, ClaimQueries queries) {
    this.claims = graph.claims();
    this.pages = pages;
    this.queries = queries;
    batches.add("claimById", this::byIds);
    batches.add("claimPages", (OfAll all) -> all, (all, same) -> page(all));
    batches.add("claimCounts", (OfAll all) -> all, (all, same) -> count(all));
    batches.add("claimPagesOfFacts", ClaimLoaders::same, this::pagesOfFacts);
    batches.add("claimCountsOfFacts", ClaimLoaders::same, this::countsOfFacts);
    batches.add("claimPagesOfArticles", OfArticle::page, this::pagesOfArticles);
    batches.add("claimCountsOfArticles", OfArticle::page, this::countsOfArticles);
    batches.add(
        "claimPagesOfOutlets",
        (OfOutlet asked) -> new SameOfOutlets(asked.topic(), asked.page()),
        this::pagesOfOutlets);
  }

  private static SameOfFacts same(OfFact asked) {
    return new SameOfFacts(Optional.ofNullable(asked.knownBy()), asked.page());
  }

  private Map<ClaimId, RecordedClaim> byIds(Set<ClaimId> ids) {
    Map<ClaimId, RecordedClaim> found = new HashMap<>();
    ClaimFilter these = ClaimFilter.ALL.ids(List.copyOf(ids)).counting(false);
    claims
        .find(these, ClaimOrder.RECORDED, ids.size(), null)
        .items()
        .forEach(recorded -> found.put(recorded.claim().id(), recorded));
    return found;
  }

  private Map<OfAll, Page<RecordedClaim>> page(OfAll asked) {
    PageRequest page = asked.page();
    return Map.of(
        asked, claims.find(filter(asked), asked.ranking().inGraph(), page.first(), page.after()));
  }

  private Map<OfAll, Integer> count(OfAll asked) {
    return Map.of(asked, claims.count(filter(asked)));
  }

  private ClaimFilter filter(OfAll asked) {
    return asked.coming() ? queries.ofComing(asked.where()) : queries.of(asked.where());
  }

  private Map<OfFact, Page<RecordedClaim>> pagesOfFacts(SameOfFacts same, Set<OfFact> asked) {
    Map<FactId, Page<RecordedClaim>> found =
        pages.ofFacts(
            ids(asked, OfFact::fact), same.lastDay(), same.page().first(), same.page().after());
    return values(asked, OfFact::fact, found);
  }

  private Map<OfFact, Integer> countsOfFacts(SameOfFacts same, Set<OfFact> asked) {
    return values(
        asked, OfFact::fact, pages.countOfFacts(ids(asked, OfFact::fact), same.lastDay()));
  }

  private Map<OfArticle, Page<RecordedClaim>> pagesOfArticles(
      PageRequest page, Set<OfArticle> asked) {
    Map<VersionId, Page<RecordedClaim>> found =
        pages.ofVersions(ids(asked, OfArticle::version), page.first(), page.after());
    return values(asked, OfArticle::version, found);
  }

  private Map<OfArticle, Integer> countsOfArticles(PageRequest page, Set<OfArticle> asked) {
    return values(asked, OfArticle::version, pages.countOfVersions(ids(asked, OfArticle::version)));
  }

  private Map<OfOutlet, Page<RecordedClaim>> pagesOfOutlets(
      SameOfOutlets same, Set<OfOutlet> asked) {
    PageRequest page = same.page();
    return values(
        asked,
        OfOutlet::outlet,
        pages.ofOutlets(ids(asked, OfOutlet::outlet), same.topic(), page.first(), page.after()));
  }

  private static <K, I> List<I> ids(Set<K> asked, Function<K, I> id) {
    return asked.stream().map(id).toList();
  }

  private static <K, I, V> Map<K, V> values(Set<K> asked, Function<K, I> id, Map<I, V> found) {
    return asked.stream()
        .filter(each -> found.containsKey(id.apply(each)))
        .collect(toMap(each -> each, each -> found.get(id.apply(each))));
  }
}

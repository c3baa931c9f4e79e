package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.ClaimId;
import org.entente.curation.Signature;
import org.entente.curation.Verdict;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.ActorId;
import org.junit.jupiter.api.Test;

/** People decide while articles come in. */
class ConcurrentCurationTests {

  private static final Signature SOMEBODY = new Signature("Somebody", "For a reason");
  private static final ActorId USA = ActorId.of("USA");
  private static final ActorId RUS = ActorId.of("RUS");

  @Test
  void noClaimMissesADecisionThatIsMadeWhileItComesIn() throws InterruptedException {
    Graph graph = TestGraph.empty();
    List<ArticleWithClaims> news = GeneratedNews.of(5, 100);
    graph.writer().write(news.subList(0, 2));

    Thread writer =
        Thread.ofVirtual()
            .start(() -> news.forEach(article -> graph.writer().write(List.of(article))));
    graph.merges().merge(USA, RUS, SOMEBODY);
    graph
        .reviews()
        .review(news.getFirst().claims().getFirst().id(), Verdict.REJECT, null, SOMEBODY);
    graph.merges().undo(USA, SOMEBODY);
    graph.merges().merge(RUS, USA, SOMEBODY);
    writer.join();

    assertThat(TestGraph.run("MATCH (article:Article) RETURN article")).hasSize(news.size());
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void noReviewIsLostThatIsMadeWhileItsActorsAreMerged() throws InterruptedException {
    Graph graph = TestGraph.empty();
    List<ArticleWithClaims> news = GeneratedNews.of(6, 100);
    graph.writer().write(news);
    List<ClaimId> claims =
        news.stream()
            .flatMap(article -> article.claims().stream())
            .map(Claim::id)
            .distinct()
            .limit(60)
            .toList();

    Thread merging =
        Thread.ofVirtual()
            .start(
                () -> {
                  for (int i = 0; i < 5; i++) {
                    graph.merges().merge(USA, RUS, SOMEBODY);
                    graph.merges().undo(USA, SOMEBODY);
                  }
                });
    claims.forEach(claim -> graph.reviews().review(claim, Verdict.REJECT, null, SOMEBODY));
    merging.join();

    assertThat(TestGraph.run("MATCH (claim:Claim) WHERE NOT claim.counts RETURN claim.id"))
        .hasSameSizeAs(claims);
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }
}

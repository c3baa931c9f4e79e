package org.entente.graph.read;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.entente.claim.ClaimId;
import org.entente.curation.Review;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ReviewNode;
import org.entente.graph.store.GraphStore;

/** What people found about claims. */
public final class ReviewReader {

  private static final CypherFile REVIEWS = CypherFile.named("curation/reviews");

  private final Queries queries;

  public ReviewReader(GraphStore store) {
    queries = new Queries(store);
  }

  /** The reviews of these claims, of those that have one. */
  public Map<ClaimId, Review> of(Collection<ClaimId> claims) {
    return queries
        .list(
            REVIEWS,
            Map.of("claims", Parameters.texts(claims)),
            row -> ReviewNode.review(row.get("review")))
        .stream()
        .collect(toMap(Review::claim, review -> review));
  }
}

package org.entente.graph.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.claim.Claim;
import org.entente.claim.ClaimId;
import org.entente.curation.Merges;
import org.entente.curation.Reading;
import org.entente.curation.Review;
import org.entente.curation.Standing;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ReviewNode;
import org.entente.ontology.ActorId;
import org.neo4j.driver.TransactionContext;

/** What people decided, as far as it bears on claims that come in. */
final class Decisions {

  private static final CypherFile MERGES = CypherFile.named("curation/merges");
  private static final CypherFile REVIEWS = CypherFile.named("curation/reviews");

  private final Merges merges;
  private final Map<ClaimId, Review> reviews = new HashMap<>();

  private Decisions(Merges merges) {
    this.merges = merges;
  }

  /** The decisions about these articles' claims and the actors they name. */
  static Decisions about(TransactionContext tx, Collection<ArticleWithClaims> articles) {
    Decisions decisions = new Decisions(merges(tx));
    List<String> claims =
        articles.stream()
            .flatMap(each -> each.claims().stream())
            .map(claim -> claim.id().value())
            .sorted()
            .toList();
    Queries.rows(tx, REVIEWS, "claims", claims).stream()
        .map(row -> ReviewNode.review(row.get("review")))
        .forEach(review -> decisions.reviews.put(review.claim(), review));
    return decisions;
  }

  /** Which ids mean one actor. */
  static Merges merges(TransactionContext tx) {
    return new Merges(
        tx.run(MERGES.text()).stream()
            .collect(
                Collectors.toMap(
                    row -> new ActorId(row.get("from").asString()),
                    row -> new ActorId(row.get("into").asString()))));
  }

  /** How a claim that comes in stands. */
  Standing standing(Claim claim) {
    return Standing.of(read(claim), reviews.get(claim.id()), merges);
  }

  static Reading read(Claim claim) {
    return new Reading(claim.statement(), claim.confidence());
  }
}

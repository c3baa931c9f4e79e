package org.entente.graph.write;

import java.util.Collection;
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
import org.neo4j.driver.exceptions.TransientException;

/** What people decided, as far as it bears on claims that come in. */
final class Decisions {

  private static final CypherFile MERGES = CypherFile.named("curation/merges");
  private static final CypherFile AWAIT_MERGES = CypherFile.named("curation/await-merges");
  private static final CypherFile REVIEWS = CypherFile.named("curation/reviews");

  private final Merges merges;
  private final List<String> claims;
  private final Map<ClaimId, Review> reviews;

  private Decisions(Merges merges, List<String> claims, Map<ClaimId, Review> reviews) {
    this.merges = merges;
    this.claims = claims;
    this.reviews = reviews;
  }

  /** The decisions about these articles' claims and the actors they name. */
  static Decisions about(TransactionContext tx, Collection<ArticleWithClaims> articles) {
    List<String> claims =
        articles.stream()
            .flatMap(each -> each.claims().stream())
            .map(claim -> claim.id().value())
            .sorted()
            .toList();
    return new Decisions(merges(tx), claims, reviews(tx, claims));
  }

  private static Map<ClaimId, Review> reviews(TransactionContext tx, List<String> claims) {
    return Queries.rows(tx, REVIEWS, "claims", claims).stream()
        .map(row -> ReviewNode.review(row.get("review")))
        .collect(Collectors.toMap(Review::claim, review -> review));
  }

  /**
   * Has the transaction begin anew if anybody decided otherwise since; asked at its end, when no
   * decision about its claims can be made before it is committed.
   */
  void requireCurrent(TransactionContext tx) {
    if (!merges.equals(merges(tx)) || !reviews.equals(reviews(tx, claims))) {
      throw new TransientException(
          "Entente.Curation.DecidedSince",
          "Somebody decided otherwise about the claims meanwhile.");
    }
  }

  /**
   * Has no actors merged from here to the end of the transaction: a merge writes the claims of an
   * actor as it has read them, and would undo what is decided of one of them meanwhile.
   */
  static void awaitMerges(TransactionContext tx) {
    tx.run(AWAIT_MERGES.text()).consume();
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

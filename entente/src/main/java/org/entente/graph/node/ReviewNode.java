package org.entente.graph.node;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.entente.claim.ClaimId;
import org.entente.curation.Review;
import org.entente.curation.Signature;
import org.entente.curation.Verdict;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A review as a node beside its claim. */
public final class ReviewNode {

  private ReviewNode() {}

  /** The properties of a review. */
  public static Map<String, @Nullable Object> of(Review review) {
    Properties plain =
        new Properties()
            .with("claimId", review.claim())
            .with("verdict", review.verdict())
            .with("by", review.signature().by())
            .with("why", review.signature().why());
    StatementNode.add(plain, "", review.says());
    Map<String, @Nullable Object> properties = new HashMap<>(plain.toMap());
    properties.put("at", review.at().atZone(ZoneOffset.UTC));
    return properties;
  }

  /** The review that a node holds. */
  public static Review review(Value node) {
    return new Review(
        new ClaimId(node.get("claimId").asString()),
        Verdict.valueOf(node.get("verdict").asString()),
        StatementNode.isIn(node, "") ? StatementNode.statement(node, "") : null,
        new Signature(Properties.text(node.get("by")), Properties.text(node.get("why"))),
        node.get("at").asZonedDateTime().toInstant());
  }

  /** The same of a node that may be absent. */
  public static @Nullable Review reviewIfAny(Value node) {
    return node.isNull() ? null : review(node);
  }
}

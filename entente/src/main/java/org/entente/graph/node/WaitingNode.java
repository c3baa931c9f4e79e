package org.entente.graph.node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.article.Article;
import org.entente.article.ArticleId;
import org.entente.article.VersionId;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.claim.WaitingClaim;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Confidence;
import org.entente.ontology.Consent;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A claim that waits, as a node: like a claim, without the ids of those whom nobody knows. */
public final class WaitingNode {

  private static final Set<String> NONE = Set.of();

  private WaitingNode() {}

  /** The properties of a claim of an article that waits. */
  public static Map<String, @Nullable Object> of(WaitingClaim waiting, Article article) {
    Map<String, @Nullable Object> properties =
        new HashMap<>(ClaimNode.of(waiting.claim(), article).without(NONE));
    Statement statement = waiting.claim().statement();
    if (waiting.names().containsKey(statement.subject())) {
      properties.put("subjectId", null);
    }
    if (waiting.names().containsKey(statement.object())) {
      properties.put("objectId", null);
    }
    properties.remove("digest");
    return properties;
  }

  /** For what it waits: which end of the claim is which name. */
  public static List<Map<String, Object>> waits(WaitingClaim waiting) {
    List<Map<String, Object>> waits = new ArrayList<>();
    Statement statement = waiting.claim().statement();
    String subject = waiting.names().get(statement.subject());
    String object = waiting.names().get(statement.object());
    if (subject != null) {
      waits.add(Map.of("as", "SUBJECT", "name", subject));
    }
    if (object != null) {
      waits.add(Map.of("as", "OBJECT", "name", object));
    }
    return waits;
  }

  /** Whether the parties of a claim of which all are known must change places. */
  public static boolean isTurned(Value node) {
    return Relation.valueOf(node.get("relation").asString()).symmetric()
        && node.get("objectId").asString().compareTo(node.get("subjectId").asString()) < 0;
  }

  /** The claim of a node of which all are known. */
  public static Claim claim(Value node) {
    boolean turned = isTurned(node);
    Evidence evidence =
        new Evidence(
            new VersionId(node.get("versionId").asString()),
            span(node, "evidence"),
            span(node, turned ? "object" : "subject"),
            span(node, turned ? "subject" : "object"));
    Statement statement =
        Statement.of(
                new ActorId(node.get("subjectId").asString()),
                Relation.valueOf(node.get("relation").asString()),
                new ActorId(node.get("objectId").asString()),
                Polarity.valueOf(node.get("polarity").asString()))
            .with(
                Modality.valueOf(node.get("modality").asString()),
                Aspect.valueOf(node.get("aspect").asString()))
            .dated(Properties.fuzzyDate(node.get("from")), Properties.fuzzyDate(node.get("to")))
            .attributed(Properties.actor(node.get("attributedTo")))
            .deployed(
                Properties.constant(Consent.class, node.get("consent")),
                Properties.actor(node.get("flag")),
                node.get("quantity").isNull() ? null : node.get("quantity").asInt());
    return Claim.of(
        statement,
        evidence,
        new Confidence(node.get("confidence").asDouble()),
        node.get("extractor").asString());
  }

  /** The properties that the node has as a claim. */
  public static Map<String, @Nullable Object> joined(Claim claim, Value node) {
    return ClaimNode.of(claim, article(claim.evidence().version(), node)).toMap();
  }

  /** No more of the article than its claims show. */
  private static Article article(VersionId version, Value node) {
    String outlet = node.get("outlet").asString();
    LocalDate known = Properties.date(node.get("known"));
    return new Article(
        ArticleId.of(null, outlet, "", known),
        version,
        "",
        "",
        known,
        outlet,
        node.get("source").asString(),
        null,
        List.of());
  }

  private static Span span(Value node, String of) {
    return new Span(node.get(of + "Start").asInt(), node.get(of + "End").asInt());
  }
}

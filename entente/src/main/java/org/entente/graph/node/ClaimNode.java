package org.entente.graph.node;

import java.time.LocalDate;
import org.entente.article.Article;
import org.entente.article.VersionId;
import org.entente.claim.Claim;
import org.entente.claim.ClaimId;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.fact.Testimony;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Confidence;
import org.entente.ontology.Consent;
import org.entente.ontology.ContentHash;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A claim as a node. */
public final class ClaimNode {

  /** How the names of extractors begin that read reference data and not news. */
  private static final String REFERENCE = "reference";

  private ClaimNode() {}

  /** The properties of a claim of an article. */
  public static Properties of(Claim claim, Article article) {
    Statement statement = claim.statement();
    Evidence evidence = claim.evidence();
    Properties properties =
        new Properties()
            .with("id", claim.id())
            .with("subjectId", statement.subject())
            .with("relation", statement.relation())
            .with("objectId", statement.object())
            .with("polarity", statement.polarity())
            .with("modality", statement.modality())
            .with("aspect", statement.aspect())
            .with("from", statement.from())
            .with("to", statement.to())
            .with("attributedTo", statement.attributedTo())
            .with("consent", statement.consent())
            .with("flag", statement.flag())
            .with("quantity", statement.quantity())
            .with("confidence", claim.confidence().value())
            .with("extractor", claim.extractor())
            .with("versionId", evidence.version())
            .with("evidenceStart", evidence.span().start())
            .with("evidenceEnd", evidence.span().end())
            .with("subjectStart", evidence.subject().start())
            .with("subjectEnd", evidence.subject().end())
            .with("objectStart", evidence.object().start())
            .with("objectEnd", evidence.object().end())
            .with("known", known(claim, article))
            .with("source", article.origin())
            .with("outlet", article.outlet());
    return properties.with("digest", ContentHash.of(properties.toMap().toString()));
  }

  private static @Nullable LocalDate known(Claim claim, Article article) {
    return claim.known() != null ? claim.known() : article.published();
  }

  /** The claim that a node holds; it is known since the day that the node tells. */
  public static Claim claim(Value node) {
    Evidence evidence =
        new Evidence(
            new VersionId(node.get("versionId").asString()),
            span(node, "evidence"),
            span(node, "subject"),
            span(node, "object"));
    return new Claim(
        new ClaimId(node.get("id").asString()),
        statement(node),
        evidence,
        new Confidence(node.get("confidence").asDouble()),
        node.get("extractor").asString(),
        Properties.date(node.get("known")));
  }

  /** What the claim of a node bears on facts; the node also tells the {@code story}. */
  public static Testimony testimony(Value node) {
    return new Testimony(
        new ClaimId(node.get("id").asString()),
        statement(node),
        new Confidence(node.get("confidence").asDouble()),
        node.get("source").asString(),
        node.get("story").asString(),
        node.get("extractor").asString().startsWith(REFERENCE),
        Properties.date(node.get("known")));
  }

  private static Span span(Value node, String of) {
    return new Span(node.get(of + "Start").asInt(), node.get(of + "End").asInt());
  }

  private static Statement statement(Value node) {
    return new Statement(
        new ActorId(node.get("subjectId").asString()),
        Relation.valueOf(node.get("relation").asString()),
        new ActorId(node.get("objectId").asString()),
        Polarity.valueOf(node.get("polarity").asString()),
        Modality.valueOf(node.get("modality").asString()),
        Aspect.valueOf(node.get("aspect").asString()),
        Properties.fuzzyDate(node.get("from")),
        Properties.fuzzyDate(node.get("to")),
        Properties.actor(node.get("attributedTo")),
        Properties.constant(Consent.class, node.get("consent")),
        Properties.actor(node.get("flag")),
        node.get("quantity").isNull() ? null : node.get("quantity").asInt());
  }
}

package org.entente.graph.node;

import java.time.LocalDate;
import org.entente.article.Article;
import org.entente.article.VersionId;
import org.entente.claim.Claim;
import org.entente.claim.ClaimId;
import org.entente.claim.Evidence;
import org.entente.curation.Reading;
import org.entente.curation.Standing;
import org.entente.curation.Verdict;
import org.entente.fact.Testimony;
import org.entente.ontology.Confidence;
import org.entente.ontology.ContentHash;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A claim as a node. */
public final class ClaimNode {

  /** How the names of extractors begin that read reference data and not news. */
  private static final String REFERENCE = "reference";

  private static final String ORIGINAL = "original";

  private ClaimNode() {}

  /** The properties of a claim of an article. */
  public static Properties of(Claim claim, Article article) {
    Evidence evidence = claim.evidence();
    Properties properties = new Properties().with("id", claim.id());
    StatementNode.add(properties, "", claim.statement());
    properties
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

  /**
   * The properties by which a claim shows how it stands. Where it stands otherwise than it was
   * read, what was read is kept under names that begin with {@code original}.
   */
  public static Properties of(Reading read, Standing standing) {
    boolean asRead = standing.isAsRead(read);
    Properties properties = new Properties();
    StatementNode.add(properties, "", standing.says());
    properties
        .with("confidence", standing.confidence().value())
        .with("verdict", standing.verdict());
    StatementNode.add(properties, ORIGINAL, asRead ? null : read.says());
    return properties.with("originalConfidence", asRead ? null : read.confidence().value());
  }

  /** What was read in the passage of the claim that a node holds. */
  public static Reading read(Value node) {
    String prefix = StatementNode.isIn(node, ORIGINAL) ? ORIGINAL : "";
    Value confidence = node.get(prefix.isEmpty() ? "confidence" : "originalConfidence");
    return new Reading(
        StatementNode.statement(node, prefix), new Confidence(confidence.asDouble()));
  }

  /** The verdict of the claim's review; absent where there is none. */
  public static @Nullable Verdict verdict(Value node) {
    return Properties.constant(Verdict.class, node.get("verdict"));
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
        StatementNode.statement(node, ""),
        evidence,
        new Confidence(node.get("confidence").asDouble()),
        node.get("extractor").asString(),
        Properties.date(node.get("known")));
  }

  /** What the claim of a node bears on facts; the node also tells the {@code story}. */
  public static Testimony testimony(Value node) {
    return new Testimony(
        new ClaimId(node.get("id").asString()),
        StatementNode.statement(node, ""),
        new Confidence(node.get("confidence").asDouble()),
        node.get("source").asString(),
        node.get("story").asString(),
        node.get("extractor").asString().startsWith(REFERENCE),
        Properties.date(node.get("known")));
  }

  private static Span span(Value node, String of) {
    return new Span(node.get(of + "Start").asInt(), node.get(of + "End").asInt());
  }
}

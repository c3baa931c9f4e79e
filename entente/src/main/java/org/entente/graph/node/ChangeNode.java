package org.entente.graph.node;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.curation.Change;
import org.entente.curation.ChangeKind;
import org.entente.curation.Signature;
import org.entente.curation.Verdict;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A change as a node of the audit trail. */
public final class ChangeNode {

  private ChangeNode() {}

  /** The properties of a change; claim and article it is connected with. */
  public static Map<String, @Nullable Object> of(Change change) {
    Properties plain =
        new Properties()
            .with("kind", change.kind())
            .with("by", change.signature().by())
            .with("why", change.signature().why())
            .with("verdict", change.verdict())
            .with("name", change.name());
    StatementNode.add(plain, "", change.says());
    Map<String, @Nullable Object> properties = new HashMap<>(plain.toMap());
    properties.put("at", change.at().atZone(ZoneOffset.UTC));
    properties.put("actorIds", change.actors().stream().map(ActorId::value).toList());
    return properties;
  }

  /**
   * The change that a node holds.
   *
   * @param claim the id of the claim that it is connected with, or null
   * @param article the id of the article that it is connected with, or null
   */
  public static Change change(Value node, Value claim, Value article) {
    List<ActorId> actors = node.get("actorIds").asList(id -> new ActorId(id.asString()));
    return new Change(
        ChangeKind.valueOf(node.get("kind").asString()),
        new Signature(Properties.text(node.get("by")), Properties.text(node.get("why"))),
        node.get("at").asZonedDateTime().toInstant(),
        actors,
        claim.isNull() ? null : new ClaimId(claim.asString()),
        Properties.constant(Verdict.class, node.get("verdict")),
        StatementNode.isIn(node, "") ? StatementNode.statement(node, "") : null,
        article.isNull() ? null : new ArticleId(article.asString()),
        Properties.text(node.get("name")));
  }
}

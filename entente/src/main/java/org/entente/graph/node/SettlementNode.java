package org.entente.graph.node;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.entente.article.ArticleId;
import org.entente.curation.Settlement;
import org.entente.curation.Signature;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A settlement as a node. */
public final class SettlementNode {

  private SettlementNode() {}

  /** The properties of a settlement that holds; the name it is connected with. */
  public static Map<String, @Nullable Object> of(Settlement settlement) {
    Map<String, @Nullable Object> properties =
        new HashMap<>(
            new Properties()
                .with("id", settlement.id())
                .with("actorId", settlement.actor())
                .with("articleId", settlement.scope().article())
                .with("from", settlement.scope().from())
                .with("to", settlement.scope().to())
                .with("by", settlement.signature().by())
                .with("why", settlement.signature().why())
                .with("active", true)
                .toMap());
    properties.put("at", settlement.at().atZone(ZoneOffset.UTC));
    return properties;
  }

  /** The settlement that a node holds, of this name. */
  public static Settlement settlement(Value node, String name) {
    String article = Properties.text(node.get("articleId"));
    return new Settlement(
        node.get("id").asString(),
        name,
        new ActorId(node.get("actorId").asString()),
        new Settlement.Scope(
            article == null ? null : new ArticleId(article),
            Properties.date(node.get("from")),
            Properties.date(node.get("to"))),
        new Signature(Properties.text(node.get("by")), Properties.text(node.get("why"))),
        node.get("at").asZonedDateTime().toInstant());
  }
}

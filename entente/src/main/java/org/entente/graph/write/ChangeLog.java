package org.entente.graph.write;

import java.util.HashMap;
import java.util.Map;
import org.entente.curation.Change;
import org.entente.curation.RecordedChange;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ChangeNode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** The audit trail: grows by a node for each change that a person makes, and never shrinks. */
final class ChangeLog {

  private static final CypherFile NOTE = CypherFile.named("curation/note-change");

  private ChangeLog() {}

  /**
   * Notes a change in the transaction that makes it; best last of all, since the next one waits.
   *
   * @return the change with its place in the log
   */
  static RecordedChange note(TransactionContext tx, Change change) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("properties", ChangeNode.of(change));
    parameters.put("claim", change.claim() == null ? null : change.claim().value());
    parameters.put("article", change.article() == null ? null : change.article().value());
    long number = tx.run(NOTE.text(), parameters).single().get("number").asLong();
    return new RecordedChange(number, change);
  }
}

package org.entente.graph.node;

import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A statement as properties of a node, which may hold several under different prefixes. */
final class StatementNode {

  private StatementNode() {}

  /** Adds the properties of a statement; all of them absent where it is. */
  static void add(Properties properties, String prefix, @Nullable Statement statement) {
    properties
        .with(named(prefix, "subjectId"), statement == null ? null : statement.subject())
        .with(named(prefix, "relation"), statement == null ? null : statement.relation())
        .with(named(prefix, "objectId"), statement == null ? null : statement.object())
        .with(named(prefix, "polarity"), statement == null ? null : statement.polarity())
        .with(named(prefix, "modality"), statement == null ? null : statement.modality())
        .with(named(prefix, "aspect"), statement == null ? null : statement.aspect())
        .with(named(prefix, "from"), statement == null ? null : statement.from())
        .with(named(prefix, "to"), statement == null ? null : statement.to())
        .with(named(prefix, "attributedTo"), statement == null ? null : statement.attributedTo())
        .with(named(prefix, "consent"), statement == null ? null : statement.consent())
        .with(named(prefix, "flag"), statement == null ? null : statement.flag())
        .with(named(prefix, "quantity"), statement == null ? null : statement.quantity());
  }

  /** Whether a node holds a statement. */
  static boolean isIn(Value node, String prefix) {
    return !node.get(named(prefix, "relation")).isNull();
  }

  /** The statement that a node holds. */
  static Statement statement(Value node, String prefix) {
    Value quantity = node.get(named(prefix, "quantity"));
    return new Statement(
        new ActorId(node.get(named(prefix, "subjectId")).asString()),
        Relation.valueOf(node.get(named(prefix, "relation")).asString()),
        new ActorId(node.get(named(prefix, "objectId")).asString()),
        Polarity.valueOf(node.get(named(prefix, "polarity")).asString()),
        Modality.valueOf(node.get(named(prefix, "modality")).asString()),
        Aspect.valueOf(node.get(named(prefix, "aspect")).asString()),
        Properties.fuzzyDate(node.get(named(prefix, "from"))),
        Properties.fuzzyDate(node.get(named(prefix, "to"))),
        Properties.actor(node.get(named(prefix, "attributedTo"))),
        Properties.constant(Consent.class, node.get(named(prefix, "consent"))),
        Properties.actor(node.get(named(prefix, "flag"))),
        quantity.isNull() ? null : quantity.asInt());
  }

  /** {@code originalFrom} for {@code original} and {@code from}. */
  private static String named(String prefix, String name) {
    return prefix.isEmpty()
        ? name
        : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}

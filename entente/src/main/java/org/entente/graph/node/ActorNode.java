package org.entente.graph.node;

import java.util.Arrays;
import java.util.List;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.Period;
import org.neo4j.driver.Value;

/** An actor as a node. */
public final class ActorNode {

  private ActorNode() {}

  /** The actor that a node with these labels holds. */
  public static KnownActor known(Value node, List<String> labels) {
    ActorKind kind =
        Arrays.stream(ActorKind.values())
            .filter(each -> labels.contains(each.label()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The actor %s is of no kind.".formatted(node.get("id"))));
    return new KnownActor(
        new ActorId(node.get("id").asString()),
        kind,
        node.get("name").asString(),
        node.get("officialName").isNull() ? null : node.get("officialName").asString(),
        period(node),
        node.get("region").isNull() ? null : node.get("region").asString());
  }

  /** The period between the properties {@code from} and {@code to}. */
  public static Period period(Value node) {
    return period(node.get("from"), node.get("to"));
  }

  /** The period between two dates. */
  public static Period period(Value from, Value to) {
    return new Period(Properties.fuzzyDate(from), Properties.fuzzyDate(to));
  }
}

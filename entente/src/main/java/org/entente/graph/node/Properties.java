package org.entente.graph.node;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Properties of a node, in order; what is absent is written as null, which Neo4j does not keep. */
public final class Properties {

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  /** Strings, numbers, truth values and days as they are; all else by its text. */
  public Properties with(String name, @Nullable Object value) {
    boolean plain =
        value == null
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof LocalDate;
    values.put(name, plain ? value : String.valueOf(value));
    return this;
  }

  /**
   * The properties without some. What an index holds is never written again with the value that it
   * has: to Neo4j that is a removal, and each makes every later look-up of the transaction slower.
   */
  public Map<String, @Nullable Object> without(Set<String> names) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>(values);
    rest.keySet().removeAll(names);
    return rest;
  }

  /** The properties, to be given as a parameter. */
  public Map<String, @Nullable Object> toMap() {
    return values;
  }

  static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }

  static @Nullable LocalDate date(Value value) {
    return value.isNull() ? null : value.asLocalDate();
  }

  static @Nullable FuzzyDate fuzzyDate(Value value) {
    return value.isNull() ? null : FuzzyDate.parse(value.asString());
  }

  static @Nullable ActorId actor(Value value) {
    return value.isNull() ? null : new ActorId(value.asString());
  }

  static <E extends Enum<E>> @Nullable E constant(Class<E> type, Value value) {
    return value.isNull() ? null : Enum.valueOf(type, value.asString());
  }
}

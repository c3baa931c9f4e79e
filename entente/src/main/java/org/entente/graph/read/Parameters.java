package org.entente.graph.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.entente.ontology.Relation;

/** Values as parameters of queries. */
final class Parameters {

  private Parameters() {}

  static List<String> texts(Collection<?> values) {
    return values.stream().map(String::valueOf).toList();
  }

  /** The names of these, or of all where none is asked for, so that the query always names some. */
  static List<String> names(Collection<? extends Enum<?>> asked, Enum<?>[] all) {
    return (asked.isEmpty() ? Arrays.asList(all) : asked).stream().map(Enum::name).toList();
  }

  /** The relations that hold both ways. */
  static List<String> symmetric() {
    return Arrays.stream(Relation.values())
        .filter(Relation::symmetric)
        .map(Relation::name)
        .toList();
  }
}

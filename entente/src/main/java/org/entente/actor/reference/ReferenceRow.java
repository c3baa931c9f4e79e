package org.entente.actor.reference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.actor.RowOrigin;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * One line of a reference file, cell by cell. Every getter that finds nonsense throws an {@link
 * IllegalArgumentException} that says what is wrong with the cell.
 *
 * @param origin where it stands
 * @param cells column to content; an empty cell is an empty text
 */
record ReferenceRow(RowOrigin origin, Map<String, String> cells) {

  /** What must not be empty. */
  String text(String column) {
    String cell = cells.getOrDefault(column, "");
    if (cell.isEmpty()) {
      throw new IllegalArgumentException("the column '%s' is empty".formatted(column));
    }
    return cell;
  }

  @Nullable String optional(String column) {
    String cell = cells.getOrDefault(column, "");
    return cell.isEmpty() ? null : cell;
  }

  /** Several values in one cell, none of them twice. */
  List<String> several(String column) {
    List<String> values =
        Arrays.stream(cells.getOrDefault(column, "").split("\\|"))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
    Set<String> seen = new HashSet<>();
    for (String value : values) {
      if (!seen.add(value)) {
        throw new IllegalArgumentException(
            "'%s' stands twice in the column '%s'".formatted(value, column));
      }
    }
    return values;
  }

  ActorId actor(String column) {
    return new ActorId(text(column));
  }

  List<ActorId> actors(String column) {
    return several(column).stream().map(ActorId::new).toList();
  }

  @Nullable Integer number(String column) {
    String cell = optional(column);
    return cell == null ? null : Integer.valueOf(cell);
  }

  Period period() {
    String from = optional("from");
    String to = optional("to");
    return new Period(
        from == null ? null : FuzzyDate.parse(from), to == null ? null : FuzzyDate.parse(to));
  }

  <E extends Enum<E>> E word(String column, Class<E> type) {
    String cell = text(column);
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(cell.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is no %s: it is one of %s"
                        .formatted(cell, column, Arrays.toString(type.getEnumConstants()))));
  }
}

package org.entente.extraction.phenomena;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.entente.claim.Statement;
import org.jspecify.annotations.Nullable;

/** An attribute of a claim that has to be right where a phenomenon is about it. */
enum Detail {
  MODALITY("modality", Statement::modality),
  ASPECT("aspect", Statement::aspect),
  ATTRIBUTED_TO("attributedTo", Statement::attributedTo),
  FROM("from", Statement::from),
  TO("to", Statement::to);

  private final String written;
  private final Function<Statement, ? extends @Nullable Object> value;

  Detail(String written, Function<Statement, ? extends @Nullable Object> value) {
    this.written = written;
    this.value = value;
  }

  /** Those that a phenomenon is about; most are about none. */
  static List<Detail> of(String phenomenon) {
    return switch (phenomenon) {
      case "modality" -> List.of(MODALITY);
      case "endings" -> List.of(ASPECT);
      case "reported_speech" -> List.of(ATTRIBUTED_TO);
      case "dates" -> List.of(FROM, TO);
      default -> List.of();
    };
  }

  /** Its name in the graph and in gold data. */
  String written() {
    return written;
  }

  boolean isEqual(Statement one, Statement other) {
    return Objects.equals(value.apply(one), value.apply(other));
  }

  /** As a reader is told it; absent is a dash. */
  String of(Statement statement) {
    Object there = value.apply(statement);
    return there == null ? "-" : there.toString();
  }
}

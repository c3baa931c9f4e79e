package org.entente.extraction.evaluation;

import java.util.function.Function;
import org.entente.claim.Statement;
import org.entente.ontology.Aspect;
import org.entente.ontology.Modality;
import org.jspecify.annotations.Nullable;

/** An attribute of a claim that is compared with gold's. */
enum Attribute {
  MODALITY("modality", Statement::modality, Modality.ACTUAL),
  ASPECT("aspect", Statement::aspect, Aspect.HOLDS),
  FROM("from", Statement::from, null),
  TO("to", Statement::to, null),
  ATTRIBUTED_TO("attributedTo", Statement::attributedTo, null),
  CONSENT("consent", Statement::consent, null),
  FLAG("flag", Statement::flag, null),
  QUANTITY("quantity", Statement::quantity, null);

  private final String written;
  private final Function<Statement, ? extends @Nullable Object> value;
  private final boolean alwaysThere;

  Attribute(
      String written,
      Function<Statement, ? extends @Nullable Object> value,
      @Nullable Object usual) {
    this.written = written;
    this.value = value;
    this.alwaysThere = usual != null;
  }

  /** Its name in gold data. */
  String written() {
    return written;
  }

  @Nullable Object of(Statement statement) {
    return value.apply(statement);
  }

  /** Whether it counts for these two: one that may be absent does where either has it. */
  boolean counts(Statement wanted, Statement found) {
    return alwaysThere || of(wanted) != null || of(found) != null;
  }
}

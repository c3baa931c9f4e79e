package org.entente.ingest.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.actor.Actor;
import org.entente.claim.Statement;
import org.entente.ontology.ActorKind;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Period;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/** From the cells of a row to what it says. */
final class RowReading {

  private final ActorNaming naming;

  RowReading(ActorNaming naming) {
    this.naming = naming;
  }

  /**
   * What the row says.
   *
   * @throws IllegalArgumentException if it makes no sense; the message names cause and mend
   */
  BroughtFact read(TableRow row) {
    Period period = new Period(row.date(Column.FROM), row.date(Column.TO));
    LocalDate published = row.day(Column.PUBLISHED);
    FuzzyDate date = date(period, published);
    row.text(Column.RELATION);
    Relation relation = Objects.requireNonNull(row.word(Column.RELATION, Relation.class));
    Actor subject = naming.actor(row.text(Column.SUBJECT), date);
    Actor object = naming.actor(row.text(Column.OBJECT), date);
    if (relation == Relation.MEMBER_OF && object.kind() != ActorKind.ORGANISATION) {
      throw new IllegalArgumentException(
          "One is a member of an organisation, and %s is none.".formatted(object.id()));
    }
    String flag = row.optional(Column.FLAG);
    Actor flying = flag == null ? null : naming.actor(flag, date);
    Polarity polarity = row.word(Column.POLARITY, Polarity.class);
    Statement plain =
        Statement.of(
                subject.id(),
                relation,
                object.id(),
                polarity == null ? Polarity.AFFIRMED : polarity)
            .deployed(
                row.word(Column.CONSENT, Consent.class),
                flying == null ? null : flying.id(),
                row.number(Column.QUANTITY));
    return new BroughtFact(
        row.line(),
        subject,
        object,
        statements(row, plain, period),
        flying,
        row.text(Column.SOURCE).replaceAll("\\s+", " "),
        row.address(Column.URL),
        published,
        row.optional(Column.QUOTE));
  }

  /** When names must mean their actors. */
  private static @Nullable FuzzyDate date(Period period, @Nullable LocalDate published) {
    if (period.from() != null) {
      return period.from();
    }
    return period.to() != null || published == null ? period.to() : FuzzyDate.day(published);
  }

  /**
   * A state that the row affirms begins and ends with its dates, which are two claims; all else is
   * one.
   */
  private static List<Statement> statements(TableRow row, Statement plain, Period period) {
    Modality given = row.word(Column.MODALITY, Modality.class);
    Modality modality = given == null ? Modality.ACTUAL : given;
    Aspect aspect = row.word(Column.ASPECT, Aspect.class);
    boolean state = plain.relation().kind() == Relation.Kind.STATE;
    if (aspect == Aspect.BEGINS && !state) {
      throw new IllegalArgumentException(
          "%s happens and does not last: its aspect is HOLDS, or ENDS where it stopped."
              .formatted(plain.relation()));
    }
    if (aspect == Aspect.ENDS && period.from() != null && period.to() == null) {
      throw new IllegalArgumentException("What ENDS is dated in the column 'to', not in 'from'.");
    }
    boolean parted =
        state
            && aspect == null
            && modality == Modality.ACTUAL
            && plain.polarity() == Polarity.AFFIRMED
            && !period.equals(Period.ALWAYS);
    if (!parted) {
      return List.of(
          plain
              .with(modality, aspect == null ? Aspect.HOLDS : aspect)
              .dated(period.from(), period.to()));
    }
    List<Statement> statements = new ArrayList<>();
    if (period.from() != null) {
      statements.add(plain.with(modality, Aspect.BEGINS).dated(period.from(), null));
    }
    if (period.to() != null) {
      statements.add(plain.with(modality, Aspect.ENDS).dated(null, period.to()));
    }
    return statements;
  }
}

package org.entente.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;

/**
 * Somebody joined an organisation or left it.
 *
 * @param change which of the two
 * @param date when, as precisely as it is known
 * @param first the first day that the date may mean
 * @param last the last day that it may mean
 * @param membership the fact of which it is the beginning or the end
 */
public record MembershipChange(
    Change change, FuzzyDate date, LocalDate first, LocalDate last, Fact membership) {

  /** What changed. */
  public enum Change {
    JOINED,
    LEFT
  }

  private static final Comparator<MembershipChange> IN_TIME =
      Comparator.comparing(MembershipChange::first).thenComparing(MembershipChange::key);

  /**
   * When members joined and left, in the order of the first day that each date may mean. What no
   * source dates is left out.
   *
   * @param memberships affirmed and actual facts of membership
   * @param during only changes that may have happened on one of these days
   */
  public static List<MembershipChange> of(List<Fact> memberships, Period during) {
    List<MembershipChange> changes = new ArrayList<>();
    for (Fact membership : memberships) {
      Extent extent = membership.extent();
      if (extent.from() != null) {
        changes.add(
            new MembershipChange(
                Change.JOINED,
                extent.from(),
                extent.earliestFrom(),
                extent.latestFrom(),
                membership));
      }
      if (extent.to() != null) {
        changes.add(
            new MembershipChange(
                Change.LEFT, extent.to(), extent.earliestTo(), extent.latestTo(), membership));
      }
    }
    return changes.stream()
        .filter(change -> change.mayHappenDuring(during))
        .sorted(IN_TIME)
        .toList();
  }

  /** Tells changes of one day apart. */
  public String key() {
    return change + " " + membership.id();
  }

  /** Whether it happened in the period, whatever day its date means. */
  public boolean certainlyDuring(Period period) {
    FuzzyDate from = period.from();
    FuzzyDate to = period.to();
    return (from == null || !first.isBefore(from.earliest()))
        && (to == null || !last.isAfter(to.latest()));
  }

  private boolean mayHappenDuring(Period period) {
    FuzzyDate from = period.from();
    FuzzyDate to = period.to();
    return (from == null || !last.isBefore(from.earliest()))
        && (to == null || !first.isAfter(to.latest()));
  }
}

package org.entente.fact;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.ontology.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the claims that a state ended. One article that is misread must not end what much else
 * holds open: 'has been a member since 1992', read as 'until 1992', would end a membership of
 * thirty years, and with it every answer about these years.
 *
 * <p>Claims of ends that lie no more than {@value #SAME_END_DAYS} days apart speak of one end. How
 * sure it is that it came is what their independent sources add up to, see {@link Weight#combined}.
 *
 * <ul>
 *   <li>An end of which reference data tells is believed.
 *   <li>An end that is rather doubtful than not ({@value #MORE_LIKELY_THAN_NOT}) is not.
 *   <li>An end that something speaks against must be all but certain ({@value #ALL_BUT_CERTAIN}):
 *       one very sure report that it ended, or two fairly sure ones that do not depend on each
 *       other. A date at which something that holds is said to end is no such report: how sure a
 *       claim is says nothing of its dates, and one in two of these is wrong. What speaks against
 *       it: reference data that tells of the beginning and not of this end, since a record that is
 *       kept would tell of it; or claims that the state still holds later on, at least as sure as
 *       the end, though nobody tells that it began anew.
 *   <li>An end in the very days in which the state began by reference data is not believed from
 *       articles: it is how 'since' is misread, which several may be misread alike.
 *   <li>Where there is nothing but ends, they are all that is known, and are believed.
 * </ul>
 *
 * <p>An end that is not believed closes nothing; its claim stays with the stretch in whose time it
 * falls. All of this looks at all marks of a state together, so that their order of arrival does
 * not matter, and as of a day at those known by then: a second report may make a doubted end
 * certain.
 */
final class EndsInDoubt {

  private static final int SAME_END_DAYS = 30;
  private static final double MORE_LIKELY_THAN_NOT = 0.5;
  private static final double ALL_BUT_CERTAIN = 0.9;

  private final List<Mark> inTime;
  private final List<Mark> records;

  private EndsInDoubt(List<Mark> inTime) {
    this.inTime = inTime;
    this.records = inTime.stream().filter(mark -> mark.testimony().kept()).toList();
  }

  /**
   * The marks whose ends are not believed.
   *
   * @param inTime all marks of a state, or those of one of its facts, along the time line
   */
  static Set<Mark> among(List<Mark> inTime) {
    if (inTime.stream().allMatch(mark -> mark.held() == null)) {
      return Set.of();
    }
    EndsInDoubt weighing = new EndsInDoubt(inTime);
    Set<Mark> doubted = new HashSet<>();
    for (List<Mark> end : weighing.ends()) {
      if (!weighing.believes(end)) {
        doubted.addAll(end);
      }
    }
    return doubted;
  }

  /** Claims of ends that speak of one end; in order. */
  private List<List<Mark>> ends() {
    List<List<Mark>> ends = new ArrayList<>();
    @Nullable LocalDate last = null;
    for (Mark mark :
        inTime.stream()
            .filter(mark -> mark.ended() != null)
            .sorted(comparing((Mark mark) -> mark.end().first()).thenComparing(Mark.IN_TIME))
            .toList()) {
      if (last == null || mark.end().first().isAfter(last.plusDays(SAME_END_DAYS))) {
        ends.add(new ArrayList<>());
        last = mark.end().last();
      }
      ends.getLast().add(mark);
      last = mark.end().last().isAfter(last) ? mark.end().last() : last;
    }
    return ends;
  }

  private boolean believes(List<Mark> end) {
    if (end.stream().anyMatch(mark -> mark.testimony().kept())) {
      return true;
    }
    double sure = sure(end);
    if (sure < MORE_LIKELY_THAN_NOT) {
      return false;
    }
    DayRange days = end.stream().map(Mark::end).reduce(DayRange::hull).orElseThrow();
    @Nullable Mark record = openByRecord(days);
    if (record != null && begun(record).overlaps(days)) {
      return false;
    }
    boolean opposed = record != null || sure(heldAfter(days)) >= sure;
    return !opposed || sure(reports(end)) >= ALL_BUT_CERTAIN;
  }

  /** Those that say that it ended, or from when to when it was. */
  private static List<Mark> reports(List<Mark> end) {
    return end.stream()
        .filter(mark -> mark.testimony().says(Aspect.ENDS) || mark.testimony().tellsBothEnds())
        .toList();
  }

  private static double sure(List<Mark> marks) {
    if (marks.isEmpty()) {
      return 0;
    }
    Collection<Testimony> testimonies = marks.stream().map(Mark::testimony).toList();
    return Weight.combined(IndependentSources.of(testimonies)).value();
  }

  /** The beginning that a record tells, if that record has the state open on these days. */
  private @Nullable Mark openByRecord(DayRange days) {
    @Nullable Mark open = null;
    for (Mark mark : records) {
      DayRange held = mark.held();
      if (held == null && mark.end().last().isBefore(days.first())) {
        open = null;
      } else if (held != null && !held.first().isAfter(days.last())) {
        open = mark;
      }
    }
    return open;
  }

  private static DayRange begun(Mark mark) {
    DayRange held = mark.held();
    return held == null ? mark.end() : held;
  }

  /** What says that it still holds, later and before anything says that it began or ended anew. */
  private List<Mark> heldAfter(DayRange days) {
    LocalDate over = days.last().plusDays(SAME_END_DAYS);
    List<Mark> held = new ArrayList<>();
    for (Mark mark : inTime.subList(firstAfter(over), inTime.size())) {
      if (mark.ended() != null || !mark.testimony().says(Aspect.HOLDS)) {
        return held;
      }
      held.add(mark);
    }
    return held;
  }

  private int firstAfter(LocalDate day) {
    int from = 0;
    int to = inTime.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (inTime.get(middle).confirms().isAfter(day)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}

package org.entente.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.ontology.Aspect;

/**
 * States last from a beginning to an end. Along the time line, a claim that the state begins opens
 * a stretch, what holds on a day confirms it, an end closes it unless it is in doubt ({@link
 * EndsInDoubt}); what follows belongs to the next.
 *
 * <ul>
 *   <li>Without an end a stretch is open, and certain up to the last day that a claim confirms.
 *   <li>A second beginning without an end between confirms the first. A second end without a
 *       beginning between leaves it open which is right; a month's lingering after an end belongs
 *       to it.
 *   <li>What only holds on a day is known from that day: nobody has claimed more. What only ends
 *       had been so before, since an unknown day.
 *   <li>A claim without a date is news on the day when it became known: what holds held on that
 *       day, what begins or ends did so in the {@value DayRange#RECENT_DAYS} days before. So it
 *       joins the stretch of its time.
 *   <li>A claim of which nothing tells the time joins the only stretch there is; else all such
 *       claims are one fact of unknown time.
 * </ul>
 */
final class StateIntervals implements Timing {

  @Override
  public List<List<Testimony>> facts(Collection<Testimony> testimonies) {
    List<Interval> intervals = new ArrayList<>();
    List<Mark> marks = marks(testimonies);
    Set<Mark> doubted = EndsInDoubt.among(marks);
    for (Mark mark : marks) {
      if (intervals.isEmpty() || !intervals.getLast().fits(mark)) {
        intervals.add(new Interval(doubted));
      }
      intervals.getLast().add(mark);
    }
    List<List<Testimony>> facts = new ArrayList<>();
    intervals.forEach(interval -> facts.add(new ArrayList<>(interval.testimonies())));
    List<Testimony> timeless =
        testimonies.stream().filter(testimony -> Mark.of(testimony) == null).toList();
    if (facts.size() == 1) {
      facts.getFirst().addAll(timeless);
    } else if (!timeless.isEmpty()) {
      facts.add(timeless);
    }
    return facts;
  }

  @Override
  public Extent extent(Collection<Testimony> testimonies) {
    return extent(marks(testimonies));
  }

  private static Extent extent(List<Mark> marks) {
    if (marks.isEmpty()) {
      return Extent.UNKNOWN;
    }
    Interval interval = new Interval(EndsInDoubt.among(marks));
    marks.forEach(interval::add);
    return interval.extent();
  }

  @Override
  public Growing growing() {
    return new Marks();
  }

  /** Marks along the time line, however they come. */
  private static final class Marks implements Growing {
    private final List<Mark> inTime = new ArrayList<>();

    @Override
    public void add(Testimony testimony) {
      Mark mark = Mark.of(testimony);
      if (mark != null) {
        int found = Collections.binarySearch(inTime, mark, Mark.IN_TIME);
        inTime.add(found < 0 ? -found - 1 : found, mark);
      }
    }

    @Override
    public Extent extent() {
      return StateIntervals.extent(inTime);
    }
  }

  /**
   * An open state speaks against its contrary for as long as it may last. But what begins only
   * after the last day that a claim confirms the contrary is a change, not a contradiction: it was
   * not recognised in 2005, and recognised in 2008. A month or year confirms the contrary on a day
   * that nobody tells, and so speaks against what begins on any day of it.
   */
  @Override
  public long contradictions(Side fact, Side contrary) {
    Extent extent = fact.extent();
    Extent other = contrary.extent();
    if (!extent.mayOverlap(other) || beginsAfter(other, fact) || beginsAfter(extent, contrary)) {
      return 0;
    }
    return contrary.claims().stream()
        .filter(claim -> isOfTheTimeOf(fact, claim))
        .map(Testimony::window)
        .filter(window -> window == null || !window.first().isAfter(extent.latestTo()))
        .count();
  }

  /**
   * What is dated to days before a state began denies nothing of it, as little as it may hold on.
   */
  private static boolean isOfTheTimeOf(Side fact, Testimony contrary) {
    DayRange window = contrary.window();
    return window == null
        || !contrary.dated()
        || !window.last().isBefore(fact.extent().earliestFrom())
        || fact.claims().stream().noneMatch(claim -> claim.says(Aspect.BEGINS));
  }

  private static boolean beginsAfter(Extent before, Side side) {
    LocalDate begun = side.extent().earliestFrom();
    return begun.isAfter(before.earliestTo())
        && begun.isAfter(before.latestFrom())
        && side.claims().stream().anyMatch(claim -> claim.says(Aspect.BEGINS));
  }

  private static List<Mark> marks(Collection<Testimony> testimonies) {
    return testimonies.stream()
        .map(Mark::of)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .sorted(Mark.IN_TIME)
        .toList();
  }
}

package org.entente.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** One stretch of a state, from its beginning to its end, gathered mark by mark in time order. */
final class Interval {

  /**
   * How many days after an end what still holds, or ends once more, belongs to the same stretch: a
   * withdrawal takes its time and is reported from its first day to its last.
   */
  private static final int LINGERING_DAYS = 30;

  private final Set<Mark> doubted;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<Mark> closing = new HashSet<>();
  private boolean open;
  private @Nullable DayRange end;
  private boolean endDated;

  /** With no marks as yet; the ends of those that are doubted will close nothing. */
  Interval(Set<Mark> doubted) {
    this.doubted = doubted;
  }

  /** Whether the next mark in time still belongs to this stretch. */
  boolean fits(Mark mark) {
    DayRange ended = end;
    DayRange held = mark.held();
    if (ended == null) {
      return true;
    }
    if (held == null) {
      return !mark.endIsDated() || !mark.end().first().isAfter(lingering(ended));
    }
    if (mark.begins()) {
      return held.first().isBefore(ended.first())
          || (!held.first().isAfter(ended.last()) && tellsTheSameBeginning(held));
    }
    return !mark.confirms().isAfter(lingering(ended));
  }

  private static LocalDate lingering(DayRange ended) {
    return ended.last().plusDays(LINGERING_DAYS);
  }

  private boolean tellsTheSameBeginning(DayRange held) {
    return marks.stream()
        .filter(Mark::begins)
        .map(Mark::held)
        .filter(Objects::nonNull)
        .anyMatch(begun -> begun.overlaps(held));
  }

  void add(Mark mark) {
    marks.add(mark);
    // what has not been seen open has nothing that a doubtful end could close wrongly
    if (mark.ended() != null && (!open || !doubted.contains(mark))) {
      closing.add(mark);
      endsWithin(mark.ended(), mark.endIsDated());
    }
    open |= mark.held() != null;
  }

  /**
   * Ends that may be the same day narrow each other down; ends that cannot leave it open which is
   * right. A dated end outweighs one known by its report alone.
   */
  private void endsWithin(DayRange days, boolean dated) {
    DayRange before = end;
    if (before == null || (dated && !endDated)) {
      end = days;
      endDated = dated;
    } else if (dated == endDated && (dated || before.overlaps(days))) {
      end = before.intersection(days).orElse(before.hull(days));
    }
  }

  List<Testimony> testimonies() {
    return marks.stream().map(Mark::testimony).toList();
  }

  Extent extent() {
    DayRange begun = begun();
    DayRange over = over(begun);
    LocalDate latestFrom = min(begun.last(), over.last());
    LocalDate earliestTo = max(over.first(), begun.first());
    return new Extent(
        begun.first(),
        latestFrom,
        earliestTo,
        max(over.last(), latestFrom),
        begun.first().equals(Extent.EVER_BEFORE) ? null : mostPrecise(beginnings(begun)),
        end == null ? null : mostPrecise(ends(over)));
  }

  /** By when it had begun, and since when at the earliest. */
  private DayRange begun() {
    List<Mark> present = marks.stream().filter(mark -> mark.held() != null).toList();
    Optional<LocalDate> firstEnd =
        marks.stream()
            .filter(mark -> mark.held() == null && closing.contains(mark))
            .map(mark -> mark.end().last())
            .min(Comparator.naturalOrder());
    if (firstEnd.isPresent()
        && present.stream().allMatch(mark -> held(mark).first().isAfter(firstEnd.get()))) {
      return new DayRange(Extent.EVER_BEFORE, firstEnd.get());
    }
    LocalDate by =
        present.stream()
            .map(mark -> held(mark).last())
            .min(Comparator.naturalOrder())
            .orElse(Extent.EVER_AFTER);
    return new DayRange(
        earliest(present.stream().filter(mark -> !held(mark).first().isAfter(by)).toList()), by);
  }

  /** What dates a beginning outweighs what dates the state, and that the day of a report. */
  private static LocalDate earliest(List<Mark> first) {
    Optional<LocalDate> begun =
        first.stream()
            .filter(mark -> mark.begins() && mark.testimony().dated())
            .map(mark -> held(mark).first())
            .max(Comparator.naturalOrder());
    if (begun.isPresent()) {
      return begun.get();
    }
    boolean dated = first.stream().anyMatch(mark -> mark.testimony().dated());
    return first.stream()
        .filter(mark -> !dated || mark.testimony().dated())
        .map(mark -> held(mark).first())
        .min(Comparator.naturalOrder())
        .orElse(Extent.EVER_BEFORE);
  }

  /** Until when at least, and until when at most. */
  private DayRange over(DayRange begun) {
    DayRange over = end;
    if (over == null) {
      LocalDate confirmed =
          marks.stream()
              .filter(mark -> mark.held() != null)
              .map(Mark::confirms)
              .max(Comparator.naturalOrder())
              .orElse(begun.first());
      return new DayRange(confirmed, Extent.EVER_AFTER);
    }
    for (Mark mark : marks) {
      if (mark.held() != null) {
        LocalDate day = mark.confirms();
        over =
            day.isAfter(over.last())
                ? new DayRange(over.first(), day)
                : new DayRange(max(over.first(), day), over.last());
      }
    }
    return over;
  }

  private List<FuzzyDate> beginnings(DayRange begun) {
    return dates(mark -> mark.testimony().statement().from(), begun);
  }

  /** The last of them is the last word on a withdrawal that took its time. */
  private List<FuzzyDate> ends(DayRange over) {
    return dates(mark -> closing.contains(mark) ? mark.testimony().statement().to() : null, over)
        .reversed();
  }

  private List<FuzzyDate> dates(Function<Mark, @Nullable FuzzyDate> told, DayRange within) {
    List<FuzzyDate> dates = new ArrayList<>();
    for (Mark mark : marks) {
      FuzzyDate date = told.apply(mark);
      if (date != null && DayRange.of(date).overlaps(within)) {
        dates.add(date);
      }
    }
    return dates.stream().sorted().toList();
  }

  /** Of equally precise dates the first. */
  private static @Nullable FuzzyDate mostPrecise(List<FuzzyDate> dates) {
    return dates.stream().min(Comparator.comparing(FuzzyDate::precision)).orElse(null);
  }

  private static DayRange held(Mark mark) {
    return Objects.requireNonNull(mark.held());
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}

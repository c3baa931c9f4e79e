package org.entente.fact;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Acts happen on a day or over some days.
 *
 * <ul>
 *   <li>Claims dated to a day are one act where they lie within three days; where more claims
 *       follow each other closely, they part at the widest gap. A claim that tells first and last
 *       day of a longer campaign shares a fact only with those that tell the same.
 *   <li>A claim dated to a month or a year joins an act if just one fits. It never bridges two and
 *       never makes an act longer. If none or several fit, it is a fact as coarse as it is dated,
 *       with those dated alike.
 *   <li>A claim without a date is news on the day when it became known: it speaks of the {@value
 *       DayRange#RECENT_DAYS} days before. It joins an act if just one fits these days (and is
 *       itself dated to a month or better). Otherwise the undated claims of one calendar month are
 *       a fact of their own: fifty condemnations in one month are one more fact, and those of fifty
 *       months are fifty, not one without end.
 *   <li>A claim of which nothing tells the time joins the only fact there is; else all such claims
 *       are one fact of unknown time.
 * </ul>
 */
final class ActClusters implements Timing {

  /** How far the days may lie apart on which claims place one act. */
  static final int ONE_ACT_DAYS = 3;

  @Override
  public List<List<Testimony>> facts(Collection<Testimony> testimonies) {
    List<Group> groups = new ArrayList<>();
    NavigableMap<LocalDate, List<Testimony>> days = new TreeMap<>();
    Map<DayRange, List<Testimony>> campaigns = new TreeMap<>(BY_WIDTH);
    Map<DayRange, List<Testimony>> coarse = new TreeMap<>(BY_WIDTH);
    Map<LocalDate, List<Testimony>> undated = new TreeMap<>();
    List<Testimony> timeless = new ArrayList<>();
    for (Testimony testimony : testimonies) {
      DayRange window = testimony.window();
      if (window == null) {
        timeless.add(testimony);
      } else if (!testimony.dated()) {
        undated.computeIfAbsent(window.last(), _ -> new ArrayList<>()).add(testimony);
      } else if (window.width() <= ONE_ACT_DAYS) {
        days.computeIfAbsent(window.first(), _ -> new ArrayList<>()).add(testimony);
      } else if (testimony.tellsBothEnds()) {
        campaigns.computeIfAbsent(window, _ -> new ArrayList<>()).add(testimony);
      } else {
        coarse.computeIfAbsent(window, _ -> new ArrayList<>()).add(testimony);
      }
    }
    groups.addAll(clusters(days));
    campaigns.forEach((window, claims) -> groups.add(new Group(window, claims)));
    joinCoarse(coarse, groups);
    joinUndated(undated, groups);
    if (!timeless.isEmpty()) {
      if (groups.size() == 1) {
        groups.getFirst().claims.addAll(timeless);
      } else {
        groups.add(new Group(null, timeless));
      }
    }
    return groups.stream().map(Group::claims).toList();
  }

  /** Narrow windows first, so that a year's claim finds the facts of its months. */
  private static final Comparator<DayRange> BY_WIDTH =
      comparing(DayRange::width).thenComparing(DayRange::first);

  private static List<Group> clusters(NavigableMap<LocalDate, List<Testimony>> days) {
    List<Group> clusters = new ArrayList<>();
    NavigableMap<LocalDate, List<Testimony>> rest = days;
    while (!rest.isEmpty()) {
      LocalDate last = lastDayOfFirstCluster(rest);
      List<Testimony> claims = new ArrayList<>();
      rest.headMap(last, true).values().forEach(claims::addAll);
      clusters.add(new Group(ActExtent.hull(claims), claims));
      rest = rest.tailMap(last, false);
    }
    return clusters;
  }

  /** Where to part: after the widest gap that a first act of at most three days leaves open. */
  private static LocalDate lastDayOfFirstCluster(NavigableMap<LocalDate, List<Testimony>> days) {
    LocalDate first = days.firstKey();
    LocalDate cut = first;
    long widest = 0;
    for (LocalDate day = first;
        day != null && !day.isAfter(first.plusDays(ONE_ACT_DAYS));
        day = days.higherKey(day)) {
      LocalDate next = days.higherKey(day);
      long gap = next == null ? Long.MAX_VALUE : new DayRange(day, next).width();
      if (gap >= widest) {
        cut = day;
        widest = gap;
      }
      if (gap > ONE_ACT_DAYS) {
        break;
      }
    }
    return cut;
  }

  private static void joinCoarse(Map<DayRange, List<Testimony>> coarse, List<Group> groups) {
    Map<DayRange, Group> joins = new HashMap<>();
    List<Group> own = new ArrayList<>();
    long width = -1;
    for (DayRange window : coarse.keySet()) {
      if (isWiderKind(window.width(), width)) {
        groups.addAll(own);
        own.clear();
      }
      width = window.width();
      Optional<Group> only = onlyFit(groups, window, Long.MAX_VALUE);
      if (only.isPresent()) {
        joins.put(window, only.get());
      } else {
        own.add(new Group(window, coarse.getOrDefault(window, List.of())));
      }
    }
    groups.addAll(own);
    joins.forEach((window, group) -> group.claims.addAll(coarse.getOrDefault(window, List.of())));
  }

  /** Months differ in length and years do, too: what counts is that a year follows a month. */
  private static boolean isWiderKind(long width, long before) {
    return width > 2 * before;
  }

  private static void joinUndated(Map<LocalDate, List<Testimony>> undated, List<Group> groups) {
    List<Group> dated = List.copyOf(groups);
    Map<YearMonth, Group> byMonth = new TreeMap<>();
    undated.forEach(
        (reported, claims) -> {
          DayRange window = DayRange.recent(reported);
          onlyFit(dated, window, DayRange.RECENT_DAYS)
              .orElseGet(
                  () ->
                      byMonth.computeIfAbsent(
                          YearMonth.from(reported), _ -> new Group(window, List.of())))
              .claims
              .addAll(claims);
        });
    groups.addAll(byMonth.values());
  }

  private static Optional<Group> onlyFit(List<Group> groups, DayRange window, long maxWidth) {
    Group found = null;
    for (Group group : groups) {
      if (group.window != null
          && group.window.width() <= maxWidth
          && group.window.overlaps(window)) {
        if (found != null) {
          return Optional.empty();
        }
        found = group;
      }
    }
    return Optional.ofNullable(found);
  }

  @Override
  public Extent extent(Collection<Testimony> testimonies) {
    return ActExtent.of(testimonies);
  }

  @Override
  public Growing growing() {
    return new Growing() {
      private final List<Testimony> claims = new ArrayList<>();

      @Override
      public void add(Testimony testimony) {
        claims.add(testimony);
      }

      @Override
      public Extent extent() {
        return ActExtent.of(claims);
      }
    };
  }

  /**
   * What the contrary amounts to must be able to be of the same time: a denial of 'this year' that
   * belongs with one of March says nothing of January.
   */
  @Override
  public long contradictions(Side fact, Side contrary) {
    if (!fact.extent().mayOverlap(contrary.extent())) {
      return 0;
    }
    return contrary.claims().stream()
        .map(Testimony::window)
        .filter(window -> window == null || fact.extent().mayInclude(window))
        .count();
  }

  /** Claims that are one fact, and the days to which the most precise of them date it. */
  private record Group(@Nullable DayRange window, List<Testimony> claims) {
    Group {
      claims = new ArrayList<>(claims);
    }
  }
}

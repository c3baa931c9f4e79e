package org.entente.fact;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The claims that are one fact as they became known: from day to day there are more of them. */
final class KnownClaims {

  private record News(LocalDate day, Testimony claim) {

    static final Comparator<News> BY_DAY =
        comparing(News::day).thenComparing(news -> news.claim().claim());
  }

  private final List<News> news = new ArrayList<>();
  private final List<Testimony> known = new ArrayList<>();
  private final Timing.Growing growing;
  private Extent extent = Extent.UNKNOWN;

  /** None is known as yet; those of which nobody knows since when they are known never will be. */
  KnownClaims(Collection<Testimony> claims, Timing timing) {
    growing = timing.growing();
    for (Testimony claim : claims) {
      if (claim.known() != null) {
        news.add(new News(claim.known(), claim));
      }
    }
    news.sort(News.BY_DAY);
  }

  /** The days on which any became known, in order; some may come twice. */
  List<LocalDate> days() {
    return news.stream().map(News::day).toList();
  }

  /** Goes on to a later day, and tells which became known up to it. */
  List<Testimony> goOnTo(LocalDate day) {
    int before = known.size();
    while (known.size() < news.size() && !news.get(known.size()).day().isAfter(day)) {
      known.add(news.get(known.size()).claim());
    }
    List<Testimony> newly = known.subList(before, known.size());
    if (!newly.isEmpty()) {
      newly.forEach(growing::add);
      extent = growing.extent();
    }
    return newly;
  }

  /** Whether any were known by the day to which this went on. */
  boolean areKnown() {
    return !known.isEmpty();
  }

  /** Those that were known by then. */
  Timing.Side known() {
    return new Timing.Side(known, extent);
  }
}

package org.entente.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was known of a fact, from day to day. Goes through the days of news once, and looks anew
 * only at what these brought: a state that lasts for decades has thousands of them.
 */
final class History {

  /** Claims of the other polarity that are one fact among themselves. */
  private static final class Contrary {
    private final KnownClaims claims;
    private long contradictions;

    private Contrary(Timing.Side side, Timing timing) {
      this.claims = new KnownClaims(side.claims(), timing);
    }
  }

  private final Timing timing;
  private final KnownClaims claims;
  private final List<Contrary> contrary;
  private final IndependentSources sources = new IndependentSources();
  private final List<FactState> states = new ArrayList<>();
  private Circumstances circumstances = Circumstances.NONE;
  private List<Double> surest = List.of();

  private History(List<Testimony> claims, List<Timing.Side> contrary, Timing timing) {
    this.timing = timing;
    this.claims = new KnownClaims(claims, timing);
    this.contrary = contrary.stream().map(side -> new Contrary(side, timing)).toList();
  }

  /**
   * The states of a fact, in order.
   *
   * @param claims the claims of the fact
   * @param contrary those of the other polarity, parted into facts
   */
  static List<FactState> of(List<Testimony> claims, List<Timing.Side> contrary, Timing timing) {
    History history = new History(claims, contrary, timing);
    history.daysOfNews().forEach(history::goOnTo);
    return history.states;
  }

  private SortedSet<LocalDate> daysOfNews() {
    SortedSet<LocalDate> days = new TreeSet<>(claims.days());
    contrary.forEach(group -> days.addAll(group.claims.days()));
    return days;
  }

  private void goOnTo(LocalDate day) {
    List<Testimony> news = claims.goOnTo(day);
    if (!news.isEmpty()) {
      news.forEach(sources::add);
      surest = sources.surest();
      circumstances = Circumstances.of(claims.known().claims());
    }
    for (Contrary group : contrary) {
      boolean told = !group.claims.goOnTo(day).isEmpty();
      if (claims.areKnown() && group.claims.areKnown() && (told || !news.isEmpty())) {
        group.contradictions = timing.contradictions(claims.known(), group.claims.known());
      }
    }
    if (claims.areKnown()) {
      append(
          new FactState(day, Extent.EVER_AFTER, weight(), claims.known().extent(), circumstances));
    }
  }

  private Weight weight() {
    long against = contrary.stream().mapToLong(group -> group.contradictions).sum();
    return Weight.of(claims.known().claims().size(), surest, Math.toIntExact(against));
  }

  private void append(FactState state) {
    if (states.isEmpty()) {
      states.add(state);
    } else if (!states.getLast().saysTheSameAs(state)) {
      FactState superseded = states.removeLast();
      states.add(superseded.until(state.knownFrom().minusDays(1)));
      states.add(state);
    }
  }
}

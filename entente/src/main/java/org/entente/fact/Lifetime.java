package org.entente.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The time of what is said of somebody who is no more: Yugoslavia recognised Bangladesh and never
 * took it back, but nothing that it did lasts longer than it did.
 *
 * @param timing how the claims tell the time
 * @param last the last day on which both parties existed
 */
record Lifetime(Timing timing, LocalDate last) implements Timing {

  @Override
  public List<List<Testimony>> facts(Collection<Testimony> testimonies) {
    return timing.facts(testimonies);
  }

  @Override
  public Extent extent(Collection<Testimony> testimonies) {
    return timing.extent(testimonies).until(last);
  }

  @Override
  public Growing growing() {
    Growing growing = timing.growing();
    return new Growing() {
      @Override
      public void add(Testimony testimony) {
        growing.add(testimony);
      }

      @Override
      public Extent extent() {
        return growing.extent().until(last);
      }
    };
  }

  @Override
  public long contradictions(Side fact, Side contrary) {
    return timing.contradictions(fact, contrary);
  }
}

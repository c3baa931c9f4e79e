package org.entente.training.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.extraction.ArticleWindows;
import org.entente.extraction.evaluation.GoldItem;
import org.jspecify.annotations.Nullable;

/**
 * Puts short texts of the same time side by side, so that actors stand in one text who have nothing
 * to do with each other, as they do in an article.
 */
public final class Joins {

  /** Word pieces that two texts may have together; about what a window of the product has. */
  private static final int LONGEST = 150;

  /** How far apart in the order of publication those may be that are joined. */
  private static final int NEAR = 20;

  /** How many pairs are looked at for each unit before it is given up. */
  private static final int TRIES = 20;

  private final List<Unit> units;
  private final ArticleWindows windows;
  private final int pairs;

  /**
   * Joins of some units.
   *
   * @param share of the units that shall be parts of joins, 0 to 1; fewer where too many are long
   */
  public Joins(List<Unit> units, double share, ArticleWindows windows) {
    this.units = List.copyOf(units);
    this.windows = windows;
    this.pairs = (int) Math.min(units.size() * share / 2, joinable().count() / 4.0);
  }

  /** How many units an epoch has. */
  public int size() {
    return units.size() - pairs;
  }

  /** The units of an epoch, some of them joined; the same for the same seed. */
  public List<Unit> of(long seed) {
    List<Unit> byDate = joinable().sorted(Comparator.comparing(Joins::date)).toList();
    Random random = new Random(seed);
    Set<Unit> gone = new HashSet<>();
    List<Unit> joined = new ArrayList<>();
    for (int tries = 0; joined.size() < pairs; tries++) {
      if (tries > TRIES * units.size()) {
        throw new TrainingFailure(
            "Only %d of %d pairs of texts can be joined: give a lower --join."
                .formatted(joined.size(), pairs));
      }
      int at = random.nextInt(byDate.size());
      int near = at + 1 + random.nextInt(NEAR);
      Unit one = byDate.get(at);
      Unit other = byDate.get(near % byDate.size());
      if (!one.equals(other) && !gone.contains(one) && !gone.contains(other)) {
        Unit both = join(one, other);
        if (both != null) {
          joined.add(both);
          gone.add(one);
          gone.add(other);
        }
      }
    }
    return Stream.concat(units.stream().filter(unit -> !gone.contains(unit)), joined.stream())
        .toList();
  }

  /** Whole texts that leave place for another. */
  private Stream<Unit> joinable() {
    return units.stream()
        .filter(unit -> unit.first() == 0 && unit.last() == unit.sentences())
        .filter(unit -> unit.length() <= LONGEST / 2);
  }

  private static LocalDate date(Unit unit) {
    LocalDate published = unit.item().published();
    return published == null ? LocalDate.MIN : published;
  }

  private @Nullable Unit join(Unit one, Unit other) {
    GoldItem item = join(one.item(), other.item());
    List<Unit> found = Unit.of(item, List.of(), windows);
    return found.size() == 1
            && found.getFirst().sentences() == one.sentences() + other.sentences()
            && found.getFirst().last() == found.getFirst().sentences()
        ? found.getFirst()
        : null;
  }

  private static GoldItem join(GoldItem one, GoldItem other) {
    return new GoldItem(
        one.id() + " " + other.id(),
        one.published(),
        "passage",
        one.text() + " " + other.text(),
        Stream.concat(one.claims().stream(), other.claims().stream()).toList(),
        Stream.concat(one.optional().stream(), other.optional().stream()).toList(),
        Stream.concat(one.either().stream(), other.either().stream()).toList());
  }
}

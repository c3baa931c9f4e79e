package org.entente.extraction.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Polarity;

/**
 * Counts how claims compare with gold, item by item: by relation, kind of text, polarity and as a
 * whole. The attributes are compared over the claims that match.
 */
public final class Scoring {

  /** With what the lines of the polarities begin. */
  static final String POLARITY = "polarity ";

  private record Pair(ActorId subject, ActorId object) {
    static Pair of(Statement statement) {
      return new Pair(statement.subject(), statement.object());
    }
  }

  private record Share(int right, int all) {
    Share plus(boolean isRight) {
      return new Share(right + (isRight ? 1 : 0), all + 1);
    }
  }

  private Count total = Count.NONE;
  private Count pairs = Count.NONE;
  private Share clean = new Share(0, 0);
  private int items;
  private final Map<String, Count> relations = new TreeMap<>();
  private final Map<String, Count> kinds = new TreeMap<>();
  private final Map<Polarity, Count> polarities = new EnumMap<>(Polarity.class);
  private final Map<Attribute, Share> attributes = new LinkedHashMap<>();

  /** Counts an item and what was found in it. */
  public void add(GoldItem item, List<Statement> claims) {
    Comparison comparison = Comparison.of(item, claims);
    Count count =
        new Count(comparison.hits().size(), comparison.wrong().size(), comparison.missed().size());
    items++;
    total = total.plus(count);
    kinds.merge(item.kind(), count, Count::plus);
    comparison.hits().forEach(hit -> countEach(hit, new Count(1, 0, 0)));
    comparison.wrong().forEach(wrong -> countEach(wrong, new Count(0, 1, 0)));
    comparison.missed().forEach(missed -> countEach(missed, new Count(0, 0, 1)));
    comparison.compared().forEach(this::countAttributes);
    countPairs(comparison, claims);
    if (comparison.isWithoutClaims()) {
      clean = clean.plus(comparison.wrong().isEmpty());
    }
  }

  private void countEach(Statement statement, Count count) {
    relations.merge(statement.relation().name(), count, Count::plus);
    polarities.merge(statement.polarity(), count, Count::plus);
  }

  private void countAttributes(Comparison.Match match) {
    for (Attribute attribute : Attribute.values()) {
      if (attribute.counts(match.wanted(), match.found())) {
        attributes.merge(
            attribute,
            new Share(0, 0)
                .plus(Objects.equals(attribute.of(match.wanted()), attribute.of(match.found()))),
            (one, other) -> new Share(one.right + other.right, one.all + other.all));
      }
    }
  }

  /** Whether the right two were found, whatever is said of them. */
  private void countPairs(Comparison comparison, List<Statement> claims) {
    GoldItem item = comparison.item();
    Set<Pair> needed = pairs(comparison.hits().stream());
    needed.addAll(pairs(comparison.missed().stream()));
    Set<Pair> allowed =
        pairs(
            Stream.of(List.of(item.claims(), item.optional()), item.either())
                .flatMap(List::stream)
                .flatMap(List::stream));
    Set<Pair> got = pairs(claims.stream());
    int right = (int) needed.stream().filter(got::contains).count();
    int wrong = (int) got.stream().filter(pair -> !allowed.contains(pair)).count();
    pairs = pairs.plus(new Count(right, wrong, needed.size() - right));
  }

  private static Set<Pair> pairs(Stream<Statement> statements) {
    return statements.map(Pair::of).collect(Collectors.toCollection(HashSet::new));
  }

  /** All claims of all items. */
  public Count total() {
    return total;
  }

  /**
   * In which share of the matching claims an attribute is right, of those where it is said or found
   * to be there.
   *
   * @param written the attribute's name in gold
   * @return between 0 and 1; 0 where there are no such claims
   */
  public double right(String written) {
    return attributes.entrySet().stream()
        .filter(entry -> entry.getKey().written().equals(written))
        .mapToDouble(entry -> (double) entry.getValue().right / entry.getValue().all)
        .findFirst()
        .orElse(0);
  }

  /** The figures of each relation that gold has or that was found, by its name. */
  public Map<String, Count> byRelation() {
    return Collections.unmodifiableMap(relations);
  }

  /**
   * In which share of the matching claims each attribute is right, by the attribute's name in gold;
   * of those that occur.
   */
  public Map<String, Double> byAttribute() {
    Map<String, Double> shares = new LinkedHashMap<>();
    attributes.forEach(
        (attribute, share) -> shares.put(attribute.written(), (double) share.right / share.all));
    return shares;
  }

  /** The table: relations, kinds of text, polarities, attributes, pairs, the whole last. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    relations.forEach(
        (name, count) ->
            lines.add("%-20s %s  (gold %d)".formatted(name, figures(count), count.gold())));
    kinds.forEach((kind, count) -> lines.add("kind %-15s %s".formatted(kind, figures(count))));
    polarities.forEach(
        (polarity, count) ->
            lines.add(
                POLARITY
                    + "%-11s %s  (gold %d)".formatted(polarity, figures(count), count.gold())));
    attributes.forEach(
        (attribute, share) ->
            lines.add(
                "attribute %-14s %s of %d"
                    .formatted(
                        attribute.written(),
                        Count.fixed((double) share.right / share.all, 2),
                        share.all)));
    lines.add("pairs (who, whom)    " + figures(pairs));
    lines.add("items without claims left clean: %d of %d".formatted(clean.right, clean.all));
    lines.add(
        "F1 %s precision %s recall %s over %d items, %d gold claims"
            .formatted(
                Count.fixed(total.f1(), 3),
                Count.fixed(total.precision(), 3),
                Count.fixed(total.recall(), 3),
                items,
                total.gold()));
    return lines;
  }

  private static String figures(Count count) {
    return "P %s R %s F1 %s"
        .formatted(
            Count.fixed(count.precision(), 2),
            Count.fixed(count.recall(), 2),
            Count.fixed(count.f1(), 2));
  }
}

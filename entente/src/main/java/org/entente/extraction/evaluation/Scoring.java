package org.entente.extraction.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;

/**
 * Compares claims with gold, item by item. A claim matches where subject, relation, object and
 * polarity are equal. Of each group of alternatives one is wanted, any one; what is optional, and
 * the rest of a group, counts neither way. The attributes are compared over the claims that match.
 */
public final class Scoring {

  private record Key(ActorId subject, Relation relation, ActorId object, Polarity polarity) {
    static Key of(Statement s) {
      return new Key(s.subject(), s.relation(), s.object(), s.polarity());
    }

    Pair pair() {
      return new Pair(subject, object);
    }
  }

  private record Pair(ActorId subject, ActorId object) {}

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
  private final Map<Attribute, Share> attributes = new LinkedHashMap<>();

  /** Counts an item and what was found in it. */
  public void add(GoldItem item, List<Statement> claims) {
    Map<Key, Statement> wanted = byKey(item.claims());
    Map<Key, Statement> found = byKey(claims);
    Set<Key> hits = new LinkedHashSet<>(wanted.keySet());
    hits.retainAll(found.keySet());
    List<Key> missed = new ArrayList<>(wanted.keySet());
    missed.removeAll(hits);
    Set<Key> tolerated = new HashSet<>(byKey(item.optional()).keySet());
    hits.forEach(key -> compare(key, wanted, found));
    for (List<Statement> group : item.either()) {
      Map<Key, Statement> keys = byKey(group);
      tolerated.addAll(keys.keySet());
      keys.keySet().stream()
          .filter(found::containsKey)
          .findFirst()
          .ifPresentOrElse(
              key -> {
                hits.add(key);
                compare(key, keys, found);
              },
              () -> missed.add(Key.of(group.getFirst())));
    }
    Set<Key> wrong = new LinkedHashSet<>(found.keySet());
    wrong.removeAll(hits);
    wrong.removeAll(tolerated);

    items++;
    total = total.plus(hits.size(), wrong.size(), missed.size());
    kinds.merge(
        item.kind(),
        new Count(hits.size(), wrong.size(), missed.size()),
        (one, other) -> one.plus(other.hits(), other.wrong(), other.missed()));
    hits.forEach(key -> countRelation(key, 1, 0, 0));
    wrong.forEach(key -> countRelation(key, 0, 1, 0));
    missed.forEach(key -> countRelation(key, 0, 0, 1));
    countPairs(hits, missed, found.keySet(), wanted.keySet(), tolerated);
    if (wanted.isEmpty() && item.either().isEmpty()) {
      clean = clean.plus(wrong.isEmpty());
    }
  }

  private void countRelation(Key key, int hits, int wrong, int missed) {
    relations.merge(
        key.relation().name(),
        new Count(hits, wrong, missed),
        (one, other) -> one.plus(hits, wrong, missed));
  }

  /** Whether the right two were found, whatever is said of them. */
  private void countPairs(
      Set<Key> hits, List<Key> missed, Set<Key> found, Set<Key> wanted, Set<Key> tolerated) {
    Set<Pair> needed = pairs(hits);
    needed.addAll(pairs(missed));
    Set<Pair> allowed = pairs(wanted);
    allowed.addAll(pairs(tolerated));
    Set<Pair> got = pairs(found);
    int right = (int) needed.stream().filter(got::contains).count();
    int wrong = (int) got.stream().filter(pair -> !allowed.contains(pair)).count();
    pairs = pairs.plus(right, wrong, needed.size() - right);
  }

  private static Set<Pair> pairs(Collection<Key> keys) {
    Set<Pair> pairs = new HashSet<>();
    keys.forEach(key -> pairs.add(key.pair()));
    return pairs;
  }

  private void compare(Key key, Map<Key, Statement> wantedOnes, Map<Key, Statement> foundOnes) {
    Statement wanted = Objects.requireNonNull(wantedOnes.get(key));
    Statement found = Objects.requireNonNull(foundOnes.get(key));
    for (Attribute attribute : Attribute.values()) {
      if (attribute.counts(wanted, found)) {
        attributes.merge(
            attribute,
            new Share(0, 0).plus(Objects.equals(attribute.of(wanted), attribute.of(found))),
            (one, other) -> new Share(one.right + other.right, one.all + other.all));
      }
    }
  }

  /** Of two that say the same the later counts. */
  private static Map<Key, Statement> byKey(List<Statement> statements) {
    Map<Key, Statement> byKey = new LinkedHashMap<>();
    statements.forEach(statement -> byKey.put(Key.of(statement), statement));
    return byKey;
  }

  /** All claims of all items. */
  public Count total() {
    return total;
  }

  /** The table: relations, kinds of text, attributes, pairs, and the whole in the last line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    relations.forEach(
        (name, count) ->
            lines.add("%-20s %s  (gold %d)".formatted(name, figures(count), count.gold())));
    kinds.forEach((kind, count) -> lines.add("kind %-15s %s".formatted(kind, figures(count))));
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

package org.entente.extraction.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;

/**
 * What was found in a text beside what careful readers found. A claim matches where subject,
 * relation, object and polarity are equal. Of each group of alternatives one is wanted, any one;
 * what is optional, and the rest of a group, counts neither way.
 *
 * @param item the text and its gold
 * @param hits what both have, each once
 * @param compared each claim of gold, and each group, that was found, as gold has it and as it was
 *     found
 * @param wrong what was found and gold does not have
 * @param missed what gold has and was not found; of a group of alternatives the first
 */
record Comparison(
    GoldItem item,
    List<Statement> hits,
    List<Match> compared,
    List<Statement> wrong,
    List<Statement> missed) {

  /** A claim that both have. */
  record Match(Statement wanted, Statement found) {}

  /** What must be equal. */
  record Key(ActorId subject, Relation relation, ActorId object, Polarity polarity) {
    static Key of(Statement s) {
      return new Key(s.subject(), s.relation(), s.object(), s.polarity());
    }
  }

  static Comparison of(GoldItem item, List<Statement> claims) {
    Map<Key, Statement> wanted = byKey(item.claims());
    Map<Key, Statement> found = byKey(claims);
    List<Match> compared = new ArrayList<>();
    List<Statement> missed = new ArrayList<>();
    wanted.forEach((key, statement) -> match(key, statement, found, compared, missed));
    Set<Key> tolerated = new HashSet<>(byKey(item.optional()).keySet());
    for (List<Statement> group : item.either()) {
      Map<Key, Statement> keys = byKey(group);
      tolerated.addAll(keys.keySet());
      Key key =
          keys.keySet().stream()
              .filter(found::containsKey)
              .findFirst()
              .orElse(Key.of(group.getFirst()));
      match(key, Objects.requireNonNull(keys.get(key)), found, compared, missed);
    }
    Set<Key> hits = new LinkedHashSet<>();
    compared.forEach(match -> hits.add(Key.of(match.wanted())));
    Set<Key> wrong = new LinkedHashSet<>(found.keySet());
    wrong.removeAll(hits);
    wrong.removeAll(tolerated);
    return new Comparison(
        item, statements(hits, found), List.copyOf(compared), statements(wrong, found), missed);
  }

  private static void match(
      Key key,
      Statement wanted,
      Map<Key, Statement> found,
      List<Match> compared,
      List<Statement> missed) {
    Statement match = found.get(key);
    if (match == null) {
      missed.add(wanted);
    } else {
      compared.add(new Match(wanted, match));
    }
  }

  private static List<Statement> statements(Set<Key> keys, Map<Key, Statement> statements) {
    return keys.stream().map(key -> Objects.requireNonNull(statements.get(key))).toList();
  }

  /** Of two that say the same the later counts. */
  private static Map<Key, Statement> byKey(List<Statement> statements) {
    Map<Key, Statement> byKey = new LinkedHashMap<>();
    statements.forEach(statement -> byKey.put(Key.of(statement), statement));
    return byKey;
  }

  /** Whether gold has nothing in this text. */
  boolean isWithoutClaims() {
    return item.claims().isEmpty() && item.either().isEmpty();
  }
}

package org.entente.graph.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sets of things of which it turns out, pair by pair, that they are one (disjoint sets). */
final class Joined {

  private final Map<String, String> towards = new HashMap<>();

  /** Notes a thing, alone as yet if it is new. */
  void add(String thing) {
    towards.putIfAbsent(thing, thing);
  }

  void join(String one, String other) {
    add(one);
    add(other);
    towards.put(representative(one), representative(other));
  }

  private String representative(String thing) {
    String end = thing;
    for (String next = towards.getOrDefault(end, end); !next.equals(end); ) {
      end = next;
      next = towards.getOrDefault(end, end);
    }
    // shorten the way for the next time
    String on = thing;
    while (!on.equals(end)) {
      on = towards.put(on, end);
    }
    return end;
  }

  /** The sets, each in order. */
  Collection<Set<String>> sets() {
    Map<String, Set<String>> sets = new TreeMap<>();
    for (String thing : new HashSet<>(towards.keySet())) {
      sets.computeIfAbsent(representative(thing), _ -> new TreeSet<>()).add(thing);
    }
    return sets.values();
  }
}

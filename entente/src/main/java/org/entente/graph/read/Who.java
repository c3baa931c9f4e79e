package org.entente.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ontology.ActorId;

/**
 * Between whom. All conditions must hold; an empty list is none. Where a relation holds both ways,
 * subject and object may change places.
 *
 * @param subjects one of these is the subject
 * @param objects one of these is the object
 * @param involved of each of these lists, one is subject or object
 * @param between both subject and object are of these
 */
public record Who(
    List<ActorId> subjects,
    List<ActorId> objects,
    List<List<ActorId>> involved,
    List<ActorId> between) {

  /** Between anybody. */
  public static final Who ANYBODY = new Who(List.of(), List.of(), List.of(), List.of());

  public Who {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    involved = involved.stream().filter(list -> !list.isEmpty()).map(List::copyOf).toList();
    between = List.copyOf(between);
  }

  /** All whom it names. */
  public Set<ActorId> actors() {
    Set<ActorId> all = new LinkedHashSet<>(subjects);
    all.addAll(objects);
    involved.forEach(all::addAll);
    all.addAll(between);
    return all;
  }

  /** The same, where an actor may also stand under other ids. */
  public Who alsoAs(Map<ActorId, List<ActorId>> others) {
    return new Who(
        alsoAs(others, subjects),
        alsoAs(others, objects),
        involved.stream().map(list -> alsoAs(others, list)).toList(),
        alsoAs(others, between));
  }

  private static List<ActorId> alsoAs(
      Map<ActorId, List<ActorId>> others, Collection<ActorId> actors) {
    Set<ActorId> all = new LinkedHashSet<>(actors);
    actors.forEach(actor -> all.addAll(others.getOrDefault(actor, List.of())));
    return List.copyOf(all);
  }

  Who subjects(List<ActorId> subjects) {
    return new Who(subjects, objects, involved, between);
  }

  Who objects(List<ActorId> objects) {
    return new Who(subjects, objects, involved, between);
  }

  /** With one of these at either end, besides whoever else is. */
  Who involving(List<ActorId> actors) {
    List<List<ActorId>> all = new ArrayList<>(involved);
    all.add(actors);
    return new Who(subjects, objects, all, between);
  }

  Who between(List<ActorId> between) {
    return new Who(subjects, objects, involved, between);
  }
}

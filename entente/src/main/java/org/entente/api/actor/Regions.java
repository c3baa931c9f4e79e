package org.entente.api.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.api.error.Refusal;
import org.entente.graph.read.ActorReader;
import org.entente.graph.read.GraphReader;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which countries lie in which region. */
@Component
public final class Regions {

  private final ActorReader actors;

  /** As last read; countries are in the graph before any question is answered. */
  private volatile Map<String, List<ActorId>> known = Map.of();

  Regions(GraphReader graph) {
    actors = graph.actors();
  }

  /**
   * A region as an answer.
   *
   * @param name the UN's name of it
   * @param members its countries
   */
  public record Region(String name, List<ActorId> members) {}

  /** All regions, by name. */
  public List<Region> all() {
    known = actors.regions();
    return known.entrySet().stream()
        .map(region -> new Region(region.getKey(), region.getValue()))
        .toList();
  }

  /** Forgets which countries there are, since one was merged or is one of its own again. */
  public void forget() {
    known = Map.of();
  }

  /**
   * The countries that lie in one of these regions; none where there is no list.
   *
   * @throws Refusal if there is no such region; the message names those there are
   */
  List<ActorId> require(@Nullable List<String> names) {
    List<ActorId> countries = new ArrayList<>();
    for (String name : names == null ? List.<String>of() : names) {
      countries.addAll(countriesOf(name));
    }
    return countries;
  }

  private List<ActorId> countriesOf(String name) {
    Map<String, List<ActorId>> now = known;
    if (now.isEmpty()) {
      now = actors.regions();
      known = now;
    }
    Map<String, List<ActorId>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    byName.putAll(now);
    List<ActorId> countries = byName.get(name.strip());
    if (countries == null) {
      throw Refusal.notFound(
          "There is no region '%s'. The regions are %s."
              .formatted(name, String.join(", ", byName.keySet())));
    }
    return countries;
  }
}

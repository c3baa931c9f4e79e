package org.entente.fact;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sources that do not depend on each other: as many claims as can be chosen of which no two have
 * one origin (outlet or agency) and no two tell one story. A paper that prints an agency's story
 * and a report of its own beside another paper that prints the same story makes two, not one: its
 * own report, and the story in the other paper.
 *
 * <p>This is a largest matching of stories with origins; of several the surest is taken, where a
 * story is as sure as its surest claim. Stories are taken in this order, and keep the place of
 * those before them by changing origins (Kuhn 1955); since the sets of stories that can be matched
 * are a matroid, none is better.
 */
final class IndependentSources {

  /** A story among the claims of one fact. */
  private static final class Story {
    private final String id;
    private final Set<String> origins = new TreeSet<>();
    private double surest;

    private Story(String id) {
      this.id = id;
    }

    private double surest() {
      return surest;
    }

    private String id() {
      return id;
    }
  }

  private final Map<String, Story> storyOf = new HashMap<>();

  private IndependentSources() {}

  /** How sure each of the independent sources of these claims is; the surest first. */
  static List<Double> of(Collection<Testimony> testimonies) {
    Map<String, Story> stories = new TreeMap<>();
    for (Testimony testimony : testimonies) {
      Story story = stories.computeIfAbsent(testimony.story(), Story::new);
      story.origins.add(testimony.source());
      story.surest = Math.max(story.surest, testimony.confidence().value());
    }
    IndependentSources sources = new IndependentSources();
    return stories.values().stream()
        .sorted(comparing(Story::surest).reversed().thenComparing(Story::id))
        .filter(story -> sources.finds(story, new HashSet<>()))
        .map(Story::surest)
        .toList();
  }

  private boolean finds(Story story, Set<String> tried) {
    for (String origin : story.origins) {
      if (tried.add(origin)) {
        @Nullable Story other = storyOf.get(origin);
        if (other == null || finds(other, tried)) {
          storyOf.put(origin, story);
          return true;
        }
      }
    }
    return false;
  }
}

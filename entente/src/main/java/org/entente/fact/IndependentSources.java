package org.entente.fact;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
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

  private final Map<String, Story> stories = new HashMap<>();
  private final NavigableSet<Story> surestFirst =
      new TreeSet<>(comparing(Story::surest).reversed().thenComparing(Story::id));
  private final Set<String> origins = new HashSet<>();

  /** How sure each of the independent sources of these claims is; the surest first. */
  static List<Double> of(Collection<Testimony> testimonies) {
    IndependentSources sources = new IndependentSources();
    testimonies.forEach(sources::add);
    return sources.surest();
  }

  /** Takes one more claim. */
  void add(Testimony testimony) {
    Story story = stories.computeIfAbsent(testimony.story(), Story::new);
    surestFirst.remove(story); // its place changes with how sure it is
    story.origins.add(testimony.source());
    story.surest = Math.max(story.surest, testimony.confidence().value());
    surestFirst.add(story);
    origins.add(testimony.source());
  }

  /** How sure each of the independent sources of the claims so far is; the surest first. */
  List<Double> surest() {
    Matching matching = new Matching();
    List<Double> surest = new ArrayList<>();
    for (Story story : surestFirst) {
      if (surest.size() == origins.size()) {
        break;
      }
      if (matching.finds(story)) {
        surest.add(story.surest());
      }
    }
    return surest;
  }

  /** Gives stories origins. */
  private static final class Matching {
    private final Map<String, Story> storyOf = new HashMap<>();

    /**
     * What a search has tried that found nothing: all of these are taken, by stories that have no
     * others, and so it stays.
     */
    private final Set<String> exhausted = new HashSet<>();

    private boolean finds(Story story) {
      Set<String> tried = new HashSet<>();
      boolean found = finds(story, tried);
      if (!found) {
        exhausted.addAll(tried);
      }
      return found;
    }

    private boolean finds(Story story, Set<String> tried) {
      for (String origin : story.origins) {
        if (!exhausted.contains(origin) && tried.add(origin)) {
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
}

package org.entente.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.article.VersionId;
import org.entente.article.copy.StoryId;
import org.entente.fact.Dyad;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.TransactionContext;

/**
 * Finds out which versions tell one story: those that a chain of shared prints connects. So many
 * look-ups as the versions have prints, whatever else is in the graph; and the outcome does not
 * depend on the order in which versions come.
 */
final class StoryLinks {

  private static final CypherFile TAKE_PRINTS = CypherFile.named("stories/take-prints");
  private static final CypherFile STORIES = CypherFile.named("stories/stories-of-prints");
  private static final CypherFile TAKE_STORIES = CypherFile.named("stories/take-stories");
  private static final CypherFile DYADS = CypherFile.named("stories/dyads-of-stories");
  private static final CypherFile JOIN = CypherFile.named("stories/join");
  private static final CypherFile TELL = CypherFile.named("stories/tell");

  private final Map<VersionId, List<Long>> prints;
  private final Map<VersionId, StoryId> storyOf = new TreeMap<>(StoryLinks::inOrder);
  private final Map<String, String> joins = new TreeMap<>();
  private final SortedSet<String> met = new TreeSet<>();

  private StoryLinks(Map<VersionId, List<Long>> prints) {
    this.prints = prints;
  }

  /**
   * Finds the stories of versions and takes them for this transaction, so that no other writer
   * changes them meanwhile.
   *
   * @param prints the versions, whether they are stored already or not, with what they share with
   *     their copies
   */
  static StoryLinks of(TransactionContext tx, Map<VersionId, List<Long>> prints) {
    StoryLinks links = new StoryLinks(prints);
    List<Long> all = prints.values().stream().flatMap(List::stream).distinct().sorted().toList();
    Queries.write(tx, TAKE_PRINTS, "prints", all);
    Map<Long, String> stored = stories(tx, all);
    Set<String> taken = new TreeSet<>();
    while (!taken.containsAll(stored.values())) {
      Set<String> found = new TreeSet<>(stored.values());
      found.removeAll(taken);
      Queries.write(tx, TAKE_STORIES, "stories", List.copyOf(found));
      taken.addAll(found);
      // while this waited, another writer may have joined them with others
      stored = stories(tx, all);
    }
    links.connect(stored);
    return links;
  }

  private static Map<Long, String> stories(TransactionContext tx, List<Long> prints) {
    Map<Long, String> stories = new HashMap<>();
    Queries.rows(tx, STORIES, "prints", prints)
        .forEach(row -> stories.put(row.get("key").asLong(), row.get("story").asString()));
    return stories;
  }

  private void connect(Map<Long, String> stored) {
    Joined joined = new Joined();
    Map<Long, String> first = new HashMap<>(stored);
    prints.forEach(
        (version, keys) -> {
          String own = StoryId.of(version).value();
          joined.add(own);
          keys.forEach(key -> joined.join(first.computeIfAbsent(key, _ -> own), own));
        });
    Map<String, String> named = new HashMap<>();
    for (Set<String> story : joined.sets()) {
      String name = story.iterator().next();
      story.forEach(each -> named.put(each, name));
    }
    prints
        .keySet()
        .forEach(
            version ->
                storyOf.put(
                    version, new StoryId(named.getOrDefault(StoryId.of(version).value(), ""))));
    Map<String, Set<String>> metBy = new TreeMap<>();
    for (String story : new TreeSet<>(stored.values())) {
      String name = named.getOrDefault(story, story);
      metBy.computeIfAbsent(name, _ -> new TreeSet<>()).add(story);
      if (!name.equals(story)) {
        joins.put(story, name);
      }
    }
    metBy.values().stream().filter(stories -> stories.size() > 1).forEach(met::addAll);
  }

  private static int inOrder(VersionId one, VersionId other) {
    return one.value().compareTo(other.value());
  }

  /** Of what those stories speak that were several until now: their sources count anew. */
  Collection<Dyad> dyads(TransactionContext tx) {
    return Queries.rows(tx, DYADS, "stories", List.copyOf(met)).stream()
        .map(row -> Dyad.parse(row.get("dyad").asString()))
        .toList();
  }

  /** Writes which story the versions tell, which are stored by now. */
  void write(TransactionContext tx) {
    List<Map<String, Object>> rows = new ArrayList<>();
    joins.forEach((from, to) -> rows.add(Map.of("from", from, "to", to)));
    Queries.write(tx, JOIN, "joins", rows);
    List<Map<String, Object>> versions = new ArrayList<>();
    storyOf.forEach(
        (version, story) ->
            versions.add(
                Map.of(
                    "id",
                    version.value(),
                    "story",
                    story.value(),
                    "prints",
                    prints.getOrDefault(version, List.of()))));
    Queries.write(tx, TELL, "versions", versions);
  }
}

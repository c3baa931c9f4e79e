package org.entente.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.ActorName;
import org.entente.actor.gazetteer.FoldedText;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.extraction.evaluation.GoldCheck;
import org.entente.extraction.evaluation.GoldFile;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;

/** Which countries no text of the gold names, by none of the names that the gazetteer has. */
final class UnnamedCountries {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private UnnamedCountries() {}

  /**
   * The countries, in the order of their ids.
   *
   * @param gold a folder of gold, with all that lies in it
   */
  static List<ActorId> of(Path gold, ReferenceKnowledge knowledge) throws IOException {
    Map<String, Set<ActorId>> byName = new HashMap<>();
    for (ActorName name : knowledge.names()) {
      byName.computeIfAbsent(words(name.text()), _ -> new HashSet<>()).add(name.actor());
    }
    int longest =
        byName.keySet().stream().mapToInt(name -> name.split(" ", -1).length).max().orElseThrow();
    Set<ActorId> named = new HashSet<>();
    for (Path file : GoldCheck.files(List.of(gold))) {
      for (GoldItem item : GoldFile.read(file).items()) {
        runs(words(item.text()), longest)
            .forEach(run -> named.addAll(byName.getOrDefault(run, Set.of())));
      }
    }
    return knowledge.allActors().stream()
        .filter(actor -> actor.kind() == ActorKind.COUNTRY)
        .map(Actor::id)
        .filter(id -> !named.contains(id))
        .sorted()
        .toList();
  }

  /** A text as words in lower case without accents, one blank between two. */
  private static String words(String text) {
    return BETWEEN_WORDS.matcher(FoldedText.fold(text)).replaceAll(" ").strip();
  }

  /** All runs of so many words and fewer. */
  private static Stream<String> runs(String words, int longest) {
    String[] each = words.split(" ", -1);
    Set<String> runs = new HashSet<>();
    for (int start = 0; start < each.length; start++) {
      StringBuilder run = new StringBuilder();
      for (int end = start; end < Math.min(each.length, start + longest); end++) {
        runs.add(run.append(end == start ? "" : " ").append(each[end]).toString());
      }
    }
    return runs.stream();
  }
}

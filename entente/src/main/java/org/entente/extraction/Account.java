package org.entente.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.entente.actor.Mention;
import org.entente.claim.Statement;
import org.entente.extraction.encoder.PairInText;
import org.entente.ontology.ActorId;

/**
 * Why an article claims what it claims, and nothing else.
 *
 * @param mentions who is named, resolved or not, in the order of the text
 * @param pairs every two actors that are named, in the order in which they are first named
 */
public record Account(List<Mention> mentions, List<Pair> pairs) {

  public Account {
    mentions = List.copyOf(mentions);
    pairs = List.copyOf(pairs);
  }

  /**
   * Two actors and what was seen between them, in either direction.
   *
   * @param one who is named first
   * @param other who is named later
   * @param together whether they stand near enough to be read together; else nothing can be seen
   * @param candidates what was seen, best first; empty where no relation came near its threshold
   */
  public record Pair(ActorId one, ActorId other, boolean together, List<Candidate> candidates) {
    public Pair {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Something that may be claimed.
   *
   * @param explanation the claim that it is or would be, with its signs and words
   * @param line what its log odds must exceed
   * @param margins what each reading thought of it, from short windows to long ones
   * @param read its parties in what the surest of the readings read
   */
  public record Candidate(
      Explanation explanation, double line, List<Double> margins, PairInText read) {
    public Candidate {
      margins = List.copyOf(margins);
    }

    /** Whether it is a claim. */
    public boolean taken() {
      return explanation.logOdds() > line;
    }

    private Set<ActorId> parties() {
      Statement statement = explanation.claim().statement();
      return Set.of(statement.subject(), statement.object());
    }
  }

  /**
   * Puts together what was seen of each pair.
   *
   * @param windows all that were read
   * @param candidates all that was seen in them, best first
   */
  static Account of(List<Mention> mentions, List<Window> windows, List<Candidate> candidates) {
    List<ActorId> actors =
        mentions.stream().flatMap(mention -> mention.actor().stream()).distinct().toList();
    Set<Set<ActorId>> together = new HashSet<>();
    for (Window window : windows) {
      List<ActorId> within =
          List.copyOf(
              new LinkedHashSet<>(
                  window.mentions().flatMap(mention -> mention.actor().stream()).toList()));
      eachTwo(within, (one, other) -> together.add(Set.of(one, other)));
    }
    Map<Set<ActorId>, List<Candidate>> byParties =
        candidates.stream().collect(Collectors.groupingBy(Candidate::parties));
    List<Pair> pairs = new ArrayList<>();
    eachTwo(
        actors,
        (one, other) ->
            pairs.add(
                new Pair(
                    one,
                    other,
                    together.contains(Set.of(one, other)),
                    byParties.getOrDefault(Set.of(one, other), List.of()))));
    return new Account(mentions, pairs);
  }

  private static void eachTwo(List<ActorId> actors, BiConsumer<ActorId, ActorId> action) {
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        action.accept(actors.get(i), actors.get(j));
      }
    }
  }
}

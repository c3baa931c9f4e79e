package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.actor.Mention;
import org.entente.ontology.ActorId;
import org.entente.ontology.Span;

/**
 * Some sentences on end in a window, in which two actors are mentioned.
 *
 * @param window the window
 * @param first index of the first sentence
 * @param last index of the last sentence
 * @param subject first mention of the one within them
 * @param object first mention of the other within them
 */
record Run(Window window, int first, int last, Span subject, Span object) {

  /** Every smallest run in which both are mentioned: none holds another. */
  static List<Run> allOf(Window window, ActorId subject, ActorId object) {
    List<Run> runs = new ArrayList<>();
    for (int first = 0; first < window.sentences().size(); first++) {
      int from = first;
      IntStream.range(first, window.sentences().size())
          .mapToObj(last -> between(window, from, last, subject, object))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(run -> add(runs, run));
    }
    return runs;
  }

  /** The run before, which begins earlier, is not a smallest one if it ends where this one does. */
  private static void add(List<Run> runs, Run run) {
    if (!runs.isEmpty() && runs.getLast().last == run.last) {
      runs.removeLast();
    }
    runs.add(run);
  }

  private static Optional<Run> between(
      Window window, int first, int last, ActorId subject, ActorId object) {
    List<Mention> mentions =
        window.sentences().subList(first, last + 1).stream()
            .flatMap(sentence -> sentence.mentions().stream())
            .toList();
    return firstOf(subject, mentions)
        .flatMap(
            one ->
                firstOf(object, mentions).map(other -> new Run(window, first, last, one, other)));
  }

  private static Optional<Span> firstOf(ActorId actor, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.actor().filter(actor::equals).isPresent())
        .map(Mention::span)
        .findFirst();
  }

  /** How many sentences. */
  int sentences() {
    return last - first + 1;
  }

  /** From the first character of the first sentence to the last of the last. */
  Span span() {
    return new Span(
        window.sentences().get(first).span().start(), window.sentences().get(last).span().end());
  }

  /**
   * The share of weights that lies on these sentences.
   *
   * @param weights one for each piece of the window, and one for the piece that opens it
   */
  double weight(float[] weights) {
    int from = 1 + pieces(0, first);
    return IntStream.range(from, from + pieces(first, last + 1)).mapToDouble(i -> weights[i]).sum();
  }

  private int pieces(int begin, int end) {
    return window.sentences().subList(begin, end).stream().mapToInt(s -> s.pieces().size()).sum();
  }
}

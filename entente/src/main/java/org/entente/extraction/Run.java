package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.ontology.ActorId;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

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

  /** Where an actor is mentioned first from some sentence on. */
  private record Place(int sentence, Span mention) {}

  /** Every smallest run in which both are mentioned: none holds another. */
  static List<Run> allOf(Window window, ActorId subject, ActorId object) {
    List<Run> runs = new ArrayList<>();
    @Nullable Place one = null;
    @Nullable Place other = null;
    int end = window.sentences().size();
    // from the end, so that it is known where each is mentioned next
    for (int first = end - 1; first >= 0; first--) {
      one = place(window, first, subject).orElse(one);
      other = place(window, first, object).orElse(other);
      if (one != null && other != null) {
        int last = Math.max(one.sentence, other.sentence);
        if (last < end && Math.min(one.sentence, other.sentence) == first) {
          runs.add(new Run(window, first, last, one.mention, other.mention));
          end = last;
        }
      }
    }
    return runs.reversed();
  }

  private static Optional<Place> place(Window window, int sentence, ActorId actor) {
    return window.sentences().get(sentence).mentions().stream()
        .filter(mention -> mention.actor().filter(actor::equals).isPresent())
        .map(mention -> new Place(sentence, mention.span()))
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
   * @param weights one for each piece of the window, and one for the piece that opens it; or none,
   *     of which nothing lies anywhere
   */
  double weight(float[] weights) {
    if (weights.length == 0) {
      return 0;
    }
    int from = 1 + pieces(0, first);
    return IntStream.range(from, from + pieces(first, last + 1)).mapToDouble(i -> weights[i]).sum();
  }

  private int pieces(int begin, int end) {
    return window.sentences().subList(begin, end).stream().mapToInt(s -> s.pieces().size()).sum();
  }
}

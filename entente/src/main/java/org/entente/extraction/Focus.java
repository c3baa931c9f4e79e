package org.entente.extraction;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.actor.Mention;
import org.entente.extraction.encoder.Piece;
import org.entente.ontology.ActorId;
import org.entente.ontology.Span;

/**
 * Where in the text a reading has its weight, from which the distance of dates and numbers is
 * measured: the word that weighs most, which is mostly the verb, and the two actors.
 *
 * @param verb the word that weighs most among those that name neither actor
 * @param subject the mentions of the subject in the window
 * @param object the mentions of the object in the window
 */
record Focus(Span verb, List<Span> subject, List<Span> object) {

  static Focus of(Reading reading, Run run, String text) {
    Reading.Key key = reading.key();
    List<Span> subject = mentions(reading.window(), key.subject());
    List<Span> object = mentions(reading.window(), key.object());
    Span verb =
        weights(reading).entrySet().stream()
            .filter(word -> run.span().contains(word.getKey()))
            .filter(word -> Character.isLetterOrDigit(text.charAt(word.getKey().start())))
            .filter(
                word ->
                    Stream.concat(subject.stream(), object.stream())
                        .noneMatch(word.getKey()::overlaps))
            .max(Comparator.comparing(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElse(run.span());
    return new Focus(verb, subject, object);
  }

  /** For each word of the window, and each mention, its share of the pair's context. */
  static Map<Span, Double> weights(Reading reading) {
    Map<Span, Double> weights = new LinkedHashMap<>();
    List<Piece> pieces = reading.window().pieces();
    for (int i = 0; i < pieces.size(); i++) {
      // The weights begin with that of the opening piece
      weights.merge(pieces.get(i).span(), (double) reading.finding().weights()[i + 1], Double::sum);
    }
    return weights;
  }

  private static List<Span> mentions(Window window, ActorId actor) {
    return window
        .mentions()
        .filter(mention -> mention.actor().filter(actor::equals).isPresent())
        .map(Mention::span)
        .toList();
  }

  /** How far a place is from all three, in characters. */
  int distance(Span place) {
    return gap(place, verb) + nearest(place, subject) + nearest(place, object);
  }

  private static int nearest(Span place, List<Span> mentions) {
    return mentions.stream().mapToInt(mention -> gap(place, mention)).min().orElse(0);
  }

  /** How many characters lie between the two. */
  static int gap(Span one, Span other) {
    return Math.max(0, Math.max(other.start() - one.end(), one.start() - other.end()));
  }

  /** The text between a place and the verb. */
  String between(Span place, String text) {
    int from = Math.min(place.end(), verb.end());
    int to = Math.max(place.start(), verb.start());
    return from < to ? text.substring(from, to) : "";
  }
}

package org.entente.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.entente.extraction.encoder.MarkedText;
import org.entente.extraction.encoder.MarkedText.MarkedActor;
import org.entente.extraction.encoder.MarkedText.Words;

/**
 * Some texts as arrays. The places of actors, pairs, dates and numbers are given as matrices that
 * pick rows: to multiply by these is fast, and its gradient is the same each time.
 */
final class Batch {

  /** Makes a weight vanish in a softmax. */
  static final float NEVER = -1e9f;

  private final NDManager manager;
  private final List<MarkedText> texts;
  private final int length;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** An actor of one of the texts. */
  record Actor(int text, int place) {}

  /** Two actors of one text, by their places among all actors of the batch. */
  record Pair(int text, int subject, int object) {}

  Batch(NDManager manager, List<MarkedText> texts) {
    this.manager = manager;
    this.texts = List.copyOf(texts);
    this.length = texts.stream().mapToInt(text -> text.pieces().length).max().orElse(0);
    for (int t = 0; t < texts.size(); t++) {
      int first = actors.size();
      int count = texts.get(t).actors().size();
      for (int i = 0; i < count; i++) {
        actors.add(new Actor(t, i));
      }
      for (int s = 0; s < count; s++) {
        for (int o = 0; o < count; o++) {
          if (s != o) {
            pairs.add(new Pair(t, first + s, first + o));
          }
        }
      }
    }
  }

  List<MarkedText> texts() {
    return texts;
  }

  List<Actor> actors() {
    return actors;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** Where a pair of a text's actors stands among all pairs. */
  int pair(int text, int subject, int object) {
    int first = actors.indexOf(new Actor(text, 0));
    return pairs.indexOf(new Pair(text, first + subject, first + object));
  }

  int rows() {
    return texts.size() * length;
  }

  /** Ids of the word pieces: texts × pieces, filled with zeros. */
  NDArray pieces() {
    long[] ids = new long[rows()];
    for (int t = 0; t < texts.size(); t++) {
      int[] pieces = texts.get(t).pieces();
      for (int i = 0; i < pieces.length; i++) {
        ids[t * length + i] = pieces[i];
      }
    }
    return manager.create(ids, new Shape(texts.size(), length));
  }

  /** 0, 1, 2 …: 1 × pieces. */
  NDArray positions() {
    long[] ids = new long[length];
    for (int i = 0; i < length; i++) {
      ids[i] = i;
    }
    return manager.create(ids, new Shape(1, length));
  }

  /** The one segment that there is: 1 × 1. */
  NDArray types() {
    return manager.create(new long[1], new Shape(1, 1));
  }

  /** What is added to attention, so that filling is not looked at: texts × 1 × 1 × pieces. */
  NDArray filling() {
    float[] values = new float[rows()];
    for (int t = 0; t < texts.size(); t++) {
      for (int i = texts.get(t).pieces().length; i < length; i++) {
        values[t * length + i] = NEVER;
      }
    }
    return manager.create(values, new Shape(texts.size(), 1, 1, length));
  }

  /** The most mentions that an actor has. */
  int mostMentions() {
    return actors.stream().mapToInt(actor -> marked(actor).markers().size()).max().orElse(1);
  }

  /** Picks the opening markers: (actors × most mentions) × rows. */
  NDArray markers() {
    int most = mostMentions();
    float[] picks = new float[actors.size() * most * rows()];
    for (int a = 0; a < actors.size(); a++) {
      List<Integer> markers = marked(actors.get(a)).markers();
      for (int m = 0; m < markers.size(); m++) {
        picks[(a * most + m) * rows() + row(actors.get(a).text(), markers.get(m))] = 1;
      }
    }
    return manager.create(picks, new Shape((long) actors.size() * most, rows()));
  }

  /** Zero where there is such a mention: actors × most mentions × 1. */
  NDArray missingMentions() {
    int most = mostMentions();
    float[] values = new float[actors.size() * most];
    for (int a = 0; a < actors.size(); a++) {
      for (int m = marked(actors.get(a)).markers().size(); m < most; m++) {
        values[a * most + m] = NEVER;
      }
    }
    return manager.create(values, new Shape(actors.size(), most, 1));
  }

  /** The mean over an actor's opening markers: actors × rows. */
  NDArray meanOfMarkers() {
    return means(
        actors.stream().map(actor -> new Rows(actor.text(), marked(actor).markers())).toList());
  }

  /** One where the actor belongs to the text: actors × texts × 1. */
  NDArray textOfActor() {
    float[] values = new float[actors.size() * texts.size()];
    for (int a = 0; a < actors.size(); a++) {
      values[a * texts.size() + actors.get(a).text()] = 1;
    }
    return manager.create(values, new Shape(actors.size(), texts.size(), 1));
  }

  /** Picks each pair's subject: pairs × actors. */
  NDArray subjects() {
    return picks(pairs.stream().mapToInt(Pair::subject).toArray(), actors.size());
  }

  /** Picks each pair's object: pairs × actors. */
  NDArray objects() {
    return picks(pairs.stream().mapToInt(Pair::object).toArray(), actors.size());
  }

  /** The mean over the pieces of each date of each text: dates × rows. */
  NDArray dates() {
    return means(words(texts.stream().map(MarkedText::dates).toList()));
  }

  /** The mean over the pieces of each number of each text: numbers × rows. */
  NDArray numbers() {
    return means(words(texts.stream().map(MarkedText::numbers).toList()));
  }

  /** Some rows of one text. */
  private record Rows(int text, List<Integer> places) {}

  private static List<Rows> words(List<List<Words>> byText) {
    List<Rows> rows = new ArrayList<>();
    for (int t = 0; t < byText.size(); t++) {
      for (Words words : byText.get(t)) {
        rows.add(new Rows(t, words.pieces()));
      }
    }
    return rows;
  }

  private NDArray means(List<Rows> each) {
    float[] values = new float[each.size() * rows()];
    for (int i = 0; i < each.size(); i++) {
      for (int place : each.get(i).places()) {
        values[i * rows() + row(each.get(i).text(), place)] += 1f / each.get(i).places().size();
      }
    }
    return manager.create(values, new Shape(each.size(), rows()));
  }

  /** A matrix whose every row picks one of so many. */
  NDArray picks(int[] which, int of) {
    float[] values = new float[which.length * of];
    for (int i = 0; i < which.length; i++) {
      values[i * of + which[i]] = 1;
    }
    return manager.create(values, new Shape(which.length, of));
  }

  /**
   * A number to multiply by. DJL's own operations with a Java number free it before the gradient
   * has been computed, for which PyTorch still reads it; this one lives as long as the step.
   */
  NDArray number(double value) {
    return manager.create(new float[] {(float) value}, new Shape(1));
  }

  NDArray matrix(float[] values, int rows, int columns) {
    return manager.create(values, new Shape(rows, columns));
  }

  private MarkedActor marked(Actor actor) {
    return texts.get(actor.text()).actors().get(actor.place());
  }

  private int row(int text, int place) {
    return text * length + place;
  }
}

package org.entente.extraction.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.extraction.encoder.AttributeHeads.Attributes;
import org.entente.extraction.encoder.PairScorer.Pair;
import org.entente.extraction.encoder.PairScorer.Side;

/** What stands above the encoder: scores every pair of actors and reads the attributes. */
final class PairHeads {

  private final ModelCard card;
  private final PairScorer scorer;
  private final AttributeHeads attributeHeads;

  PairHeads(Weights weights, ModelCard card) {
    this.card = card;
    this.scorer = new PairScorer(weights);
    this.attributeHeads = new AttributeHeads(weights, card);
  }

  /** All that lies further above the threshold than the floor. */
  List<Finding> read(Encoding encoding, MarkedText text, double floor) {
    ActorVectors actors = new ActorVectors(encoding, text);
    List<Side> sides =
        IntStream.range(0, actors.count()).mapToObj(i -> scorer.actor(actors.vector(i))).toList();
    List<Finding> findings = new ArrayList<>();
    for (int one = 0; one < actors.count(); one++) {
      for (int other = one + 1; other < actors.count(); other++) {
        float[] weights = actors.weights(one, other);
        Side context = scorer.context(actors.context(weights));
        Pair there = scorer.pair(sides.get(one), sides.get(other), context);
        Pair back = scorer.pair(sides.get(other), sides.get(one), context);
        read(there, new Ends(one, other, weights), actors, text, floor, findings);
        read(back, new Ends(other, one, weights), actors, text, floor, findings);
      }
    }
    return findings;
  }

  /** A pair's subject and object in sight of what they share, one after the other. */
  float[] vector(Encoding encoding, PairInText pair) {
    ActorVectors actors = new ActorVectors(encoding, pair.text());
    int subject = pair.place(pair.subject());
    int object = pair.place(pair.object());
    Side context = scorer.context(actors.context(actors.weights(subject, object)));
    Pair both =
        scorer.pair(
            scorer.actor(actors.vector(subject)), scorer.actor(actors.vector(object)), context);
    float[] vector = Arrays.copyOf(both.subject(), both.subject().length + both.object().length);
    System.arraycopy(both.object(), 0, vector, both.subject().length, both.object().length);
    return vector;
  }

  /** Which actors a pair consists of, and the weights of what they share. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Ends(int subject, int object, float[] weights) {}

  private void read(
      Pair pair,
      Ends ends,
      ActorVectors actors,
      MarkedText text,
      double floor,
      List<Finding> findings) {
    float[] scores = scorer.scores(pair);
    for (int label = 1; label < scores.length; label++) {
      float margin = scores[label] - scores[0];
      // A NaN lies above nothing
      if (margin > floor) {
        Attributes attributes =
            margin > RelationModel.UNLIKELY
                ? attributeHeads.read(pair, label, actors, text)
                : Attributes.UNREAD;
        findings.add(
            new Finding(
                text.actors().get(ends.subject()).id(),
                card.labels().get(label - 1),
                text.actors().get(ends.object()).id(),
                margin,
                attributes.modality(),
                attributes.aspect(),
                attributes.consent(),
                attributes.speaker(),
                attributes.pointed(),
                margin > RelationModel.UNLIKELY ? ends.weights() : Finding.UNWEIGHED));
      }
    }
  }
}

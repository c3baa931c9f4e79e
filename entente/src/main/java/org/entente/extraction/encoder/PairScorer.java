package org.entente.extraction.encoder;

/**
 * Scores every relation for a pair of actors in one direction. What depends on one actor or on the
 * shared context alone is computed once.
 */
final class PairScorer {

  private static final int BLOCK = 32;

  private final Dense head;
  private final Dense tail;
  private final Bilinear bilinear;
  private final float[] headBias;
  private final float[] tailBias;

  PairScorer(Weights weights) {
    this.head = Dense.of(weights, "pair.head");
    this.tail = Dense.of(weights, "pair.tail");
    this.bilinear = Bilinear.of(weights, "pair.bilinear", BLOCK);
    this.headBias = head.bias();
    this.tailBias = tail.bias();
  }

  /** What an actor adds to a pair as its subject and as its object. */
  record Side(float[] asSubject, float[] asObject) {}

  Side actor(float[] vector) {
    return new Side(head.partial(vector, 0), tail.partial(vector, 0));
  }

  Side context(float[] context) {
    int from = headBias.length;
    return new Side(head.partial(context, from), tail.partial(context, from));
  }

  /** A pair's subject and object in sight of what they share. */
  record Pair(float[] subject, float[] object) {}

  Pair pair(Side subject, Side object, Side context) {
    return new Pair(
        Floats.tanhOfSum(subject.asSubject(), context.asSubject(), headBias),
        Floats.tanhOfSum(object.asObject(), context.asObject(), tailBias));
  }

  /** The scores of a pair: the threshold first, then the labels in the card's order. */
  float[] scores(Pair pair) {
    return bilinear.apply(pair.subject(), pair.object());
  }
}

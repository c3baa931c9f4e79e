package org.entente.training.example;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.encoder.MarkedText;

/**
 * A text with what is to be found in it.
 *
 * @param text as the product's encoder reads it
 * @param targets what is to be found
 * @param ignored what may be found or not, and is not taught
 */
public record Example(MarkedText text, List<Target> targets, Set<PairLabel> ignored) {

  public Example {
    targets = List.copyOf(targets);
    ignored = Set.copyOf(ignored);
  }

  /**
   * A label on a pair.
   *
   * @param subject the subject's place among the text's actors
   * @param object the object's place
   * @param label its place among the outputs, 1 or more
   */
  public record PairLabel(int subject, int object, int label) {}

  /**
   * A claim that is to be found.
   *
   * @param where on which pair, with which label
   * @param modality its place among the card's modalities
   * @param aspect its place among the card's aspects
   * @param consent its place among the card's consents; {@link #NOT_TAUGHT} where the claim can
   *     have none
   * @param pointers for each attribute that points to something the right places among its
   *     candidates, {@link #NONE} for none; a head without any is not taught
   */
  public record Target(
      PairLabel where,
      int modality,
      int aspect,
      int consent,
      Map<PointerHead, Set<Integer>> pointers) {

    public static final int NOT_TAUGHT = -1;
    public static final int NONE = -1;

    public Target {
      pointers = Map.copyOf(pointers);
    }
  }
}

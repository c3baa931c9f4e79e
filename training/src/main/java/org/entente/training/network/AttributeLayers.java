package org.entente.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.entente.training.example.Example;
import org.entente.training.example.Example.Target;
import org.entente.training.example.PointerHead;
import org.entente.training.network.PairLayers.Scored;

/**
 * The attributes of claims: classes on a claim's vector, and pointers to actors, dates, numbers.
 */
final class AttributeLayers {

  private final Layers layers;

  AttributeLayers(Layers layers) {
    this.layers = layers;
  }

  /** A claim with the text in which it stands. */
  private record Placed(int text, Target target) {}

  /** How far the attributes of all claims are from what they should be, added up. */
  NDArray loss(Scored scored, Batch batch, List<Example> examples) {
    List<Placed> claims = new ArrayList<>();
    for (int t = 0; t < examples.size(); t++) {
      for (Target target : examples.get(t).targets()) {
        claims.add(new Placed(t, target));
      }
    }
    NDArray z = vectors(scored, batch, claims);
    NDArray sum =
        classes(z, "attribute.modality", batch, claims, Target::modality)
            .add(classes(z, "attribute.aspect", batch, claims, Target::aspect))
            .add(classes(z, "attribute.consent", batch, claims, Target::consent));
    for (PointerHead head : PointerHead.values()) {
      sum = sum.add(pointers(z, head, scored, batch, claims));
    }
    return sum;
  }

  private NDArray vectors(Scored scored, Batch batch, List<Placed> claims) {
    int[] pairs =
        claims.stream()
            .mapToInt(
                claim ->
                    batch.pair(
                        claim.text, claim.target.where().subject(), claim.target.where().object()))
            .toArray();
    int[] labels = claims.stream().mapToInt(claim -> claim.target.where().label()).toArray();
    NDArray embedding = layers.weights("attribute.label_embedding.weight");
    NDArray pick = batch.picks(pairs, batch.pairs().size());
    NDArray label = batch.picks(labels, (int) embedding.getShape().get(0)).matMul(embedding);
    NDArray inputs =
        NDArrays.concat(
            new NDList(pick.matMul(scored.subjects()), pick.matMul(scored.objects()), label), 1);
    return layers.linear(inputs, "attribute.pair").tanh();
  }

  private NDArray classes(
      NDArray z, String name, Batch batch, List<Placed> claims, ToIntFunction<Target> right) {
    NDArray scores = layers.linear(z, name).logSoftmax(-1);
    int classes = (int) scores.getShape().get(1);
    float[] wanted = new float[claims.size() * classes];
    for (int i = 0; i < claims.size(); i++) {
      int place = right.applyAsInt(claims.get(i).target);
      if (place != Target.NOT_TAUGHT) {
        wanted[i * classes + place] = 1;
      }
    }
    return scores.mul(batch.matrix(wanted, claims.size(), classes)).sum().neg();
  }

  /** Any of several right places will do; of a head that is not taught all are right. */
  private NDArray pointers(
      NDArray z, PointerHead head, Scored scored, Batch batch, List<Placed> claims) {
    List<Integer> texts = textsOfCandidates(head, batch);
    int columns = texts.size() + 1;
    float[] possible = new float[claims.size() * columns];
    float[] right = new float[claims.size() * columns];
    for (int i = 0; i < claims.size(); i++) {
      Placed claim = claims.get(i);
      Set<Integer> places = claim.target.pointers().getOrDefault(head, Set.of());
      int first = texts.indexOf(claim.text);
      for (int c = 0; c < columns; c++) {
        boolean none = c == columns - 1;
        boolean ofText = none || texts.get(c) == claim.text;
        int place = none ? Target.NONE : c - first;
        possible[i * columns + c] = ofText ? 0 : Batch.NEVER;
        right[i * columns + c] =
            ofText && (places.isEmpty() || places.contains(place)) ? 0 : Batch.NEVER;
      }
    }
    NDArray scores =
        layers.linear(z, head.layer()).matMul(candidates(head, !texts.isEmpty(), scored, batch));
    return Layers.logSumExp(scores.add(batch.matrix(possible, claims.size(), columns)), 1)
        .sub(Layers.logSumExp(scores.add(batch.matrix(right, claims.size(), columns)), 1))
        .sum();
  }

  /** The vectors to which a head can point, and after them the one that stands for none. */
  private NDArray candidates(PointerHead head, boolean any, Scored scored, Batch batch) {
    int width = (int) scored.actors().getShape().get(1);
    NDArray none = batch.matrix(new float[width], 1, width).add(layers.weights(head.none()));
    if (!any) {
      return none.transpose();
    }
    NDArray vectors =
        switch (head) {
          case ATTRIBUTION, FLAG -> scored.actors();
          case FROM, TO -> batch.dates().matMul(scored.rows());
          case QUANTITY -> batch.numbers().matMul(scored.rows());
        };
    return NDArrays.concat(new NDList(vectors, none), 0).transpose();
  }

  private static List<Integer> textsOfCandidates(PointerHead head, Batch batch) {
    List<Integer> texts = new ArrayList<>();
    for (int t = 0; t < batch.texts().size(); t++) {
      var text = batch.texts().get(t);
      int count =
          switch (head) {
            case ATTRIBUTION, FLAG -> text.actors().size();
            case FROM, TO -> text.dates().size();
            case QUANTITY -> text.numbers().size();
          };
      for (int i = 0; i < count; i++) {
        texts.add(t);
      }
    }
    return texts;
  }
}

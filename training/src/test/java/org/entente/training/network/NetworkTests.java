package org.entente.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.entente.extraction.encoder.Finding;
import org.entente.extraction.encoder.Label;
import org.entente.extraction.encoder.MarkedText;
import org.entente.extraction.encoder.ModelCard;
import org.entente.extraction.encoder.Precision;
import org.entente.extraction.encoder.RelationModel;
import org.entente.extraction.encoder.Tensor;
import org.entente.extraction.encoder.Weights;
import org.entente.ontology.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NetworkTests {

  /** Texts with what the Python reference finds in them, margins to three digits. */
  private static final Path SAMPLES =
      Path.of("..", "entente", "src", "test", "resources", "extraction", "samples.jsonl");

  private static final double NEARLY = 1e-3;

  private record Key(ActorId subject, Label label, ActorId object) {}

  @Test
  void givesTheScoresOfTheProductAndOfTheReference() throws IOException {
    List<JsonNode> samples = Files.readAllLines(SAMPLES).stream().map(NetworkTests::json).toList();
    List<MarkedText> texts = samples.stream().map(NetworkTests::marked).toList();
    ModelCard card = ModelCard.bundled();
    int compared = 0;
    try (NDManager manager = NDManager.newBaseManager();
        RelationModel product = RelationModel.load(Precision.FP32, 2);
        Parameters parameters = new Parameters(manager, productsWeights())) {
      Network network = new Network(parameters, 0, 0, Arithmetic.FLOAT32);
      List<List<Finding>> found = product.read(texts, Double.NEGATIVE_INFINITY);
      for (int i = 0; i < texts.size(); i++) {
        if (texts.get(i).actors().size() > 1) {
          Map<Key, Float> margins = margins(network, manager, texts.get(i), card);

          assertThat(found.get(i)).hasSameSizeAs(margins.keySet());
          for (Finding finding : found.get(i)) {
            Key key = new Key(finding.subject(), finding.label(), finding.object());
            assertThat(margins.get(key)).isCloseTo(finding.margin(), within((float) NEARLY));
          }
          for (JsonNode claim : samples.get(i).get("claims")) {
            assertThat((double) Objects.requireNonNull(margins.get(key(claim))))
                .isCloseTo(claim.get("margin").doubleValue(), within(NEARLY + 5e-4));
            compared++;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  /** Eight binary digits of each product: what is found stays, margins shift a little. */
  @Test
  void givesNearlyTheSameInShortArithmetic() throws IOException {
    ModelCard card = ModelCard.bundled();
    List<MarkedText> texts = textsWithPairs();
    try (NDManager manager = NDManager.newBaseManager();
        Parameters parameters = new Parameters(manager, productsWeights())) {
      Network exact = new Network(parameters, 0, 0, Arithmetic.FLOAT32);
      Network quick = new Network(parameters, 0, 0, Arithmetic.BFLOAT16);
      double differences = 0;
      int compared = 0;
      for (MarkedText text : texts) {
        Map<Key, Float> expected = margins(exact, manager, text, card);
        Map<Key, Float> found = margins(quick, manager, text, card);
        assertThat(found).hasSameSizeAs(expected);
        for (Map.Entry<Key, Float> entry : expected.entrySet()) {
          differences +=
              Math.abs(entry.getValue() - Objects.requireNonNull(found.get(entry.getKey())));
          compared++;
        }
      }
      assertThat(differences / compared).isBetween(1e-6, 0.1);
    }
  }

  @ParameterizedTest
  @EnumSource(Arithmetic.class)
  void leavesOutOtherValuesWithAnotherSeedOnly(Arithmetic arithmetic) throws IOException {
    ModelCard card = ModelCard.bundled();
    MarkedText text = textsWithPairs().getFirst();
    try (NDManager manager = NDManager.newBaseManager();
        Parameters parameters = new Parameters(manager, productsWeights())) {
      Network whole = new Network(parameters, 0, 0, arithmetic);
      Network thinned = new Network(parameters, 0.1f, 0, arithmetic);
      Map<Key, Float> expected = margins(whole, manager, text, card);

      Engine.getInstance().setRandomSeed(1);
      Map<Key, Float> one = margins(thinned, manager, text, card);
      Map<Key, Float> other = margins(thinned, manager, text, card);
      Engine.getInstance().setRandomSeed(1);
      Map<Key, Float> again = margins(thinned, manager, text, card);

      assertThat(one).isNotEqualTo(expected).isNotEqualTo(other).isEqualTo(again);
    }
  }

  @Test
  void beginsWithTheWeightsFromWhichTheProductsWereTaught() throws IOException {
    Map<String, Tensor> taught = productsWeights();

    Map<String, Tensor> base = BaseWeights.read(ModelCard.bundled());

    assertThat(taught.keySet()).containsAll(base.keySet());
    base.forEach(
        (name, tensor) ->
            assertThat(likeness(tensor, Objects.requireNonNull(taught.get(name))))
                .as(name)
                .isGreaterThan(0.5));
  }

  private static List<MarkedText> textsWithPairs() throws IOException {
    return Files.readAllLines(SAMPLES).stream()
        .map(line -> marked(json(line)))
        .filter(text -> text.actors().size() > 1)
        .toList();
  }

  /** 1 where two point the same way: a matrix that was turned around would be near 0. */
  private static double likeness(Tensor one, Tensor other) {
    assertThat(one.rows()).isEqualTo(other.rows());
    double product = 0;
    double ones = 1e-9;
    double others = 1e-9;
    for (int i = 0; i < one.values().length; i++) {
      product += one.values()[i] * other.values()[i];
      ones += one.values()[i] * one.values()[i];
      others += other.values()[i] * other.values()[i];
    }
    return product / Math.sqrt(ones * others);
  }

  private static Map<String, Tensor> productsWeights() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            NetworkTests.class.getResourceAsStream("/model/encoder.safetensors"))) {
      Weights weights = Weights.read(file);
      Map<String, Tensor> tensors = new TreeMap<>();
      weights.names().forEach(name -> tensors.put(name, weights.tensor(name)));
      return tensors;
    }
  }

  private static Map<Key, Float> margins(
      Network network, NDManager manager, MarkedText text, ModelCard card) {
    Map<Key, Float> margins = new HashMap<>();
    List<float[]> pairs = network.margins(manager, text);
    int pair = 0;
    for (int s = 0; s < text.actors().size(); s++) {
      for (int o = 0; o < text.actors().size(); o++) {
        if (s != o) {
          float[] values = pairs.get(pair++);
          for (int label = 0; label < values.length; label++) {
            margins.put(
                new Key(
                    text.actors().get(s).id(), card.labels().get(label), text.actors().get(o).id()),
                values[label]);
          }
        }
      }
    }
    return margins;
  }

  private static JsonNode json(String line) {
    return JsonMapper.shared().readTree(line);
  }

  private static Key key(JsonNode claim) {
    return new Key(
        ActorId.of(claim.get("subject").stringValue()),
        Label.parse(
            claim.get("relation").stringValue() + " " + claim.get("polarity").stringValue()),
        ActorId.of(claim.get("object").stringValue()));
  }

  private static MarkedText marked(JsonNode sample) {
    List<MarkedText.MarkedActor> actors = new ArrayList<>();
    for (JsonNode actor : sample.get("actors")) {
      actors.add(
          new MarkedText.MarkedActor(
              ActorId.of(actor.get("id").stringValue()),
              actor.get("markers").valueStream().map(JsonNode::intValue).toList()));
    }
    return new MarkedText(
        sample.get("input_ids").valueStream().mapToInt(JsonNode::intValue).toArray(), actors);
  }
}

package org.entente.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Leanings;
import org.entente.extraction.encoder.RelationModel;
import org.entente.extraction.encoder.Tensor;
import org.entente.extraction.encoder.Weights;
import org.entente.training.example.TrainingFailure;
import org.entente.training.network.SafetensorsFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where the product finds a model: its weights, what they mean, and a card for people. */
final class ModelFolder {

  private static final String WEIGHTS = "encoder.safetensors";
  private static final String JSON = "encoder.json";
  private static final String CARD = "model-card.md";

  private final Path folder;

  ModelFolder(Path folder) {
    this.folder = folder;
  }

  /** Whether weights were written here. */
  boolean hasWeights() {
    return Files.exists(folder.resolve(WEIGHTS));
  }

  /**
   * The weights that were written here.
   *
   * @throws TrainingFailure if there are none
   */
  Weights weights() throws IOException {
    if (!hasWeights()) {
      throw new TrainingFailure("%s holds no %s.".formatted(folder, WEIGHTS));
    }
    try (InputStream file = Files.newInputStream(folder.resolve(WEIGHTS))) {
      return Weights.read(file);
    }
  }

  /** Loads it as the product does. */
  RelationModel load(int threads) {
    return RelationModel.load(folder, threads);
  }

  /** Whether the training here came to its end. */
  boolean isWhole() {
    return Files.exists(folder.resolve(CARD));
  }

  /** Writes weights that are not calibrated yet. */
  void writeWeights(String name, Map<String, Tensor> weights) throws IOException {
    ObjectNode json = bundled(name);
    write(json);
    SafetensorsFile.writeSmall(folder.resolve(WEIGHTS), weights);
  }

  private static void put(Leanings leanings, ObjectNode json) {
    ObjectNode each = json.putObject("leanings");
    new TreeMap<>(leanings.byDetail())
        .forEach((detail, leaning) -> each.put(detail.written(), leaning));
  }

  /**
   * Writes how sure findings are.
   *
   * @param leanings how readily details are told
   * @param fittedOn on which texts this was found out
   */
  void writeCalibration(String name, Calibration calibration, Leanings leanings, String fittedOn)
      throws IOException {
    ObjectNode json = bundled(name);
    ObjectNode fitted = json.putObject("calibration");
    fitted.put(
        "what",
        "log odds that a finding is right = offset + the sum of weight * sign over all signs (org.entente.extraction.calibration.Sign), cuts in log odds; fitted on "
            + fittedOn);
    fitted.put("offset", rounded(calibration.offset()));
    ObjectNode weights = fitted.putObject("weights");
    new TreeMap<>(calibration.weights())
        .forEach((sign, weight) -> weights.put(sign.name(), rounded(weight)));
    ObjectNode cuts = fitted.putObject("cuts");
    new TreeMap<>(calibration.cuts()).forEach((cut, line) -> cuts.put(cut.name(), rounded(line)));
    put(leanings, json);
    write(json);
  }

  /** Writes the card for people, which is the last thing to be written. */
  void writeCard(String card) throws IOException {
    Files.writeString(folder.resolve(CARD), card);
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }

  private void write(ObjectNode json) throws IOException {
    Files.writeString(
        folder.resolve(JSON),
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
  }

  /** The card of the packaged model, whose labels and layout are those of every model. */
  private static ObjectNode bundled(String name) throws IOException {
    try (InputStream json = ModelFolder.class.getResourceAsStream("/model/" + JSON)) {
      if (json == null) {
        throw new TrainingFailure(
            "The product's model/%s is not on the class path.".formatted(JSON));
      }
      ObjectNode card = (ObjectNode) JsonMapper.shared().readTree(json);
      card.remove("leanings");
      ObjectNode calibration = (ObjectNode) card.get("calibration");
      calibration.remove("cuts");
      calibration.put("what", "taken over from the packaged weights, and not fitted to these");
      card.put("name", name);
      return card;
    }
  }
}

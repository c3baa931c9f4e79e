package org.entente.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.extraction.encoder.Tensor;
import org.entente.extraction.encoder.Weights;
import org.entente.training.example.TrainingFailure;
import org.entente.training.network.SafetensorsFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a training stands, so that it can go on after an interruption as if there had been none.
 * The numbers lie in one file and what they are the numbers of in another, written after it and
 * naming it, so that the two always fit.
 */
final class Checkpoint {

  private static final String STATE = "checkpoint.json";

  private final Path folder;

  Checkpoint(Path folder) {
    this.folder = folder;
  }

  /**
   * What a training needs to go on.
   *
   * @param step how many steps are done
   * @param lossOfEpoch the losses of this epoch's steps so far, added up
   * @param tensors weights and what the optimizer has gathered
   */
  record State(int step, double lossOfEpoch, Weights tensors) {}

  /** Whether a training was begun here. */
  boolean exists() {
    return Files.exists(folder.resolve(STATE));
  }

  /**
   * Writes where it stands.
   *
   * @param fingerprint of the recipe and the data
   */
  void write(
      String fingerprint,
      int step,
      double lossOfEpoch,
      Map<String, Tensor> weights,
      Map<String, Tensor> gathered)
      throws IOException {
    Map<String, Tensor> tensors = new TreeMap<>(weights);
    tensors.putAll(gathered);
    String name = "checkpoint-%d.safetensors".formatted(step);
    SafetensorsFile.write(folder.resolve(name), tensors);
    Path part = folder.resolve(STATE + ".part");
    Optional<String> before = tensorFile();
    Files.writeString(
        part,
        JsonMapper.shared()
            .writeValueAsString(
                JsonMapper.shared()
                    .createObjectNode()
                    .put("fingerprint", fingerprint)
                    .put("step", step)
                    .put("lossOfEpoch", lossOfEpoch)
                    .put("tensors", name)));
    Files.move(
        part,
        folder.resolve(STATE),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
    if (before.isPresent() && !before.get().equals(name)) {
      Files.deleteIfExists(folder.resolve(before.get()));
    }
  }

  private Optional<String> tensorFile() throws IOException {
    return exists() ? Optional.of(json().path("tensors").asString("")) : Optional.empty();
  }

  private JsonNode json() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve(STATE)));
  }

  /**
   * Reads where it stood.
   *
   * @param fingerprint of the recipe and the data with which it is to go on
   * @throws TrainingFailure if these are others than it was begun with
   */
  State read(String fingerprint) throws IOException {
    try {
      JsonNode state = json();
      String begunWith = state.path("fingerprint").asString("");
      if (!begunWith.equals(fingerprint)) {
        throw new TrainingFailure(
            "The training in %s was begun with other options or other gold, so it cannot go on with these. It was\n  %s\nand is now\n  %s\nGive the same options, or begin a new one with another --out."
                .formatted(folder, begunWith, fingerprint));
      }
      try (InputStream tensors =
          Files.newInputStream(folder.resolve(state.path("tensors").asString("")))) {
        return new State(
            state.path("step").asInt(),
            state.path("lossOfEpoch").asDouble(),
            Weights.read(tensors));
      }
    } catch (JacksonException e) {
      throw new TrainingFailure(
          "%s is damaged; begin a new training with another --out."
              .formatted(folder.resolve(STATE)),
          e);
    }
  }

  /** Removes it, as the training is done. */
  void delete() throws IOException {
    Optional<String> tensors = tensorFile();
    Files.deleteIfExists(folder.resolve(STATE));
    if (tensors.isPresent()) {
      Files.deleteIfExists(folder.resolve(tensors.get()));
    }
  }
}

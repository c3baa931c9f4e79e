package org.entente.extraction.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.calibration.Detail;
import org.entente.extraction.calibration.Leanings;
import org.entente.extraction.calibration.Sign;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.Modality;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the weights' outputs mean and where they belong.
 *
 * @param name of the weights and their version, as it is kept on every claim
 * @param labels of the pair scores, without the threshold that stands before them
 * @param modalities in the order of the modality head
 * @param aspects in the order of the aspect head
 * @param consents in the order of the consent head; the first is that the text does not tell
 * @param marker the word piece that stands before and after a mention
 * @param calibration how likely a finding is right
 * @param leanings how readily details are told of a claim
 * @param matrices for each matrix of the encoder the initializer of the base's ONNX file that it
 *     began from, transposed
 */
public record ModelCard(
    String name,
    List<Label> labels,
    List<Modality> modalities,
    List<Aspect> aspects,
    List<@Nullable Consent> consents,
    int marker,
    Calibration calibration,
    Leanings leanings,
    Map<String, String> matrices) {

  private static final String UNNAMED = "entente-encoder 1";
  private static final String BUNDLED = "/model/encoder.json";

  /** The card of the weights that are packaged with the program. */
  public static ModelCard bundled() {
    try (InputStream json = RelationModel.resource(BUNDLED)) {
      return read(json);
    } catch (IOException e) {
      throw new UncheckedIOException("The model's card cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a card.
   *
   * @throws IOException if it is of a model that an earlier version trained
   */
  public static ModelCard read(InputStream json) throws IOException {
    JsonNode card = JsonMapper.shared().readTree(json);
    List<@Nullable Consent> consents = new ArrayList<>();
    for (String name : strings(card.get("consent"))) {
      consents.add(name.equals("(none)") ? null : Consent.valueOf(name));
    }
    Map<String, String> matrices = new LinkedHashMap<>();
    card.get("onnx_matmul_initializers_transposed")
        .properties()
        .forEach(entry -> matrices.put(entry.getKey(), entry.getValue().stringValue()));
    Map<Detail, Double> leanings = new EnumMap<>(Detail.class);
    card.path("leanings")
        .properties()
        .forEach(entry -> leanings.put(Detail.of(entry.getKey()), entry.getValue().doubleValue()));
    return new ModelCard(
        card.path("name").asString(UNNAMED),
        strings(card.get("labels")).stream().skip(1).map(Label::parse).toList(),
        strings(card.get("modality")).stream().map(Modality::valueOf).toList(),
        strings(card.get("aspect")).stream().map(Aspect::valueOf).toList(),
        consents,
        card.get("marker_id").intValue(),
        calibration(card.path("calibration")),
        new Leanings(leanings),
        matrices);
  }

  private static Calibration calibration(JsonNode json) throws IOException {
    if (!json.has("weights")) {
      throw new IOException(
          "its encoder.json has no 'calibration' with weights, so an earlier version trained it. 'train' with '--begin' and '--epochs 0' makes a new one of its weights.");
    }
    Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    json.get("weights")
        .properties()
        .forEach(
            entry -> weights.put(Sign.valueOf(entry.getKey()), entry.getValue().doubleValue()));
    Map<Cut, Double> cuts = new EnumMap<>(Cut.class);
    json.path("cuts")
        .properties()
        .forEach(entry -> cuts.put(Cut.valueOf(entry.getKey()), entry.getValue().doubleValue()));
    return new Calibration(weights, json.get("offset").doubleValue(), cuts);
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::stringValue).toList();
  }
}

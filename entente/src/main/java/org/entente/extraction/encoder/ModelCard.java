package org.entente.extraction.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.ontology.Aspect;
import org.entente.ontology.Confidence;
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
 * @param slope of the confidence over the margin
 * @param offset of the confidence at margin 0, as log odds
 * @param thresholds for each label the margin above which a finding is a claim; without those for
 *     which none was measured
 * @param leanings for each attribute that may be absent (as the gold writes its name) how far what
 *     stands for none may lie ahead of the likeliest value, which is taken all the same; without
 *     those for which none was measured
 * @param matrices for each matrix of the encoder the ONNX initializer, transposed, that it replaces
 * @param lastAttention the graph's name for the last layer's attention
 */
public record ModelCard(
    String name,
    List<Label> labels,
    List<Modality> modalities,
    List<Aspect> aspects,
    List<@Nullable Consent> consents,
    int marker,
    double slope,
    double offset,
    Map<Label, Double> thresholds,
    Map<String, Double> leanings,
    Map<String, String> matrices,
    String lastAttention) {

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

  /** Reads a card. */
  public static ModelCard read(InputStream json) {
    JsonNode card = JsonMapper.shared().readTree(json);
    List<@Nullable Consent> consents = new ArrayList<>();
    for (String name : strings(card.get("consent"))) {
      consents.add(name.equals("(none)") ? null : Consent.valueOf(name));
    }
    JsonNode line = card.get("confidence").get("a_b");
    Map<String, String> matrices = new LinkedHashMap<>();
    card.get("onnx_matmul_initializers_transposed")
        .properties()
        .forEach(entry -> matrices.put(entry.getKey(), entry.getValue().stringValue()));
    Map<Label, Double> thresholds = new LinkedHashMap<>();
    card.path("thresholds")
        .properties()
        .forEach(
            entry -> thresholds.put(Label.parse(entry.getKey()), entry.getValue().doubleValue()));
    Map<String, Double> leanings = new LinkedHashMap<>();
    card.path("leanings")
        .properties()
        .forEach(entry -> leanings.put(entry.getKey(), entry.getValue().doubleValue()));
    return new ModelCard(
        card.path("name").asString(UNNAMED),
        strings(card.get("labels")).stream().skip(1).map(Label::parse).toList(),
        strings(card.get("modality")).stream().map(Modality::valueOf).toList(),
        strings(card.get("aspect")).stream().map(Aspect::valueOf).toList(),
        consents,
        card.get("marker_id").intValue(),
        line.get(0).doubleValue(),
        line.get(1).doubleValue(),
        thresholds,
        leanings,
        matrices,
        card.get("last_attention").stringValue());
  }

  /** How sure a claim is whose score lies so far above the threshold. */
  Confidence confidence(double margin) {
    return new Confidence(1 / (1 + Math.exp(-(slope * margin + offset))));
  }

  /** The leaning of an attribute; 0 where none was measured. */
  float leaning(String attribute) {
    return leanings.getOrDefault(attribute, 0.0).floatValue();
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::stringValue).toList();
  }
}

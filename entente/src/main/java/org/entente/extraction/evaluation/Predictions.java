package org.entente.extraction.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.claim.Claim;
import org.entente.claim.Statement;
import org.entente.extraction.calibration.CalibrationError.Prediction;

/** Claims as predictions: how sure each was, and whether gold has it. */
public final class Predictions {

  private Predictions() {}

  /** Those of a text; what gold leaves open is neither right nor wrong, and left out. */
  public static List<Prediction> of(GoldItem item, List<Claim> claims) {
    Map<Statement, Double> confidence = new HashMap<>();
    claims.forEach(claim -> confidence.put(claim.statement(), claim.confidence().value()));
    Comparison comparison = Comparison.of(item, claims.stream().map(Claim::statement).toList());
    List<Prediction> predictions = new ArrayList<>();
    comparison.hits().forEach(hit -> predictions.add(prediction(hit, confidence, true)));
    comparison.wrong().forEach(wrong -> predictions.add(prediction(wrong, confidence, false)));
    return predictions;
  }

  private static Prediction prediction(
      Statement found, Map<Statement, Double> confidence, boolean right) {
    return new Prediction(Objects.requireNonNull(confidence.get(found)), right);
  }
}

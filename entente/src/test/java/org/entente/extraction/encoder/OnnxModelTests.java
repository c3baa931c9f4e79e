package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.entente.extraction.encoder.OnnxModel.Attribute;
import org.entente.extraction.encoder.OnnxModel.Type;
import org.junit.jupiter.api.Test;

/** What is written is what ONNX Runtime reads. */
class OnnxModelTests {

  private final OnnxModel model = new OnnxModel("sums");

  @Test
  void appliesAnOperatorToARowAndToValuesThatAreGivenWithTheSession() throws OrtException {
    model.row("x", Type.FLOAT);
    model.initializer("terms", Type.FLOAT, 3);
    model.apply("Add", List.of("x", "terms"), List.of("sums"));
    model.output("sums");

    assertThat(run(new float[] {1, 2, 3}, Map.of("terms", new float[] {10, 20, 30}), "sums"))
        .isEqualTo(new float[][] {{11, 22, 33}});
  }

  @Test
  void takesARowOfAnyLength() throws OrtException {
    model.row("x", Type.FLOAT);
    model.apply("Neg", List.of("x"), List.of("negative"));
    model.output("negative");

    assertThat(run(new float[] {1}, Map.of(), "negative")).isEqualTo(new float[][] {{-1}});
    assertThat(run(new float[] {1, 2}, Map.of(), "negative")).isEqualTo(new float[][] {{-1, -2}});
  }

  @Test
  void writesWholeNumbersAndSettingsOfOneAndOfSeveral() throws OrtException {
    model.row("x", Type.FLOAT);
    model.numbers("shape", List.of(2, 3));
    model.apply("Reshape", List.of("x", "shape"), List.of("matrix"));
    model.apply(
        "Transpose", List.of("matrix"), List.of("turned"), Attribute.of("perm", List.of(1, 0)));
    model.apply(
        "ReduceMean",
        List.of("turned"),
        List.of("means"),
        Attribute.of("axes", List.of(1)),
        Attribute.of("keepdims", 1));
    model.output("means");

    assertThat(run(new float[] {1, 2, 3, 5, 6, 7}, Map.of(), "means"))
        .isEqualTo(new float[][] {{3}, {4}, {5}});
  }

  @Test
  void appliesOperatorsOfOnnxRuntimeItself() throws OrtException {
    model.row("x", Type.FLOAT);
    model.applyOwn("Gelu", List.of("x"), List.of("bent"));
    model.output("bent");

    float[][] bent = run(new float[] {-10, 0, 10}, Map.of(), "bent");

    assertThat(bent[0]).containsExactly(new float[] {0, 0, 10}, offset(1e-4f));
  }

  private float[][] run(float[] x, Map<String, float[]> given, String output) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (var options = new OrtSession.SessionOptions()) {
      for (var values : given.entrySet()) {
        options.addExternalInitializers(
            Map.of(
                values.getKey(),
                OnnxTensor.createTensor(
                    environment,
                    direct(values.getValue()),
                    new long[] {values.getValue().length})));
      }
      try (var session = environment.createSession(model.toByteArray(), options);
          var row = OnnxTensor.createTensor(environment, direct(x), new long[] {1, x.length});
          var result = session.run(Map.of("x", row))) {
        return (float[][]) result.get(output).orElseThrow().getValue();
      }
    }
  }

  private static FloatBuffer direct(float[] values) {
    return Encoder.direct(values.length).put(values).flip();
  }
}

package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTests {

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();

  @Test
  void tellsWhatIsWrongWithAnOption() {
    assertThat(run("--epochs", "0")).isEqualTo(2);
    assertThat(err.toString()).startsWith("--epochs must be 1 or more");
  }

  @Test
  void refusesToLeaveEverythingOut() {
    assertThat(run("--arithmetic", "bfloat16", "--dropout", "1")).isEqualTo(2);
    assertThat(err.toString()).startsWith("--dropout must be 0 or more and less than 1");
  }

  @Test
  void neverHoldsOutTheTestThird() {
    assertThat(run("--hold-out", "TEST")).isEqualTo(2);
    assertThat(err.toString()).contains("FIRST, SECOND, TENTH, NONE");
  }

  @Test
  void doesNotOverwriteAModel() throws IOException {
    Files.writeString(folder.resolve("encoder.json"), "{}");

    assertThat(run("--out", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("--resume");
  }

  @Test
  void tellsWhereGoldIsMissing() {
    assertThat(run("--gold", folder.resolve("none").toString(), "--out", folder.toString()))
        .isEqualTo(1);
    assertThat(err.toString()).startsWith("There is no folder of gold at ");
  }

  @Test
  void givesWeightsWithoutANameOneThatNoOthersHave() {
    String name = Training.unnamed(Recipe.USUAL + " on gold 1");

    assertThat(name).matches("unnamed [0-9a-f]{8}");
    assertThat(Training.unnamed(Recipe.USUAL + " on gold 1")).isEqualTo(name);
    assertThat(Training.unnamed(Recipe.USUAL + " on gold 2")).isNotEqualTo(name);
  }

  @Test
  void letsTheRatesRiseOverAFifteenthOfTheStepsAndFallToZero() {
    double[] shares =
        IntStream.range(0, 150)
            .mapToDouble(step -> Recipe.USUAL.descent().share(step, 150))
            .toArray();

    assertThat(shares[0]).isBetween(0.0, 0.2);
    assertThat(IntStream.range(1, 10)).allMatch(step -> shares[step] > shares[step - 1]);
    assertThat(shares[10]).isEqualTo(1);
    assertThat(IntStream.range(11, 150)).allMatch(step -> shares[step] < shares[step - 1]);
    assertThat(shares[149]).isBetween(0.0, 0.01);
  }

  private int run(String... arguments) {
    return Train.commandLine().setErr(new PrintWriter(err)).execute(arguments);
  }
}

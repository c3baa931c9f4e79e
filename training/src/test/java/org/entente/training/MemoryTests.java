package org.entente.training;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.entente.training.example.TrainingFailure;
import org.junit.jupiter.api.Test;

class MemoryTests {

  @Test
  void tellsHowMuchATrainingNeedsAndHowToNeedLess() {
    assertThatThrownBy(() -> Memory.check(8, 2_000, OptionalLong.of(8_599)))
        .isInstanceOf(TrainingFailure.class)
        .hasMessageContaining("8600 MB")
        .hasMessageContaining("batches of 8")
        .hasMessageContaining("8599 are free")
        .hasMessageContaining("--batch");
  }

  @Test
  void tellsHowToGiveJavaMore() {
    assertThatThrownBy(() -> Memory.check(8, 999, OptionalLong.of(100_000)))
        .isInstanceOf(TrainingFailure.class)
        .hasMessageContaining("999 MB")
        .hasMessageContaining("ENTENTE_JAVA_OPTS=-Xmx2g");
  }

  @Test
  void letsATrainingBeginWhereThereIsEnoughOrNobodyTells() {
    assertThatCode(() -> Memory.check(8, 1_000, OptionalLong.of(8_600))).doesNotThrowAnyException();
    assertThatCode(() -> Memory.check(2, 1_000, OptionalLong.of(4_400))).doesNotThrowAnyException();
    assertThatCode(() -> Memory.check(8, 1_000, OptionalLong.empty())).doesNotThrowAnyException();
  }
}

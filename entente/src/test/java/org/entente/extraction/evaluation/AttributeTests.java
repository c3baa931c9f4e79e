package org.entente.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.entente.extraction.calibration.Detail;
import org.junit.jupiter.api.Test;

class AttributeTests {

  @Test
  void comparesEveryDetailUnderTheNameThatItHasInGold() {
    assertThat(Arrays.stream(Attribute.values()).map(Attribute::written))
        .containsAll(Arrays.stream(Detail.values()).map(Detail::written).toList());
  }
}

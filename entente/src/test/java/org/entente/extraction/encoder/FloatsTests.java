package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FloatsTests {

  @Test
  void addsAsManyVectorsAsIsSaidEachTimesItsWeight() {
    float[][] vectors = {{9, 9}, {1, 2}, {10, 20}, {100, 200}, {1000, 2000}, {1, 1}, {9, 9}};
    float[] sum = {0.5f, 0};

    Floats.addWeighted(sum, vectors, 1, new float[] {9, 9, 1, 2, 3, 4, 5, 9}, 2, 5);

    assertThat(sum).containsExactly(0.5f + 1 + 20 + 300 + 4000 + 5, 2 + 40 + 600 + 8000 + 5);
  }

  @Test
  void findsTheFirstOfTheGreatestAndTheFirstOfAllWhereNoneCanBeCompared() {
    assertThat(Floats.greatest(new float[] {1, 3, 2, 3})).isEqualTo(1);
    assertThat(Floats.greatest(new float[] {Float.NaN, Float.NaN})).isZero();
  }
}

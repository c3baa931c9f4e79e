package org.entente.extraction.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class BilinearTests {

  @Test
  void multipliesOnlyWithinBlocks() throws IOException {
    // two blocks of two: products 1·5, 1·6, 2·5, 2·6 and 3·7, 3·8, 4·7, 4·8
    Bilinear form =
        Bilinear.of(OneLayer.of(1, 8, 1, 10, 100, 1000, 2, 20, 200, 2000, 0.5f), OneLayer.NAME, 2);

    float[] out = form.apply(new float[] {1, 2, 3, 4}, new float[] {5, 6, 7, 8});

    assertThat(out).containsExactly(0.5f + 5 + 60 + 1000 + 12000 + 42 + 480 + 5600 + 64000);
  }

  @Test
  void keepsItsOutputsApart() throws IOException {
    // a block of two: products 1·3, 1·4, 2·3, 2·4
    Bilinear form =
        Bilinear.of(OneLayer.of(2, 4, 1, 0, 0, 1, 0, 1, 1, 0, 0, 100), OneLayer.NAME, 2);

    assertThat(form.apply(new float[] {1, 2}, new float[] {3, 4})).containsExactly(11, 110);
  }
}

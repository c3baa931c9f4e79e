package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.ontology.Span;
import org.junit.jupiter.api.Test;

class HeadcountsTests {

  private static final Span NUMBER = new Span(10, 13);
  private static final Leads<Span> SURE = new Leads<>(Map.of(NUMBER, 5.0));
  private static final Leads<Span> DOUBTFUL = new Leads<>(Map.of(NUMBER, -0.5));

  @Test
  void givesANumberToTheDeploymentThatPointsToItMostSurely() {
    Headcounts headcounts = headcounts(false, SURE, DOUBTFUL);

    assertThat(headcounts.people(SURE)).isEqualTo(150);
    assertThat(headcounts.people(DOUBTFUL)).isNull();
  }

  @Test
  void givesItToAllWhereTheTextSaysEach() {
    Headcounts headcounts = headcounts(true, SURE, DOUBTFUL);

    assertThat(headcounts.people(SURE)).isEqualTo(150);
    assertThat(headcounts.people(DOUBTFUL)).isEqualTo(150);
  }

  @Test
  void takesAnUnlikelyNumberAsFarAsItLeans() {
    Leads<Span> tooUnlikely = new Leads<>(Map.of(NUMBER, -1.5));

    assertThat(headcounts(false, DOUBTFUL).people(DOUBTFUL)).isEqualTo(150);
    assertThat(headcounts(false, tooUnlikely).people(tooUnlikely)).isNull();
  }

  @Test
  void knowsNoneWhereNoneIsPointedTo() {
    assertThat(headcounts(false, SURE).people(new Leads<>(Map.of()))).isNull();
  }

  @SafeVarargs
  private static Headcounts headcounts(boolean each, Leads<Span>... claims) {
    return Headcounts.of(
        List.of(claims), new Circumstances(List.of(), List.of(new Quantity(NUMBER, 150, each))), 1);
  }
}

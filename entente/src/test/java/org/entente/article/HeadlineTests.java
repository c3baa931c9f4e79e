package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.article.Passage.Kind;
import org.junit.jupiter.api.Test;

class HeadlineTests {

  @Test
  void isAShortLineAboveTheRestWithoutAStop() {
    assertThat(kinds("Troops land in Almaty\n\nThe first soldiers landed today. More will come."))
        .containsExactly(Kind.HEADLINE, Kind.BODY, Kind.BODY);
  }

  @Test
  void isNoSentence() {
    assertThat(kinds("Troops landed in Almaty today.\n\nMore will come."))
        .containsExactly(Kind.BODY, Kind.BODY);
    assertThat(kinds("He said: \"They have landed.\"\n\nMore will come.").getFirst())
        .isEqualTo(Kind.BODY);
  }

  @Test
  void isNoLineThatGoesOn() {
    assertThat(kinds("Troops landed in Almaty today")).containsExactly(Kind.BODY);
    assertThat(kinds("Mr. Smith said U.S. troops had landed. More will come."))
        .doesNotContain(Kind.HEADLINE);
  }

  private static List<Kind> kinds(String text) {
    return Headline.recognised(text, Passages.split(text)).stream().map(Passage::kind).toList();
  }
}

package org.entente.actor.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameTableTests {

  @Test
  void findsANameAndThoseWithinIt() {
    assertThat(found("The Central African Republic.", "central african republic", "african"))
        .containsExactlyInAnyOrder("Central African Republic", "African");
  }

  @Test
  void findsNoNameWithinAWord() {
    assertThat(found("Nigeria and Niger", "niger", "iger")).containsExactly("Niger");
  }

  @Test
  void findsANameAtTheVeryEndAndNoneThatWouldGoOnBehindIt() {
    assertThat(found("to Mali", "mali", "mali empire")).containsExactly("Mali");
  }

  @Test
  void findsNamesThatBeginOrEndWithNoLetter() {
    assertThat(found("the 'stans, the U.S. and the (new) bloc", "'stans", "u.s.", "(new) bloc"))
        .containsExactly("'stans", "U.S.", "(new) bloc");
  }

  @Test
  void findsTheSameNameAsOftenAsItStands() {
    assertThat(found("Mali, Mali-Mali and Mali's", "mali")).hasSize(4);
  }

  private static List<String> found(String text, String... names) {
    Map<String, List<Meaning>> meanings = new HashMap<>();
    for (String name : names) {
      meanings.put(name, List.of());
    }
    FoldedText folded = FoldedText.of(text);
    List<String> found = new ArrayList<>();
    new NameTable(meanings)
        .find(folded, (begin, end, _) -> found.add(folded.span(begin, end).of(text)));
    return found;
  }
}

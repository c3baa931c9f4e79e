package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTests {

  @Test
  void cutsSentencesAndKeepsTheirExactOffsets() {
    String text = "Russia sent troops.  China did not.\n\nKazakhstan thanked Moscow.";

    var passages = Passages.split(text);

    assertThat(passages)
        .extracting(Passage::text)
        .containsExactly("Russia sent troops.", "China did not.", "Kazakhstan thanked Moscow.");
    assertThat(passages).allSatisfy(p -> assertThat(p.span().of(text)).isEqualTo(p.text()));
  }

  @Test
  void doesNotEndASentenceAfterAnAbbreviationOrInitial() {
    assertThat(
            texts(
                "Gen. Mark A. Milley met Lt. Gen. Abdel Fattah al-Burhan on Jan. 6. The U.S. Embassy"
                    + " confirmed it."))
        .containsExactly(
            "Gen. Mark A. Milley met Lt. Gen. Abdel Fattah al-Burhan on Jan. 6.",
            "The U.S. Embassy confirmed it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The order of Lieut. Gen. Omar Saleh, as Maj.-Gen. Kofi Boateng read it, was plain.",
        "Brig.-Gen. Ibrahim Sule and Lt.-Gen. Peter Obi flew to Accra.",
        "Spc. Ann Lee and Pvt. Joe Ray came home from Ft. Bragg.",
        "Rebels near Mt. Elgon freed Asst. Sec. Maria Diaz.",
        "Insp. Rajan Pillai met Atty. Gen. Leo Cruz and Dep. Gov. Ali Reza.",
      })
  void doesNotEndASentenceAfterARankOrAPartOfAPlacesName(String sentence) {
    assertThat(texts(sentence + " Then all was quiet."))
        .containsExactly(sentence, "Then all was quiet.");
  }

  @Test
  void endsASentenceAfterAnAbbreviationThatMayEndOne() {
    assertThat(texts("The ship belongs to Steppe Oil Co. Russia denies it.")).hasSize(2);
  }

  @Test
  void keepsTheClosingQuoteWithItsSentence() {
    assertThat(texts("“We did not send troops.” Beijing said so."))
        .containsExactly("“We did not send troops.”", "Beijing said so.");
  }

  @Test
  void endsAPassageWithTheLineWhereLinesAreNotWrapped() {
    assertThat(texts("Talks in Geneva\nIran met the United States."))
        .containsExactly("Talks in Geneva", "Iran met the United States.");
  }

  @Test
  void readsAcrossTheLineEndsOfAWrappedColumn() {
    assertThat(
            texts(
                """
                The Security Council on Tuesday condemned the attack on the mission in
                the north of the country and called on all parties to respect the truce
                that they had signed."""))
        .hasSize(1);
  }

  @Test
  void readsAcrossTheLineEndOfTwoLinesWhereTheSecondGoesOn() {
    assertThat(
            texts(
                """
                ALMATY (AP) - The alliance said on Sunday that it would send another
                300 soldiers to Kazakhstan.

                Uzbekistan's foreign ministry told reporters that Tashkent had no wish
                to take part."""))
        .containsExactly(
            "ALMATY (AP) - The alliance said on Sunday that it would send another\n300 soldiers to"
                + " Kazakhstan.",
            "Uzbekistan's foreign ministry told reporters that Tashkent had no wish\nto take part.");
  }

  @Test
  void readsAcrossTheLineEndOfTwoLinesThatAreAsWideAsTheRest() {
    assertThat(
            texts(
                """
                The first soldiers landed before dawn, and the last were expected on
                Monday.

                The Security Council on Tuesday condemned the attack on the mission in
                the north of the country and called on all parties to respect the truce
                that they had signed."""))
        .hasSize(2);
  }

  @Test
  void keepsAHeadlineApartFromTheLineBelow() {
    assertThat(texts("Alliance to send another 300 soldiers to Kazakhstan\nMoscow agreed."))
        .hasSize(2);
    assertThat(
            texts(
                "Alliance to send more of its soldiers to Kazakhstan\n"
                    + "300 soldiers will fly to Almaty tonight, the alliance said after its talks."))
        .hasSize(2);
    assertThat(
            texts(
                """
                More soldiers of the alliance to leave for Almaty
                Moscow agreed.

                The Security Council on Tuesday condemned the attack on the mission in
                the north of the country and called on all parties to respect the truce
                that they had signed."""))
        .hasSize(3);
  }

  @Property(tries = 200)
  void neverOverlapsAndLosesNothingButBlanks(@ForAll String text) {
    var passages = Passages.split(text);

    int end = 0;
    StringBuilder kept = new StringBuilder();
    for (Passage passage : passages) {
      assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(passage.span().of(text)).isEqualTo(passage.text());
      end = passage.span().end();
      kept.append(passage.text());
    }
    assertThat(visible(kept.toString())).isEqualTo(visible(text));
  }

  private static String visible(String text) {
    return text.codePoints()
        .filter(
            c ->
                !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && c != 0x200b
                    && c != 0xfeff
                    && c != 0x85)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static java.util.List<String> texts(String text) {
    return Passages.split(text).stream().map(Passage::text).toList();
  }
}

package org.entente.actor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.reference.ReferenceKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTests {

  private static final GazetteerMentionFinder FINDER =
      new GazetteerMentionFinder(ReferenceKnowledge.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kyiv begged Germany's Scholz for jets   | UKR,DEU,DEU
          Kyiv begged Germany’s Scholz for jets   | UKR,DEU,DEU
          They wrote to the Philippines' Marcos   | PHL,PHL
          """)
  void findsASurnameBehindTheCountryWhoseLeaderItIs(String text, String found) {
    assertThat(actors(text, LocalDate.of(2023, 5, 1))).containsExactly(found.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-05-15 | Later S. Jaishankar met V. Putin.              | IND,RUS
          2023-05-15 | Later V.V. Putin met President A. Lukashenko. | RUS,BLR
          1990-05-15 | They met Helmut J. Kohl.                      | DEU
          1985-05-15 | Yesterday P. W. Botha met M. Thatcher.         | ZAF,GBR
          2023-05-15 | Troops left the U.S. Biden said.               | USA,USA
          """)
  void readsAnInitialOfItsBearerAsAPartOfTheName(LocalDate day, String text, String found) {
    assertThat(actors(text, day)).containsExactly(found.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1986-05-15 | They spoke with Muammar Khadafy there.    | LBY
          1986-05-15 | They spoke with Moammar Khadafy there.    | LBY
          2008-05-15 | They spoke with Mahmud Ahmadinejad there. | IRN
          2023-05-15 | They spoke with Vladimira Putin there.    | ''
          2003-05-15 | They spoke with Laura Bush there.         | ''
          """)
  void readsTheGivenNameOfItsBearerInAnotherSpelling(LocalDate day, String text, String found) {
    assertThat(String.join(",", actors(text, day))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-05-15 | They gave a prize to R. Putin.
          1967-05-15 | They gave a prize to Robert F. Kennedy.
          """)
  void takesWhoeverHasAnotherInitialOrAGivenNameBeforeItForAStranger(LocalDate day, String text) {
    assertThat(actors(text, day)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1990-05-15 | They met Major Jalloud                        | LBY
          1990-05-15 | They met Señor González                       | ESP
          1990-05-15 | They met Herr Kohl and Signor Andreotti       | DEU,ITA
          1985-05-15 | They met Flight Lieutenant Rawlings           | GHA
          """)
  void findsALeaderBehindARankOrAnAddress(LocalDate day, String text, String found) {
    assertThat(actors(text, day)).containsExactly(found.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2008-05-15 | They met Captain Brown and Mayor Bush
          1971-11-25 | Senator Kennedy called for peace. Kennedy spoke for an hour.
          """)
  void makesNobodyALeaderByARankWhoIsNoneOrHasAnOrdinaryName(LocalDate day, String text) {
    assertThat(actors(text, day)).isEmpty();
  }

  @Test
  void knowsWithoutTheOfficeWhomItHasShownBefore() {
    LocalDate day = LocalDate.of(1990, 11, 25);

    assertThat(actors("Secretary of State Baker flew home. Later Baker spoke.", day))
        .containsExactly("USA", "USA");
    assertThat(actors("Later Baker spoke. Secretary of State Baker flew home.", day))
        .containsExactly("USA");
  }

  @Test
  void takesASurnameForNoPastLeaderWhereTheTextGivesItToAnother() {
    LocalDate day = LocalDate.of(2020, 11, 25);

    assertThat(actors("Rahul Gandhi spoke. Later Gandhi left.", day)).isEmpty();
    assertThat(actors("Rahul Gandhi spoke of Indira Gandhi. Gandhi was killed.", day))
        .containsExactly("IND", "IND");
    assertThat(actors("Melania Trump spoke. Later Trump left.", LocalDate.of(2019, 5, 1)))
        .containsExactly("USA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2012-05-15 | Later Mrs Clinton spoke      | USA
          2022-05-15 | Later Mr Sánchez spoke       | ESP
          2012-05-15 | Later Bill Clinton spoke     | BILL_CLINTON
          """)
  void meansWhoIsInOfficeRatherThanANamesakeWithoutOne(LocalDate day, String text, String actor) {
    assertThat(actors(text, day)).containsExactly(actor);
  }

  private static List<String> actors(String text, LocalDate day) {
    return FINDER.find(text, day).stream()
        .flatMap(mention -> mention.actor().stream())
        .map(Object::toString)
        .toList();
  }
}

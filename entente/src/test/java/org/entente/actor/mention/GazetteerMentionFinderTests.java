package org.entente.actor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Mention;
import org.entente.actor.Resolution;
import org.entente.actor.Resolution.Means;
import org.entente.actor.Resolution.Resolved;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerMentionFinderTests {

  private static final GazetteerMentionFinder FINDER =
      new GazetteerMentionFinder(ReferenceKnowledge.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-01-10 | Kazakhstan asked for help                          | KAZ
          2022-01-10 | Kazakh authorities asked for help                  | KAZ
          2022-01-10 | Beijing kept silent                                | CHN
          2022-01-10 | the Kremlin said so                                | RUS
          2022-01-10 | President Tokayev thanked them                     | KAZ
          2022-01-10 | Xi sent a message                                  | CHN
          2022-01-10 | the People's Liberation Army stayed at home        | CHN
          2022-01-10 | the CSTO sent peacekeepers                         | CSTO
          2022-01-10 | the UN Security Council met                        | UN
          2022-01-10 | the European Commission proposed it                | EU
          2021-08-20 | the Taliban took the city                          | TALIBAN
          1998-05-01 | Burma denied it                                    | MMR
          1995-05-01 | Zaire denied it                                    | COD
          2019-05-01 | Côte d’Ivoire denied it                            | CIV
          2019-05-01 | Cote d'Ivoire denied it                            | CIV
          2017-05-01 | troops entered Kabul                               | AFG
          1979-12-28 | troops left Tashkent                               | SUN
          1992-12-28 | troops left Tashkent                               | UZB
          1993-05-01 | Milan Kučan denied it                              | SVN
          1992-06-01 | an embargo on Serbia and Montenegro                | YUG
          2004-06-01 | an embargo on Serbia and Montenegro                | SCG
          2022-08-03 | Nancy Pelosi flew on                               | USA
          2014-08-03 | Hua Chunying denied it                             | CHN
          1996-09-10 | the P.U.K. denied it                               | PUK
          1987-10-12 | troops entered Jaffna                              | LKA
          1990-02-10 | the port of Massawa fell                           | ETH
          1998-06-06 | the port of Massawa was bombed                     | ERI
          1984-09-10 | The F.D.N.'s men crossed over.                     | CONTRAS
          """)
  void resolvesTheManyWaysOfNamingAnActor(LocalDate day, String text, String actor) {
    assertThat(actors(text, day)).containsExactly(actor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the P.U.K. fled", "the U.K.R. fled", "the A.U.N. fled"})
  void findsNoAcronymWithinALongerOne(String text) {
    assertThat(actors(text, LocalDate.of(1996, 9, 10))).doesNotContain("GBR", "UN", "AU");
  }

  @ParameterizedTest
  @CsvSource({"1985-06-01, SUN", "1995-06-01, RUS"})
  void readsMoscowByTheDateOfTheArticle(LocalDate day, String actor) {
    assertThat(actors("Moscow protested", day)).containsExactly(actor);
  }

  @ParameterizedTest
  @CsvSource({"1999-06-01, USA", "2003-06-01, USA", "2026-06-01, USA"})
  void readsAFormerPresidentOfLongAgoAsTheCountryThatHeLed(LocalDate day, String actor) {
    assertThat(actors("Ronald Reagan bombed Tripoli", day)).contains(actor);
  }

  @Test
  void keepsAnOustedLeaderAPersonWhileTheNewsIsOfHim() {
    assertThat(actors("Manuel Zelaya tried to fly home", LocalDate.of(2009, 7, 6)))
        .containsExactly("MANUEL_ZELAYA");
  }

  @ParameterizedTest
  @CsvSource({
    "2008-08, HND", // in office
    "2009-06-28, MANUEL_ZELAYA", // the day of his fall
    "2009-07-04, MANUEL_ZELAYA",
    "2009-07-08, MANUEL_ZELAYA" // ahead
  })
  void readsAnOustedLeaderAsTheCountryWhereTheTextTellsOfHisTimeInOffice(
      String told, String actor) {
    List<Mention> mentions =
        FINDER.find(
            "Manuel Zelaya joined ALBA", LocalDate.of(2009, 7, 6), _ -> FuzzyDate.parse(told));
    assertThat(mentions.getFirst().actor()).contains(ActorId.of(actor));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-10-15 | Shinzo Abe spoke             | SHINZO_ABE
          2010-11-15 | Mr Hatoyama spoke            | YUKIO_HATOYAMA
          2021-10-15 | Japan and Shinzo Abe         | JPN,JPN
          """)
  void keepsWhoeverLeftSeveralOfficesOfLateAPersonUnlessTheTextNamesTheState(
      LocalDate day, String text, String found) {
    assertThat(actors(text, day)).containsExactly(found.split(","));
  }

  @Test
  void readsWhoActsForHimselfAsAPersonWhateverHeLeadsBesides() {
    assertThat(actors("The Dalai Lama met Mr Obama.", LocalDate.of(2010, 2, 19)))
        .containsExactly("DALAI_LAMA", "USA");
  }

  @Test
  void keepsAPresidentElectAPerson() {
    assertThat(actors("Donald Trump spoke with many leaders", LocalDate.of(2016, 11, 18)))
        .containsExactly("DONALD_TRUMP");
  }

  @Test
  void keepsAFormerPresidentWhoIsCalledSoAPerson() {
    assertThat(
            actors(
                "former President Jimmy Carter flew to Port-au-Prince", LocalDate.of(1994, 9, 17)))
        .contains("JIMMY_CARTER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-05-10 | In a statement late Monday, Netanyahu condemned it       | ISR
          2009-07-05 | It was agreed by a former aide. Obama praised it         | USA
          2022-03-10 | The former KGB officer Putin denied it                   | RUS
          2008-06-14 | Agents of the former Soviet republic. Putin denied it    | RUS
          """)
  void takesNobodyForAFormerOneByAWordThatSaysSomethingElse(
      LocalDate day, String text, String actor) {
    assertThat(actors(text, day)).contains(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2013-02-05 | Former U.S. Secretary of State Madeleine Albright spoke  | MADELEINE_ALBRIGHT
          2024-02-12 | Trump encouraged it                                      | DONALD_TRUMP
          2005-10-20 | Saddam Hussein stood trial                               | SADDAM_HUSSEIN
          2005-05-05 | The ousted President Akayev protested                    | ASKAR_AKAYEV
          """)
  void keepsWhoeverIsOutOfOfficeAPerson(LocalDate day, String text, String person) {
    assertThat(actors(text, day)).contains(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-03-10 | Russia attacked Iraq. Biden condemned the attack.        | RUS,IRQ,USA
          2022-03-10 | They spoke of Gaza. Biden condemned the attack.          | USA
          1990-11-16 | In Cairo, Secretary of State Baker met Mubarak.          | USA,EGY
          2004-11-16 | He met Gen. Musharraf.                                   | PAK
          """)
  void findsASurnameBehindASentenceOrATitle(LocalDate day, String text, String found) {
    assertThat(actors(text, day)).contains(found.split(","));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-09-05, Germany armed the peshmerga., KRG",
    "2014-02-05, The anti-balaka attacked them., ANTI_BALAKA",
    "2005-09-05, The janjaweed burned the village., JANJAWEED",
    "1987-09-05, The mujahedeen took the post., MUJAHIDEEN"
  })
  void findsAGroupThatNewsWritesSmall(LocalDate day, String text, String group) {
    assertThat(actors(text, day)).contains(group);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Michael Jordan scored again",
        "Chad Smith plays the drums",
        "ships crossed the South China Sea",
        "the Korean War ended",
        "he ate a Danish pastry",
        "a loan of 40 million U.S. dollars",
        "it cost 300 Swedish kronor",
        "Laura Bush visited a school",
        "who is it",
        "a polish for shoes",
        "the brown bear and the rice",
        "May came and went"
      })
  void isNotTakenInByLookalikes(String text) {
    assertThat(actors(text, LocalDate.of(2005, 5, 1))).isEmpty();
  }

  @Test
  void readsASurnameThatIsAlsoAWordOnlyWithATitleOrTheFullName() {
    LocalDate day = LocalDate.of(2008, 5, 1);

    assertThat(actors("Brown met nobody", day)).isEmpty();
    assertThat(actors("Prime Minister Brown met nobody", day)).containsExactly("GBR");
    assertThat(actors("Gordon Brown flew home. Brown said nothing.", day))
        .containsExactly("GBR", "GBR");
  }

  @Test
  void readsCapitalsAmongSmallLettersAsTheAcronymAlone() {
    LocalDate day = LocalDate.of(2010, 11, 25);

    assertThat(actors("Envoys of the SADR protested", day)).containsExactly("SAHRAWI_REPUBLIC");
    assertThat(actors("Envoys of Sadr protested", day)).containsExactly("MAHDI_ARMY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1974-08-15 | Shells fell on Kyrenia              | CYP
          1990-08-15 | Shells fell on Kyrenia              | NORTHERN_CYPRUS
          2022-08-15 | Shells fell on Stepanakert          | NAGORNO_KARABAKH
          2025-08-15 | Shells fell on Stepanakert          | AZE
          1994-05-15 | Pale rejected the plan              | BOSNIAN_SERBS
          2005-05-15 | Mr Solana spoke                     | EU
          1946-05-15 | Mr Byrnes met Mr Bidault            | USA,FRA
          2025-05-15 | Mr Ben-Gvir spoke                   | ISR
          """)
  void readsNamesByTheRowsOfTheirTime(LocalDate day, String text, String found) {
    assertThat(actors(text, day)).containsExactly(found.split(","));
  }

  @Test
  void leavesANameOfTwoActorsUnresolvedWithBoth() {
    Mention mention =
        FINDER.find("Congo accused its neighbour", LocalDate.of(2012, 11, 20)).getFirst();

    assertThat(mention.resolution())
        .isInstanceOfSatisfying(
            Resolution.Unresolved.class,
            unresolved ->
                assertThat(unresolved.candidates())
                    .extracting(Object::toString)
                    .contains("COD", "COG"));
  }

  @Test
  void settlesANameOfTwoActorsByTheOneThatTheArticleNamesOtherwise() {
    List<Mention> mentions =
        FINDER.find(
            "Congo accused Rwanda, and Kinshasa recalled its envoy.", LocalDate.of(2012, 11, 20));

    assertThat(mentions.getFirst().resolution())
        .isInstanceOfSatisfying(
            Resolved.class,
            resolved -> {
              assertThat(resolved.actor()).hasToString("COD");
              assertThat(resolved.means()).isEqualTo(Means.CONTEXT);
            });
  }

  @Test
  void saysHowEachMentionWasResolved() {
    assertThat(means("Côte d'Ivoire denied it")).isEqualTo(Means.EXACT);
    assertThat(means("Cote d’Ivoire denied it")).isEqualTo(Means.NORMALISED);
  }

  @Test
  void readsATextWhoseAuthorUsesNoCapitals() {
    assertThat(
            actors(
                "so moscow sends tanks into georgia and all that beijing does is talk about it",
                LocalDate.of(2008, 8, 10)))
        .contains("RUS", "GEO", "CHN");
  }

  @Test
  void givesExactOffsetsInATextWithCharactersOfNoWidth() {
    String text = "\u200bRus\u200dsia and \u202bChina\u202c met";

    assertThat(FINDER.find(text, LocalDate.of(2020, 1, 1)))
        .hasSize(2)
        .allSatisfy(m -> assertThat(m.span().of(text)).isEqualTo(m.text()));
  }

  private static Means means(String text) {
    return ((Resolved) FINDER.find(text, LocalDate.of(2019, 5, 1)).getFirst().resolution()).means();
  }

  private static List<String> actors(String text, LocalDate day) {
    return FINDER.find(text, day).stream()
        .flatMap(mention -> mention.actor().stream())
        .map(Object::toString)
        .toList();
  }
}

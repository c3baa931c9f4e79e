package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Every question again, over what the engine reads in the samples and nothing else: the answer is
 * the same in both forms, and it tells what is in the articles.
 */
@QuestionTest(Told.SAMPLES)
class AnswersOfSamplesTests {

  /** What only articles of the samples have, of all that is in the graph. */
  private static final String SAMPLE = "article.url IS NOT NULL AND article.published IS NOT NULL";

  private static final LocalDate LONG_AGO = LocalDate.of(1980, 1, 1);
  private static final LocalDate LATELY = LocalDate.of(2022, 12, 31);

  @LocalServerPort private int port;

  @Test
  void theGraphIsOfTheSamplesAlone() {
    assertThat(QuestionGraphTests.articles(SAMPLE)).isEqualTo(9);
    assertThat(QuestionGraphTests.articles("article.url STARTS WITH 'https://example.org/'"))
        .isZero();
    assertThat(QuestionGraphTests.claimsIn(SAMPLE)).isGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource({
    "KAZ, 2022-01, RUS | Russia | 2022-01-06 | 2022-01-19",
    "MLI, 2013, FRA | France | 2013-01",
    "GMB, 2017-01, SEN | Senegal",
    "UKR, 2014-03, RUS | Russia | 2014-03",
    "TLS, 1999-09, AUS | Australia | 1999-09-20",
    "GRD, 1983, USA | United States | 1983-10-25"
  })
  void whoSentTroops(String country, String during, String who) {
    assertThat(TroopsTests.whoSent(port, country, during)).anyMatch(row -> row.startsWith(who));
  }

  @ParameterizedTest
  @CsvSource({
    "KAZ, 2022-01, CHN",
    "KAZ, 2022-01, UZB",
    "UKR, 2014-03, RUS",
    "UKR, 2014-03, NATO",
    "TLS, 1999, USA"
  })
  void whoPointedlyDidNot(String country, String during, String who) {
    assertThat(TroopsTests.whoDidNot(port, country, during))
        .anyMatch(row -> row.startsWith(who + " | "));
  }

  @ParameterizedTest
  @CsvSource({"KAZ, 2022-01, CHN", "RUS, 2014-03, EU", "SAU, 2015-04, GBR", "GRD, 1983, USA"})
  void whoSupportsAndOpposes(String actor, String during, String who) {
    assertThat(SupportersTests.answer(port, actor, during, null))
        .anyMatch(row -> row.startsWith(who + " | "));
  }

  @ParameterizedTest
  @CsvSource({"CHN, 2022-01, KAZ", "UKR, 2014, RUS", "USA, 2014-03, RUS", "EU, 1999, IDN"})
  void whomItSupportsAndOpposes(String actor, String during, String whom) {
    assertThat(SupportedByTests.answer(port, actor, during, null))
        .anyMatch(row -> row.startsWith(whom + " | "));
  }

  @ParameterizedTest
  @CsvSource({
    "USA, RUS, MONTH, 2014-01-01, 2014-06-30, 2014-03",
    "CHN, KAZ, MONTH, 2021-11-01, 2022-02-28, 2022-01",
    "FRA, MLI, YEAR, 2012-01-01, 2022-12-31, 2013"
  })
  void howAStanceChanged(
      String of, String towards, String by, LocalDate from, LocalDate to, String step) {
    assertThat(StanceSeriesTests.answer(port, of, towards, by, from, to, null))
        .filteredOn(row -> row.startsWith(step + " "))
        .singleElement()
        .satisfies(row -> assertThat(row).doesNotEndWith(" of 0: []"));
  }

  /** That they belong there articles tell as well as the reference: two sources. */
  @Test
  void whoWereTheMembers() {
    Map<String, List<String>> answer =
        MembershipTests.answer(port, List.of("CSTO"), LocalDate.of(2022, 1, 10), null);

    assertThat(answer.get("member"))
        .anyMatch(row -> row.matches("KAZ \\| .* \\| true \\| 2 \\| f-.*"));
    assertThat(answer).containsKeys("joined", "left");
    assertThat(MembershipTests.answer(port, List.of("RUS", "IND"), LocalDate.of(2022, 1, 10), null))
        .extractingByKey("shared")
        .asString()
        .contains("| SCO |");
  }

  @ParameterizedTest
  @CsvSource({
    "RUS, KAZ, 2022-01-01, 2022-01-31, BLR",
    "DEU, MLI, 2013-01-01, 2022-12-31, FRA",
    "JAM, GRD, 1983-01-01, 1983-12-31, USA"
  })
  void whichAlliesIntervened(
      String tiedTo, String place, LocalDate from, LocalDate to, String who) {
    assertThat(InterveningAlliesTests.answer(port, tiedTo, place, from, to, 60, null))
        .anyMatch(row -> row.startsWith(who + " | "));
  }

  @ParameterizedTest
  @CsvSource({"CHN, ARM, 3", "GBR, TLS, 1"})
  void byWhichChainsOfSupport(String start, String end, int maxHops) {
    assertThat(ChainTests.answer(port, start, end, maxHops, LONG_AGO, LATELY, null)).isNotEmpty();
  }

  @Test
  void whoSupportsEachOtherAndWhichTrianglesAreUnbalanced() {
    Map<String, List<String>> answer =
        BalanceTests.answer(
            port, List.of(), LocalDate.of(2014, 1, 1), LocalDate.of(2022, 12, 31), null);

    assertThat(answer.get("pair")).isNotEmpty();
    assertThat(answer.get("triangle")).isNotEmpty();
  }

  /** As samples/README tells of the articles about Crimea. */
  @Test
  void onWhatSourcesContradictEachOther() {
    assertThat(
            ContradictionsTests.answer(
                port, List.of("RUS"), List.of("DEPLOYED_TROOPS_TO"), "2014-03", "2014-03", null))
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("Russia | DEPLOYED_TROOPS_TO | Ukraine")
                    .contains("Three weeks after Russia sent its soldiers into Crimea")
                    .contains("Vistula Dispatch | 2014-03-22")
                    .containsSubsequence(
                        "not so:", "Neva Evening Bulletin | 2014-03-05", "has not sent troops"));
    assertThat(ContradictionsTests.answer(port, List.of("IRN"), List.of(), null, null, null))
        .anyMatch(row -> row.startsWith("Iran | ARMED | Houthi"));
  }

  @ParameterizedTest
  @CsvSource({"KAZ, 2022-01-21, 2022-01, KNOWN", "KAZ, 2022-01-21, 2022-01, LEARNT_LATER"})
  void whatWasKnown(String actor, String knownBy, String during, String difference) {
    assertThat(HindsightTests.answer(port, actor, knownBy, during))
        .anyMatch(row -> row.startsWith(difference + " | "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GMB", "TLS", "HOUTHIS"})
  void whatIsNew(String actor) {
    assertThat(NewsTests.answer(port, List.of(actor), List.of(), List.of(), null))
        .anyMatch(row -> row.contains(".example/"));
  }

  static Stream<String> samples() {
    return TestGraph.run("MATCH (article:Article) WHERE %s RETURN article.id".formatted(SAMPLE))
        .stream()
        .map(row -> row.get(0).asString());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatEachArticleClaims(String article) {
    assertThat(ArticleClaimsTests.answer(port, article)).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @CsvSource({
    "KAZ, 2022, 2022, CSTO",
    "MLI, 2013, 2022, UN",
    "GMB, 2017, 2017, ECOWAS",
    "TLS, 1999, 1999, INTERFET"
  })
  void whichInterventions(String country, String from, String to, String flag) {
    assertThat(InterventionsTests.answer(port, country, from, to, null))
        .anyMatch(row -> row.startsWith(flag + " "));
  }

  @ParameterizedTest
  @CsvSource({
    "CSTO, 2022, KAZ, BLR",
    "ECOWAS, 2017, GMB, SEN",
    "UN, 2014, MLI, TCD",
    "INTERFET, 1999, TLS, NZL"
  })
  void whatWasDoneUnderAFlag(String flag, String during, String country, String member) {
    assertThat(UnderFlagTests.answer(port, flag, during, null))
        .anySatisfy(row -> assertThat(row).startsWith(country + " | ").contains(member + " "));
  }

  @Test
  void whoMediated() {
    assertThat(MediationTests.answer(port, "YEM", "HOUTHIS", "2014", "2015", null))
        .anyMatch(row -> row.startsWith("mediation UN"))
        .anyMatch(row -> row.startsWith("request YEM") && row.contains("[SAU]"));
  }

  @Test
  void whichOutletsReport() {
    assertThat(OutletsTests.answer(port, "RUS", "KAZ", "2022-01", null))
        .anyMatch(row -> row.startsWith("Steppe Courier | 1 | "))
        .anyMatch(row -> row.startsWith("Harbour Review | 1 | "));
    assertThat(OutletsTests.answer(port, "RUS", "UKR", "2014-03", null))
        .anyMatch(row -> row.startsWith("Neva Evening Bulletin | 1 | "))
        .anyMatch(row -> row.startsWith("Vistula Dispatch | 1 | "));
  }

  @Test
  void whichBlocsEmerge() {
    JsonNode found =
        BlocTests.answer(
            port, List.of(), LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), null);

    assertThat(found.path("blocs").size()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"RELATION, UKR, 2014, 2014", "YEAR, KAZ, 2020, 2022", "PAIR, GRD, 1983, 1983"})
  void howManyFacts(String by, String actor, String from, String to) {
    assertThat(FactCountsTests.answer(port, List.of(by), List.of(actor), from, to, null))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"KAZ, 2022-01", "YEM, 2015"})
  void takesItHome(String actor, String during) {
    assertThat(TakeHomeTests.answer(port, actor, during, null))
        .anyMatch(row -> row.contains(".example/"));
  }
}

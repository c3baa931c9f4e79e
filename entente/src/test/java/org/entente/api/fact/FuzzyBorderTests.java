package org.entente.api.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The borders of fuzzy dates, as {@code docs/time.md} has them in a table: each row a case. */
@ApiTest
class FuzzyBorderTests {

  private static final Path TABLE = Path.of("..", "docs", "time.md");
  private static final String HEAD = "| the sources say |";

  /** By whom a test tells of what the sources of the table say. */
  private static final Map<String, String> SENDERS =
      Map.of(
          "sent on 6 January, left on 19 January 2022", "FRA",
          "sent in January 2022, no more", "DEU",
          "sent on 6 January, no word of an end", "GBR");

  private static final Map<String, String> PERIODS =
      Map.of(
          "19 January", "2022-01-19",
          "20 January", "2022-01-20",
          "3 January", "2022-01-03",
          "January 2022", "2022-01",
          "31 December 2021", "2021-12-31",
          "March 2023", "2023-03");

  @LocalServerPort private int port;

  @BeforeAll
  static void tellOfTroops() {
    TestGraph.shared()
        .writer()
        .write(
            List.of(
                sent("FRA", "2022-01-06"),
                News.by("The Herald")
                    .on("2022-01-20")
                    .titled("They left")
                    .says(
                        "FRA",
                        DEPLOYED_TROOPS_TO,
                        "MLI",
                        said ->
                            said.with(Modality.ACTUAL, Aspect.ENDS)
                                .dated(null, FuzzyDate.parse("2022-01-19")))
                    .read(),
                sent("DEU", "2022-01"),
                sent("GBR", "2022-01-06")));
  }

  private static ArticleWithClaims sent(String sender, String date) {
    return News.by("The Herald")
        .on("2022-02-01")
        .titled("Sent by " + sender)
        .says(
            sender,
            DEPLOYED_TROOPS_TO,
            "MLI",
            said -> said.with(Modality.ACTUAL, Aspect.BEGINS).dated(FuzzyDate.parse(date), null))
        .read();
  }

  /**
   * A row of the table.
   *
   * @param sources what they say
   * @param during the period asked for
   * @param found whether the fact is found
   * @param certainly what {@code certainlyDuring} says, with its reason; empty where it is not
   *     found
   */
  record Row(String sources, String during, String found, String certainly) {}

  /** An empty first cell means the one above. */
  static Stream<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    String sources = "";
    for (String line :
        Files.readAllLines(TABLE).stream()
            .dropWhile(line -> !line.startsWith(HEAD))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList()) {
      String[] cells = line.split("\\|", -1);
      sources = cells[1].isBlank() ? sources : cells[1].strip();
      rows.add(new Row(sources, cells[2].strip(), cells[3].strip(), cells[4].strip()));
    }
    assertThat(rows).as("rows of the table in %s", TABLE).isNotEmpty();
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatMayHaveHeldIsFoundAsTheTableSays(Row row) {
    String sender = Objects.requireNonNull(SENDERS.get(row.sources()), "a new story: tell it here");
    String day = Objects.requireNonNull(PERIODS.get(row.during()), "a new period: add it here");

    JsonNode facts = facts(sender, "during: {from: \"%s\", to: \"%s\"}".formatted(day, day));

    assertThat(row.found()).isIn("yes", "no");
    assertThat(facts.size()).isEqualTo(row.found().equals("yes") ? 1 : 0);
    assertThat(facts.at("/0/node/certainlyDuring").asString(""))
        .isEqualTo(row.certainly().split(":")[0]);
  }

  private JsonNode facts(String sender, String condition) {
    return new HttpCaller(port)
        .ask(
            "{ facts(where: {subject: [\"%s\"], object: [\"MLI\"], %s}) { edges { node { from to certainlyDuring } } } }"
                .formatted(sender, condition))
        .data("/facts/edges");
  }

  /** Both ends of a period belong to it, and of a month or year all days do. */
  @ParameterizedTest
  @CsvSource({
    "2022-01-06, 2022-01-06, 1",
    "2022-01-05, 2022-01-05, 0",
    "2021-12-01, 2022-01-06, 1",
    "2021-12-01, 2022-01-05, 0",
    "2022-01-19, 2022-02-01, 1",
    "2022-01-20, 2022-02-01, 0",
    "2021, 2021, 0",
    "2021, 2022, 1",
    "2022, 2022, 1",
    "2022-02, 2022, 0",
  })
  void bothEndsOfAPeriodBelongToIt(String from, String to, int found) {
    assertThat(facts("FRA", "during: {from: \"%s\", to: \"%s\"}".formatted(from, to)).size())
        .isEqualTo(found);
  }

  /**
   * They say so on 20 January 2022 that the French left, and on 1 February that anybody had come.
   */
  @ParameterizedTest
  @CsvSource({
    "2022-01-19, 0",
    "2022-01-20, 1",
    "2021, 0",
    "2022-01, 1",
    "2022, 1",
  })
  void whatWasKnownByADayMonthOrYearIsWhatHadBeenPublishedByItsEnd(String knownBy, int found) {
    assertThat(facts("FRA", "knownBy: \"%s\"".formatted(knownBy)).size()).isEqualTo(found);
  }
}

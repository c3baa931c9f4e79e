package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.api.HttpCaller.Answer;
import org.entente.claim.Statement;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Courses of events: what they cost, and what they refuse. */
@ApiTest
class EventTests {

  private static final String INTERVENTIONS =
      """
      { interventions(%s) {
          country { name } flag { name } interveners { actor { name } quantity }
          members { actor { name } tookPart membership { id } }
          facts(first: %d) { totalCount pageInfo { hasNextPage endCursor } edges { node { id subject { name } claims(first: 2) { edges { node { id } } } } } }
      } }
      """;

  @LocalServerPort private int port;

  @BeforeAll
  static void tellNews() {
    TestGraph.shared().writer().write(GeneratedNews.eventful(7, 600));
  }

  @Test
  void severalInterventionsCostNoQueriesOfTheirOwn() {
    HttpCaller caller = new HttpCaller(port);
    caller.ask(INTERVENTIONS.formatted("country: \"KAZ\"", 1)).data("/interventions");
    try (CypherCount count = CypherCount.begin()) {
      int found =
          caller.ask(INTERVENTIONS.formatted("country: \"KAZ\"", 1)).data("/interventions").size();
      int some = count.queries();
      caller
          .ask(
              INTERVENTIONS.formatted(
                  "country: \"KAZ\", during: {from: \"2021-06\", to: \"2021-06\"}", 9))
          .data("/interventions");

      assertThat(found).isGreaterThan(3);
      assertThat(some)
          .as("interventions, members, actors on two levels, claims")
          .isLessThanOrEqualTo(8);
      // the engine may ask for a wide level in two parts, but never row by row
      assertThat(count.queries() - some).isLessThanOrEqualTo(2 * some);
    }
  }

  @Test
  void theFactsOfAnInterventionComePageByPage() {
    HttpCaller caller = new HttpCaller(port);
    String one =
        "{ interventions(flag: \"UN\") { facts(first: 1%s) { totalCount pageInfo { endCursor }"
            + " edges { node { id } } } } }";
    Answer first = caller.ask(one.formatted(""));
    int most = -1;
    for (int i = 0; i < first.data("/interventions").size(); i++) {
      if (first.data("/interventions/%d/facts/totalCount".formatted(i)).asInt() > 1) {
        most = i;
      }
    }
    String at = "/interventions/%d/facts".formatted(most);
    Answer second =
        caller.ask(
            one.formatted(
                ", after: \"%s\"".formatted(first.data(at + "/pageInfo/endCursor").asString())));

    assertThat(second.data(at + "/edges/0/node/id").asString())
        .isNotEmpty()
        .isNotEqualTo(first.data(at + "/edges/0/node/id").asString());
  }

  @Test
  void whatIsStoredBetweenTwoPagesOfAnInterventionMovesNoneOfTheRest() {
    String pages =
        "{ list: interventions(country: \"HTI\") { facts(first: 2%s) { pageInfo { hasNextPage"
            + " endCursor } edges { node { subject { id } } } } } }";
    tell(
        deployed("FRA", "2022-01-05"),
        deployed("DEU", "2022-01-06"),
        deployed("GBR", "2022-01-07"));

    JsonNode first = ask(pages, "").at("/facts");
    tell(deployed("TUR", "2022-01-03"), deployed("EGY", "2022-01-08"));
    JsonNode second = ask(pages, after(first)).at("/facts");

    assertThat(subjects(first)).containsExactly("FRA", "DEU");
    assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(subjects(second)).containsExactly("GBR", "EGY");
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void whatIsStoredBetweenTwoPagesOfAMediationMovesNoneOfTheRest() {
    String pages =
        "{ list: mediations(between: \"BOL\", and: \"CHL\") { facts(first: 1) { totalCount }"
            + " requests(first: 1%s) { pageInfo { endCursor } edges { node { from } } } } }";
    tell(
        acted("NOR", Relation.MEDIATED_BETWEEN, "BOL", "2022-03-01"),
        acted("NOR", Relation.MEDIATED_BETWEEN, "CHL", "2022-03-02"),
        acted("BOL", Relation.REQUESTED_HELP_FROM, "NOR", "2022-01-20"),
        acted("CHL", Relation.REQUESTED_HELP_FROM, "NOR", "2022-02-20"));

    JsonNode first = ask(pages, "").at("/requests");
    tell(acted("CHL", Relation.REQUESTED_HELP_FROM, "NOR", "2022-01-10"));
    JsonNode second = ask(pages, after(first)).at("/requests");

    assertThat(first.at("/edges/0/node/from").asString()).isEqualTo("2022-01-20");
    assertThat(second.at("/edges/0/node/from").asString()).isEqualTo("2022-02-20");
  }

  private static void tell(ArticleWithClaims... news) {
    TestGraph.shared().writer().write(List.of(news));
  }

  private static ArticleWithClaims deployed(String who, String day) {
    return told(
        who,
        Relation.DEPLOYED_TROOPS_TO,
        "HTI",
        day,
        said ->
            said.with(Modality.ACTUAL, Aspect.BEGINS)
                .dated(FuzzyDate.parse(day), null)
                .deployed(Consent.INVITED, ActorId.of("UN"), 100));
  }

  private static ArticleWithClaims acted(String who, Relation relation, String whom, String day) {
    return told(who, relation, whom, day, said -> said.dated(FuzzyDate.parse(day), null));
  }

  private static ArticleWithClaims told(
      String who, Relation relation, String whom, String day, UnaryOperator<Statement> details) {
    return News.by("Morning Post")
        .on(day)
        .titled("%s %s %s".formatted(who, relation, whom))
        .says(who, relation, whom, details)
        .read();
  }

  private JsonNode ask(String pages, String after) {
    return new HttpCaller(port).ask(pages.formatted(after)).data("/list/0");
  }

  private static String after(JsonNode page) {
    return ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
  }

  private static List<String> subjects(JsonNode page) {
    return page.at("/edges")
        .valueStream()
        .map(edge -> edge.at("/node/subject/id").asString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ interventions { from } } | by 'country', by 'flag' or by both",
        "{ interventions(country: \"KZ\") { from } } | KZ",
        "{ interventions(country: \"KAZ\", minConfidence: 2) { from } } | between 0 and 1",
        "{ mediations(between: \"ARM\", and: \"ARM\") { from } } | given twice",
        "{ coverage(of: \"ARM\", and: \"ARM\") { articles } } | given twice",
        "{ coverage(of: \"ARM\", and: \"AZE\", during: {from: \"2022\", to: \"2021\"}) { articles }"
            + " } | 2022",
        "{ interventions(country: \"KAZ\") { facts(first: 0) { totalCount } } } | lies between 1"
            + " and 200"
      })
  void refusesWhatMakesNoSenseAndSaysWhatWould(String query, String says) {
    Answer answer = new HttpCaller(port).ask(query);

    assertThat(answer.json().at("/errors/0/message").asString()).contains(says);
    assertThat(answer.json().at("/errors/0/extensions/code").asString())
        .isIn("BAD_REQUEST", "NOT_FOUND");
  }
}

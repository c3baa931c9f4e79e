package org.entente.api.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.ALLIED_WITH;
import static org.entente.ontology.Relation.CONDEMNED;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;

import java.util.List;
import java.util.Map;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.entente.graph.Graph;
import org.entente.graph.Invariants;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person says of a claim that it is right, wrong, or should say something else. */
@ApiTest
class ReviewTests {

  private static final String REVIEW =
      """
      mutation ($input: ReviewInput!) { reviewClaim(input: $input) {
        claim { id counts confidence subject { id } relation object { id } polarity aspect from to consent quantity
                fact { id relation sources } review { verdict by why at } original { relation object { id } polarity } originalConfidence }
        change { id kind by why verdict actorIds claim { id } says { subject { id } relation object { id } } }
      } }
      """;

  @LocalServerPort private int port;
  private HttpCaller caller;
  private ArticleWithClaims article;

  @BeforeEach
  void tellNews() {
    caller = new HttpCaller(port);
    article = news("reader 1");
    TestGraph.empty().writer().write(List.of(article));
  }

  private static ArticleWithClaims news(String extractor) {
    return News.by("Morning Post")
        .on("2022-01-07")
        .readBy(extractor)
        .says(
            "RUS",
            DEPLOYED_TROOPS_TO,
            "KAZ",
            says ->
                says.with(Modality.ACTUAL, Aspect.BEGINS)
                    .dated(FuzzyDate.parse("2022-01-06"), null)
                    .deployed(Consent.INVITED, null, 2500))
        .says("USA", CONDEMNED, "KAZ", says -> says.dated(FuzzyDate.parse("2022-01-06"), null))
        .read();
  }

  @AfterEach
  void nothingIsOutOfStep() {
    Graph graph = TestGraph.shared();
    List<String> facts = facts();

    assertThat(Invariants.violations(graph.store())).isEmpty();
    graph.writer().rebuildFacts();
    assertThat(facts()).isEqualTo(facts);
  }

  private String claim(int number) {
    return article.claims().get(number).id().value();
  }

  private Answer review(int number, String verdict) {
    return caller.ask(REVIEW, Map.of("input", input(claim(number), verdict)));
  }

  private Answer correct(int number, Map<String, ?> correction) {
    return correct(claim(number), correction);
  }

  private Answer correct(String claim, Map<String, ?> correction) {
    Map<String, Object> input = new java.util.HashMap<>(input(claim, "CORRECT"));
    input.put("correction", correction);
    return caller.ask(REVIEW, Map.of("input", input));
  }

  private static Map<String, Object> input(String claim, String verdict) {
    return Map.of("claim", claim, "verdict", verdict, "by", "A. Editor", "why", "Read it");
  }

  private List<String> facts() {
    return caller
        .ask(
            "{ facts { edges { node { subject { id } relation object { id } polarity sources confidence } } } }")
        .data("/facts/edges")
        .valueStream()
        .map(
            edge ->
                "%s %s %s %s ×%s %.2f"
                    .formatted(
                        edge.at("/node/subject/id").asString(),
                        edge.at("/node/polarity").asString().equals("NEGATED") ? "not" : "did",
                        edge.at("/node/relation").asString(),
                        edge.at("/node/object/id").asString(),
                        edge.at("/node/sources").asInt(),
                        edge.at("/node/confidence").asDouble()))
        .sorted()
        .toList();
  }

  @Test
  void aRejectedClaimCountsNoMoreAndStays() {
    Answer answer = review(1, "REJECT");

    assertThat(answer.data("/reviewClaim/claim/counts").asBoolean()).isFalse();
    assertThat(answer.data("/reviewClaim/claim/fact").isNull()).isTrue();
    assertThat(answer.data("/reviewClaim/claim/review/why").asString()).isEqualTo("Read it");
    assertThat(answer.data("/reviewClaim/change/kind").asString()).isEqualTo("CLAIM_REVIEWED");
    assertThat(answer.data("/reviewClaim/change/actorIds").toString())
        .isEqualTo("[\"USA\",\"KAZ\"]");
    assertThat(facts()).containsExactly("RUS did DEPLOYED_TROOPS_TO KAZ ×1 0.80");
    assertThat(
            caller
                .ask(
                    "{ article(id: \"%s\") { claims { totalCount } } }"
                        .formatted(article.article().id()))
                .data("/article/claims/totalCount")
                .asInt())
        .isEqualTo(2);
  }

  @Test
  void eachOfSeveralReviewsInARequestIsAnsweredWithWhatIsSoAfterIt() {
    String review =
        "reviewClaim(input: {claim: \"%s\", verdict: %s, by: \"A\", why: \"B\"}) { claim { counts } }";
    String claim = article.claims().get(1).id().value();

    Answer answer =
        caller.ask(
            "mutation { one: %s two: %s }"
                .formatted(review.formatted(claim, "REJECT"), review.formatted(claim, "ACCEPT")));

    assertThat(answer.data("/one/claim/counts").asBoolean()).isFalse();
    assertThat(answer.data("/two/claim/counts").asBoolean()).isTrue();
  }

  @Test
  void anAcceptedClaimIsAsSureAsReferenceData() {
    Answer answer = review(1, "ACCEPT");

    assertThat(answer.data("/reviewClaim/claim/confidence").asDouble()).isEqualTo(0.99);
    assertThat(answer.data("/reviewClaim/claim/originalConfidence").asDouble()).isEqualTo(0.8);
    assertThat(facts()).contains("USA did CONDEMNED KAZ ×1 0.99");
  }

  @Test
  void aCorrectedClaimSaysSomethingElseAndWhatWasReadCanStillBeRead() {
    Answer answer = correct(1, Map.of("object", "RUS", "polarity", "NEGATED"));

    assertThat(answer.data("/reviewClaim/claim/object/id").asString()).isEqualTo("RUS");
    assertThat(answer.data("/reviewClaim/claim/from").asString()).isEqualTo("2022-01-06");
    assertThat(answer.data("/reviewClaim/claim/original/object/id").asString()).isEqualTo("KAZ");
    assertThat(answer.data("/reviewClaim/claim/original/polarity").asString())
        .isEqualTo("AFFIRMED");
    assertThat(answer.data("/reviewClaim/change/says/object/id").asString()).isEqualTo("RUS");
    assertThat(facts())
        .containsExactly("RUS did DEPLOYED_TROOPS_TO KAZ ×1 0.80", "USA not CONDEMNED RUS ×1 0.99");
  }

  @Test
  void whatIsCorrectedToAnEndEndsOnTheDayOnWhichItWasSaidToBegin() {
    Answer answer = correct(0, Map.of("aspect", "ENDS"));

    assertThat(answer.data("/reviewClaim/claim/from").isNull()).isTrue();
    assertThat(answer.data("/reviewClaim/claim/to").asString()).isEqualTo("2022-01-06");
  }

  @Test
  void aLaterReviewTakesThePlaceOfTheEarlierWhichTheAuditTrailKeeps() {
    review(1, "REJECT");
    correct(1, Map.of("relation", "AIDED"));
    correct(1, Map.of("object", "RUS"));
    List<String> corrected = facts();
    Answer accepted = review(1, "ACCEPT");

    Answer trail =
        caller.ask(
            "{ changes(where: {claim: [\"%s\"]}) { edges { node { verdict says { relation object { id } } } } } }"
                .formatted(claim(1)));
    assertThat(corrected).contains("USA did AIDED RUS ×1 0.99");
    assertThat(accepted.data("/reviewClaim/claim/relation").asString()).isEqualTo("CONDEMNED");
    assertThat(
            trail
                .data("/changes/edges")
                .valueStream()
                .map(
                    edge ->
                        edge.at("/node/verdict").asString()
                            + edge.at("/node/says/object/id").asString("")))
        .containsExactly("ACCEPT", "CORRECTRUS", "CORRECTKAZ", "REJECT");
  }

  @Test
  void aReviewStandsWhenABetterExtractorReadsTheArticleAnew() {
    review(0, "REJECT");
    correct(1, Map.of("object", "RUS"));
    List<String> before = facts();

    TestGraph.shared().writer().write(List.of(news("reader 2")));

    assertThat(facts()).isEqualTo(before).containsExactly("USA did CONDEMNED RUS ×1 0.99");
    assertThat(
            caller
                .ask(
                    "{ claim(id: \"%s\") { extractor counts review { verdict } } }"
                        .formatted(claim(0)))
                .data("/claim")
                .toString())
        .isEqualTo(
            "{\"extractor\":\"reader 2\",\"counts\":false,\"review\":{\"verdict\":\"REJECT\"}}");
  }

  @Test
  void whatTheNewRelationDoesNotKnowFallsAwayAndEndsComeInOrder() {
    Answer answer = correct(0, Map.of("relation", "ALLIED_WITH"));

    assertThat(answer.data("/reviewClaim/claim/subject/id").asString()).isEqualTo("KAZ");
    assertThat(answer.data("/reviewClaim/claim/object/id").asString()).isEqualTo("RUS");
    assertThat(answer.data("/reviewClaim/claim/consent").isNull()).isTrue();
    assertThat(answer.data("/reviewClaim/claim/quantity").isNull()).isTrue();
    assertThat(facts()).contains("KAZ did %s RUS ×1 0.99".formatted(ALLIED_WITH));
  }

  @Test
  void aStateThatBecomesAnActHappensAndDoesNotBegin() {
    Answer answer = correct(0, Map.of("relation", "AIDED"));

    assertThat(answer.data("/reviewClaim/claim/aspect").asString()).isEqualTo("HOLDS");
  }

  @Test
  void nullTakesAway() {
    Map<String, Object> correction = new java.util.HashMap<>();
    correction.put("from", null);
    correction.put("consent", null);

    Answer answer = correct(0, correction);

    assertThat(answer.data("/reviewClaim/claim/from").isNull()).isTrue();
    assertThat(answer.data("/reviewClaim/claim/consent").isNull()).isTrue();
    assertThat(answer.data("/reviewClaim/claim/quantity").asInt()).isEqualTo(2500);
  }

  @Test
  void claimsAreFoundByTheirReview() {
    review(0, "REJECT");

    assertThat(ids("{verdict: [REJECT]}")).containsExactly(claim(0));
    assertThat(ids("{reviewed: true}")).containsExactly(claim(0));
    assertThat(ids("{reviewed: true, subject: [\"USA\"]}")).isEmpty();
    assertThat(ids("{reviewed: false}")).containsExactly(claim(1));
    assertThat(ids("{verdict: [ACCEPT, CORRECT]}")).isEmpty();
  }

  private List<String> ids(String where) {
    Answer answer =
        caller.ask("{ claims(where: %s) { totalCount edges { node { id } } } }".formatted(where));
    List<String> ids =
        answer
            .data("/claims/edges")
            .valueStream()
            .map(edge -> edge.at("/node/id").asString())
            .toList();
    assertThat(answer.data("/claims/totalCount").asInt()).isEqualTo(ids.size());
    return ids;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          consent: INVITED                          | Only deployments have consent
          quantity: 5                               | quantity
          flag: "CSTO"                              | flag
          aspect: BEGINS                            | CONDEMNED is an act
          object: "USA"                             | relation to itself
          object: "KZ"                              | no actor 'KZ'
          object: "kaz!"                            | no actor 'kaz!'
          from: "2022-02", to: "2022-01"            | before it begins
          relation: null                            | cannot do without 'relation'
          relation: MEMBER_OF                       | KAZ is none
          aspect: ENDS, from: "2022-01-06"          | dated in 'to'
          object: "KAZ"                             | says so already
          attributedTo: null                        | says so already
          """)
  void aCorrectionThatCannotBeMeantIsRefused(String correction, String message) {
    Answer answer =
        caller.ask(
            """
            mutation { reviewClaim(input: {claim: "%s", verdict: CORRECT, by: "A", why: "B", correction: {%s}}) { claim { id } } }
            """
                .formatted(claim(1), correction));

    assertThat(answer.errorCode()).isIn("BAD_REQUEST", "NOT_FOUND");
    assertThat(answer.errorMessage()).contains(message);
    assertThat(facts()).contains("USA did CONDEMNED KAZ ×1 0.80");
  }

  @Test
  void aReviewThatCannotBeMeantIsRefused() {
    assertThat(refusal("c-0", "ACCEPT", "A", "B", "")).contains("NOT_FOUND", "no claim 'c-0'");
    assertThat(refusal(claim(0), "ACCEPT", " ", "B", "")).contains("BAD_REQUEST", "'by'");
    assertThat(refusal(claim(0), "ACCEPT", "A", "", "")).contains("BAD_REQUEST", "'why'");
    assertThat(refusal(claim(0), "CORRECT", "A", "B", "")).contains("BAD_REQUEST", "'correction'");
    assertThat(refusal(claim(0), "CORRECT", "A", "B", ", correction: {}")).contains("already");
    assertThat(refusal(claim(0), "REJECT", "A", "B", ", correction: {object: \"KAZ\"}"))
        .contains("Only the verdict CORRECT");
    assertThat(caller.ask("{ changes { totalCount } }").data("/changes/totalCount").asInt())
        .isZero();
  }

  private String refusal(String claim, String verdict, String by, String why, String more) {
    Answer answer =
        caller.ask(
            """
            mutation { reviewClaim(input: {claim: "%s", verdict: %s, by: "%s", why: "%s"%s}) { claim { id } } }
            """
                .formatted(claim, verdict, by, why, more));
    return answer.errorCode() + " " + answer.errorMessage();
  }
}

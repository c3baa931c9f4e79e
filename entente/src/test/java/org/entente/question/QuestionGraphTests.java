package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.Test;

/**
 * That there is enough to ask about: an answer that is the same where nothing is told proves
 * little.
 */
@QuestionTest
class QuestionGraphTests {

  private static final String GENERATED = "article.url STARTS WITH 'https://example.org/'";
  private static final String SAMPLE = "article.url CONTAINS '.example/'";

  @Test
  void generatedNewsTellsTwoThousandClaimsOfFortyActors() {
    assertThat(claimsIn(GENERATED)).isGreaterThanOrEqualTo(2_000);
    assertThat(actorsIn(GENERATED)).isGreaterThanOrEqualTo(40);
  }

  @Test
  void samplesAreAmongIt() {
    assertThat(articles(SAMPLE)).isEqualTo(9);
    assertThat(claimsIn(SAMPLE)).isGreaterThan(100);
    assertThat(actorsIn(SAMPLE)).isGreaterThan(40);
  }

  static int articles(String condition) {
    return number("MATCH (article:Article) WHERE %s RETURN count(article) AS number", condition);
  }

  /** How many claims such articles make that count. */
  static int claimsIn(String condition) {
    return number(
        """
        MATCH (article:Article)<-[:VERSION_OF]-()<-[:OF]-()<-[:STATED_IN]-(claim:Claim {counts: true})
        WHERE %s
        RETURN count(DISTINCT claim) AS number
        """,
        condition);
  }

  /** Of how many actors these claims are. */
  private static int actorsIn(String condition) {
    return number(
        """
        MATCH (article:Article)<-[:VERSION_OF]-()<-[:OF]-()<-[:STATED_IN]-(claim:Claim {counts: true})
        WHERE %s
        UNWIND [claim.subjectId, claim.objectId] AS actor
        RETURN count(DISTINCT actor) AS number
        """,
        condition);
  }

  private static int number(String query, String condition) {
    return TestGraph.run(query.formatted(condition)).getFirst().get("number").asInt();
  }
}

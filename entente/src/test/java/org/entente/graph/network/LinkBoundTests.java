package org.entente.graph.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.read.Parameters;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * How much the search for chains reads: no more of an actor with many facts than of one with few.
 */
class LinkBoundTests {

  private static final Period JUNE_2022 = Period.of(FuzzyDate.parse("2022-06"));

  @Test
  void readsNoMoreWhereThereAreAHundredTimesMoreFacts() {
    tellOfEachPair(20);
    long fromFew = hits("read/links-from");
    long toFew = hits("read/links-to");

    tellOfEachPair(2_000);
    long fromMany = hits("read/links-from");
    long toMany = hits("read/links-to");

    assertThat(fromMany).isLessThanOrEqualTo(fromFew + 20);
    assertThat(toMany).isLessThanOrEqualTo(toFew + 20);
  }

  /**
   * So many facts of June 2022 of each of ten pairs from one actor, and of ten pairs to another.
   */
  private static void tellOfEachPair(int each) {
    TestGraph.empty();
    TestGraph.run(
        """
        UNWIND ['CHN', 'KAZ', 'UKR', 'TUR', 'IRN', 'ISR', 'FRA', 'GBR', 'DEU', 'IND'] AS other
        UNWIND [['USA', other], [other, 'RUS']] AS ends
        MERGE (:Dyad {id: ends[0] + ' AIDED ' + ends[1]})
        WITH ends
        UNWIND range(1, $each) AS number
        CREATE (:Fact {id: ends[0] + ends[1] + number, subjectId: ends[0], objectId: ends[1], relation: 'AIDED',
          polarity: 'AFFIRMED', modality: 'ACTUAL', stance: 'SUPPORT', sources: 1,
          earliestFrom: date('2022-06-10'), latestFrom: date('2022-06-10'),
          earliestTo: date('2022-06-10'), latestTo: date('2022-06-10')})
        """,
        Map.of("each", each));
    TestGraph.run("CALL db.awaitIndexes()");
    TestGraph.run("CALL db.resampleOutdatedIndexes()");
  }

  private static long hits(String file) {
    Map<String, @Nullable Object> parameters = new HashMap<>(Parameters.times(JUNE_2022, null));
    parameters.put("relations", SupportRelations.SUPPORTING);
    parameters.put("symmetric", List.of("ALLIED_WITH"));
    parameters.put(
        "actors",
        file.endsWith("from")
            ? List.of("USA")
            : List.of("CHN", "KAZ", "UKR", "TUR", "IRN", "ISR", "FRA", "GBR", "DEU", "IND"));
    parameters.put("target", "RUS");
    try (Session session =
        TestGraph.shared()
            .store()
            .driver()
            .session(SessionConfig.forDatabase(TestGraph.shared().store().database()))) {
      return hits(
          session.run("PROFILE " + CypherFile.named(file).text(), parameters).consume().profile());
    }
  }

  private static long hits(ProfiledPlan plan) {
    return plan.dbHits() + plan.children().stream().mapToLong(LinkBoundTests::hits).sum();
  }
}

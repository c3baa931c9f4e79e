package org.entente.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.entente.graph.Graph;
import org.entente.graph.Invariants;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;

/** How the schema grows, and what happens when it cannot be written. */
class SchemaTests {

  private static final DatabaseException FAULT =
      new DatabaseException("Neo.DatabaseError.General.UnknownError", "uncaught error");

  private static final String APPLIED =
      """
      MATCH (m:__Neo4jMigration)
      WHERE m.checksum IS NOT NULL
      RETURN m.version AS version, m.checksum AS checksum
      ORDER BY version
      """;

  @Test
  void triesOnceMoreAfterAFaultOfNeo4jItself() {
    Failing migration = new Failing(new IllegalStateException("not migrated", FAULT));

    Schema.trying(migration);

    assertThat(migration.left).as("failures that did not come").isEmpty();
    assertThat(migration.times).isEqualTo(2);
  }

  @Test
  void givesUpAfterTheSecondFault() {
    Failing migration = new Failing(FAULT, FAULT);

    assertThatThrownBy(() -> Schema.trying(migration)).isSameAs(FAULT);
    assertThat(migration.times).isEqualTo(2);
  }

  @Test
  void doesNotRepeatWhatIsWrongWithTheSchema() {
    Neo4jException wrong =
        new ClientException("Neo.ClientError.Statement.SyntaxError", "no Cypher");
    Failing migration = new Failing(wrong);

    assertThatThrownBy(() -> Schema.trying(migration)).isSameAs(wrong);
    assertThat(migration.times).isEqualTo(1);
  }

  @Test
  void publishedFilesStayAsTheyAre() {
    assertThat(TestGraph.run(APPLIED))
        .as("a change of the schema is a new file; one that a graph may have had is left alone")
        .extracting(row -> row.get("version").asString() + " " + row.get("checksum").asString())
        .startsWith(
            "001 3572287143",
            "002 3022785903",
            "003 198409646",
            "004 1295037285",
            "005 3357348195",
            "006 3930102019",
            "007 662311379",
            "008 851244868",
            "009 4108159264",
            "010 1696448220",
            "011 1082992413",
            "012 875146352",
            "013 46479700",
            "014 3856212826",
            "015 1112235985",
            "016 1160449320",
            "017 2309819459");
  }

  @Test
  void bringsUpAGraphThatHadTheFirstFilesInEarlierWords(@TempDir Path folder) {
    try (GraphStore store = GraphStore.open(new GraphSettings.Embedded(folder, 0))) {
      Schema.migrate(store);
      run(store, "MATCH (m:__Neo4jMigration {version: '001'}) SET m.checksum = '1'");
      run(store, "MATCH (m:__Neo4jMigration) WHERE m.version =~ '01[0-9]' DETACH DELETE m");
      run(store, "DROP INDEX fact_subject_beginning");

      Schema.migrate(store);

      assertThat(run(store, APPLIED))
          .last()
          .extracting(row -> row.get("version").asString())
          .isEqualTo(Schema.NEWEST);
      assertThat(run(store, "SHOW INDEXES YIELD name WHERE name = 'fact_subject_beginning'"))
          .hasSize(1);
    }
  }

  /** As if they had been written before there was such a file. */
  @Test
  void statesOfAnOlderGraphAreToldWhoseTheyAreAndWhatTheyForetold() {
    Graph graph = TestGraph.empty();
    graph.writer().write(GeneratedNews.of(11, 100));
    graph
        .writer()
        .write(
            List.of(
                News.by("Almanac")
                    .on("2022-01-05")
                    .says(
                        "RUS",
                        DEPLOYED_TROOPS_TO,
                        "KAZ",
                        said ->
                            said.with(Modality.INTENDED, Aspect.HOLDS)
                                .dated(FuzzyDate.parse("2022-03"), null))
                    .read()));
    List<String> states = states();
    TestGraph.run(
        "MATCH (state:FactState) REMOVE state.subjectId, state.relation, state.objectId, state.foretold");
    TestGraph.run("MATCH (m:__Neo4jMigration) WHERE m.version =~ '01[1-9]' DETACH DELETE m");
    assertThat(states()).allMatch(state -> state.endsWith(": [null, null, null, null]"));

    Schema.migrate(graph.store());

    assertThat(states()).isEqualTo(states).hasSizeGreaterThan(50);
    assertThat(states)
        .anyMatch(state -> state.endsWith(": [RUS, DEPLOYED_TROOPS_TO, KAZ, DEPLOYED_TROOPS_TO]"))
        .anyMatch(state -> state.endsWith(", null]"));
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  /** As if they had been written when ids of facts were hashes. */
  @Test
  void factsOfAnOlderGraphAreCalledAfterAClaimAndStillFoundByWhatTheyWereCalled() {
    Graph graph = TestGraph.empty();
    graph.writer().write(GeneratedNews.of(12, 100));
    List<String> ids = factIds();
    TestGraph.run(
        """
        MATCH (fact:Fact)
        MATCH (subject:Actor {id: fact.subjectId})-[edge {factId: fact.id}]->()
        SET edge.factId = 'f-old-' + fact.id
        SET fact.id = 'f-old-' + fact.id
        """);
    TestGraph.run("MATCH (m:__Neo4jMigration) WHERE m.version =~ '01[3-9]' DETACH DELETE m");
    assertThat(factIds()).doesNotContainAnyElementsOf(ids);

    Schema.migrate(graph.store());

    assertThat(factIds()).isEqualTo(ids).hasSizeGreaterThan(50);
    assertThat(Invariants.violations(graph.store())).isEmpty();
    ids.forEach(
        id ->
            assertThat(graph.reader().facts().cited(List.of("f-old-" + id)).values())
                .extracting(fact -> fact.id().value())
                .containsExactly(id));
    graph.writer().rebuildFacts();
    assertThat(factIds()).isEqualTo(ids);
    assertThat(graph.reader().facts().cited(List.of("f-old-" + ids.getFirst()))).hasSize(1);
  }

  private static List<String> factIds() {
    return TestGraph.run("MATCH (fact:Fact) RETURN fact.id AS id ORDER BY id").stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  /** Whose each is, and what it foretold. */
  private static List<String> states() {
    return TestGraph.run(
            """
            MATCH (fact:Fact)-[:HAS_STATE]->(state:FactState)
            RETURN fact.id + ' ' + toString(state.knownFrom) AS which,
                   [state.subjectId, state.relation, state.objectId, state.foretold] AS whose
            ORDER BY which
            """)
        .stream()
        .map(row -> row.get("which").asString() + ": " + row.get("whose").asList(Value::asObject))
        .toList();
  }

  private static List<Record> run(GraphStore store, String cypher) {
    try (Session session = store.driver().session(SessionConfig.forDatabase(store.database()))) {
      return session.run(cypher).list();
    }
  }

  /** Fails with one after the other of these, and then no more. */
  private static final class Failing implements Runnable {

    private final Deque<RuntimeException> left;
    private int times;

    private Failing(RuntimeException... failures) {
      this.left = new ArrayDeque<>(List.of(failures));
    }

    @Override
    public void run() {
      times++;
      if (!left.isEmpty()) {
        throw left.pop();
      }
    }
  }
}

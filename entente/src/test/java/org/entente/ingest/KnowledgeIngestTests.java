package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.ActorKind.COUNTRY;
import static org.entente.ontology.ActorKind.GROUP;
import static org.entente.ontology.ActorKind.ORGANISATION;
import static org.entente.ontology.ActorKind.PERSON;

import java.nio.file.Path;
import java.util.List;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.graph.Graph;
import org.entente.graph.Invariants;
import org.entente.graph.store.GraphSettings;
import org.entente.graph.store.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** What becomes of a graph that knows the reference data already when that changes. */
class KnowledgeIngestTests {

  private static final String CSTO = "Collective Security Treaty Organization";
  private static final ReferenceKnowledge BEFORE = told(actors());

  private static Graph graph;

  @BeforeAll
  static void open(@TempDir Path folder) {
    graph = Graph.open(new GraphSettings.Embedded(folder, 0));
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  @BeforeEach
  void knowNothing() {
    run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
  }

  @Test
  void countsADataSetOnceWhenItCitesAnotherSource() {
    ReferenceKnowledge after =
        actors()
            .member("KAZ", "CSTO", "1994", "Treaties, second edition")
            .member("UZB", "CSTO", "1995", "Treaties, second edition")
            .member("KAZ", "UN", "1992", "Yearbook")
            .told();

    assertThat(upgraded(BEFORE, after)).isEqualTo(fresh(after));
  }

  @Test
  void countsADataSetOnceWhenItsOrganisationIsCalledOtherwise() {
    ReferenceKnowledge after =
        actors()
            .actor(ORGANISATION, "CSTO", "The Collective Security Treaty")
            .member("KAZ", "CSTO", "1994", "Treaties")
            .member("UZB", "CSTO", "1995", "Treaties")
            .member("KAZ", "UN", "1992", "Yearbook")
            .told();

    assertThat(upgraded(BEFORE, after)).isEqualTo(fresh(after));
  }

  @Test
  void countsADataSetNoMoreThatIsGoneAndAgainWhenItComesBack() {
    ReferenceKnowledge after = actors().member("KAZ", "UN", "1992", "Yearbook").told();

    assertThat(upgraded(BEFORE, after)).isEqualTo(fresh(after));
    ingest(BEFORE);
    assertThat(upgraded(after)).hasSize(1);
    assertThat(lines("MATCH (c:Claim) RETURN c.id AS line")).hasSize(3);
    List<String> again = upgraded(BEFORE);
    assertThat(
            lines(
                "MATCH (c:Claim) WHERE c.supersededAt IS NOT NULL AND NOT c.superseded RETURN c.id AS line"))
        .isEmpty();
    assertThat(again).isEqualTo(fresh(BEFORE));
  }

  @Test
  void findsTheDataSetsThatAnEarlierVersionWrote() {
    ReferenceKnowledge after = actors().member("KAZ", "UN", "1992", "Yearbook").told();
    ingest(BEFORE);
    run("MATCH (article:Article) REMOVE article.table");
    run("MATCH (m:__Neo4jMigration) WHERE m.version =~ '01[6-9]' DETACH DELETE m");

    Schema.migrate(graph.store());

    assertThat(upgraded(after)).isEqualTo(fresh(after));
  }

  @Test
  void changesNothingWhenTheSameKnowledgeComesAgain() {
    ingest(BEFORE);
    List<String> recorded = lines("MATCH (j:Journal) RETURN toString(j.turns) AS line");

    ingest(BEFORE);

    assertThat(lines("MATCH (j:Journal) RETURN toString(j.turns) AS line")).isEqualTo(recorded);
    assertThat(lines("MATCH (v:ArticleVersion) RETURN v.id AS line")).hasSize(2);
  }

  @Test
  void letsNothingLastLongerThanAnActorThatTurnsOutToHaveEnded() {
    ReferenceKnowledge ended = told(actors().actor(COUNTRY, "UZB", "Uzbekistan", "1999-05"));
    ReferenceKnowledge endedLater =
        told(
            actors()
                .actor(COUNTRY, "UZB", "Uzbekistan", "2001")
                .actor(ORGANISATION, "CSTO", CSTO, "2003"));

    assertThat(upgraded(BEFORE, ended)).isEqualTo(fresh(ended));
    assertThat(upgraded(endedLater)).isEqualTo(fresh(endedLater)).isNotEqualTo(fresh(BEFORE));
    ingest(ended);
    assertThat(upgraded(BEFORE)).isEqualTo(fresh(BEFORE));
  }

  @Test
  void countsTheEndOfAnActorOnceThatIsNoPerson() {
    ReferenceKnowledge person = told(actors().actor(PERSON, "UZB", "Uzbekistan", "1999"));
    ReferenceKnowledge country = told(actors().actor(COUNTRY, "UZB", "Uzbekistan", "1999"));

    assertThat(upgraded(person, country)).isEqualTo(fresh(country)).isNotEqualTo(fresh(person));
    ingest(country);
    assertThat(upgraded(person)).isEqualTo(fresh(person));
  }

  @Test
  void derivesWhatIsLeftWhenItWasCutOffAfterTheEndsWereWritten() {
    ReferenceKnowledge ended = told(actors().actor(COUNTRY, "UZB", "Uzbekistan", "1999"));
    ingest(BEFORE);
    run("MATCH (actor:Actor {id: 'UZB'}) SET actor.to = '1999'");
    run("MATCH (knowledge:Knowledge) SET knowledge.ends = ['UZB']");

    assertThat(upgraded(ended)).isEqualTo(fresh(ended));
  }

  @Test
  void derivesWhatAnEarlierVersionLeftWhenAnEndChanged() {
    ReferenceKnowledge ended = told(actors().actor(COUNTRY, "UZB", "Uzbekistan", "1999"));
    ingest(BEFORE);
    run("MATCH (actor:Actor {id: 'UZB'}) SET actor.to = '1999'");
    run("MATCH (m:__Neo4jMigration) WHERE m.version =~ '01[7-9]' DETACH DELETE m");

    Schema.migrate(graph.store());

    assertThat(upgraded(ended)).isEqualTo(fresh(ended));
  }

  @Test
  void givesAnActorOneKind() {
    ingest(BEFORE);

    ingest(actors().actor(GROUP, "UZB", "Uzbekistan").told());

    assertThat(lines("MATCH (a:Actor {id: 'UZB'}) UNWIND labels(a) AS line RETURN line"))
        .containsExactlyInAnyOrder("Actor", "Group");
  }

  /** What {@link #BEFORE} tells, of these actors. */
  private static ReferenceKnowledge told(SmallKnowledge actors) {
    return actors
        .member("KAZ", "CSTO", "1994", "Treaties")
        .member("UZB", "CSTO", "1995", "Treaties")
        .member("KAZ", "UN", "1992", "Yearbook")
        .told();
  }

  private static SmallKnowledge actors() {
    return new SmallKnowledge()
        .actor(COUNTRY, "KAZ", "Kazakhstan")
        .actor(COUNTRY, "UZB", "Uzbekistan")
        .actor(ORGANISATION, "CSTO", CSTO)
        .actor(ORGANISATION, "UN", "United Nations");
  }

  private static void ingest(ReferenceKnowledge knowledge) {
    new KnowledgeIngest(graph).ingest(knowledge);
  }

  /** The facts of a graph that knew one after the other. */
  private static List<String> upgraded(ReferenceKnowledge... states) {
    for (ReferenceKnowledge state : states) {
      ingest(state);
    }
    assertThat(Invariants.violations(graph.store())).isEmpty();
    return facts();
  }

  /** The facts of a graph that never knew anything else. */
  private static List<String> fresh(ReferenceKnowledge knowledge) {
    run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
    ingest(knowledge);
    return facts();
  }

  /** All that facts tell, and their claims. */
  private static List<String> facts() {
    return lines(
        """
        MATCH (f:Fact)<-[:EVIDENCE_OF]-(c:Claim)
        WITH f, c ORDER BY f.id, c.id
        WITH f, collect(c.id) AS claims
        RETURN f.id + ' ' + f.digest + ' ' + reduce(all = '', id IN claims | all + ' ' + id) AS line
        ORDER BY line
        """);
  }

  private static void run(String cypher) {
    try (Session session = session()) {
      session.run(cypher).consume();
    }
  }

  private static List<String> lines(String cypher) {
    try (Session session = session()) {
      return session.run(cypher).list(row -> row.get("line").asString());
    }
  }

  private static Session session() {
    return graph.store().driver().session(SessionConfig.forDatabase(graph.store().database()));
  }
}

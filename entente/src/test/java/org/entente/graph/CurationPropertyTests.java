package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.entente.claim.ClaimId;
import org.entente.curation.Correction;
import org.entente.curation.ImpossibleChange;
import org.entente.curation.Part;
import org.entente.curation.Signature;
import org.entente.curation.Verdict;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;

/** What holds whatever people decide, in whatever order. */
class CurationPropertyTests {

  private static final Signature SOMEBODY = new Signature("Somebody", "For a reason");
  private static final List<String> ACTORS = GeneratedNews.ACTORS.subList(0, 8);
  private static final int DECISIONS = 12;

  @Property(tries = 8)
  void decisionsEndInTheSameFactsAsDerivingAnew(@ForAll @LongRange(max = 1_000_000) long seed) {
    List<ArticleWithClaims> news = GeneratedNews.of(seed, 60);
    Graph graph = TestGraph.empty();
    int half = news.size() / 2;
    graph.writer().write(news.subList(0, half));

    List<String> decisions = decide(graph, news.subList(0, half), new Random(seed));
    graph.writer().write(news.subList(half, news.size()));
    List<String> facts = facts();
    List<String> claims = claims();

    assertThat(Invariants.violations(graph.store())).as("after %s", decisions).isEmpty();
    graph.writer().rebuildFacts();
    assertThat(facts()).as("rebuilt after %s", decisions).isEqualTo(facts);
    assertThat(claims()).as("rebuilt after %s", decisions).isEqualTo(claims);
    forgetAllButDecisions();
    graph.writer().write(news);
    assertThat(facts()).as("read anew after %s", decisions).isEqualTo(facts);
    assertThat(claims()).as("read anew after %s", decisions).isEqualTo(claims);
  }

  @Property(tries = 8)
  void everyIdOfAFactLeadsToAFactUnlessItsClaimCountsNoMore(
      @ForAll @LongRange(max = 1_000_000) long seed) {
    List<ArticleWithClaims> news = GeneratedNews.of(seed, 60);
    Graph graph = TestGraph.empty();
    int half = news.size() / 2;
    graph.writer().write(news.subList(0, half));
    List<String> ids = ids("MATCH (n:Fact) RETURN n.id AS id");

    List<String> decisions = decide(graph, news.subList(0, half), new Random(seed));
    graph.writer().write(news.subList(half, news.size()));

    Set<String> lost = new HashSet<>(ids);
    lost.removeAll(graph.reader().facts().cited(ids).keySet());
    assertThat(lost)
        .as("after %s", decisions)
        .isSubsetOf(
            ids("MATCH (n:Claim) WHERE NOT n.counts RETURN 'f-' + substring(n.id, 2) AS id"));
    assertThat(ids("MATCH (n:Fact) RETURN n.id AS id"))
        .as("ids that have changed meanwhile")
        .isNotEqualTo(ids)
        .hasSizeGreaterThan(lost.size());
  }

  private static List<String> ids(String cypher) {
    return TestGraph.run(cypher).stream().map(row -> row.get("id").asString()).toList();
  }

  @Property(tries = 8)
  void aMergeThatIsUndoneLeavesNoTrace(@ForAll @LongRange(max = 1_000_000) long seed) {
    List<ArticleWithClaims> news = GeneratedNews.of(seed, 60);
    Random random = new Random(seed);
    Graph graph = TestGraph.empty();
    graph.writer().write(news);
    decide(graph, news, random);
    List<String> facts = facts();
    List<String> claims = claims();
    ActorId from = pick(ACTORS, random);
    ActorId into = pick(ACTORS, random);

    try {
      graph.merges().merge(from, into, SOMEBODY);
      graph.merges().undo(from, SOMEBODY);
    } catch (ImpossibleChange e) {
      // then nothing was to happen either
    }

    assertThat(facts()).as("%s into %s", from, into).isEqualTo(facts);
    assertThat(claims()).as("%s into %s", from, into).isEqualTo(claims);
  }

  /** Makes decisions, possible ones and impossible ones, and tells those that were made. */
  private static List<String> decide(Graph graph, List<ArticleWithClaims> news, Random random) {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < DECISIONS; i++) {
      try {
        made.add(decision(graph, news, random));
      } catch (ImpossibleChange e) {
        made.add("not: " + e.getMessage());
      }
    }
    return made;
  }

  private static String decision(Graph graph, List<ArticleWithClaims> news, Random random) {
    ActorId from = pick(ACTORS, random);
    ActorId into = pick(ACTORS, random);
    switch (random.nextInt(4)) {
      case 0 -> {
        graph.merges().merge(from, into, SOMEBODY);
        return from + " into " + into;
      }
      case 1 -> {
        graph.merges().undo(from, SOMEBODY);
        return from + " its own";
      }
      default -> {
        ClaimId claim = news.get(random.nextInt(news.size())).claims().get(random.nextInt(5)).id();
        Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
        Correction correction = verdict == Verdict.CORRECT ? correction(random) : null;
        graph.reviews().review(claim, verdict, correction, SOMEBODY);
        return verdict + " " + claim;
      }
    }
  }

  private static Correction correction(Random random) {
    Relation[] relations = Relation.values();
    return new Correction(
        random.nextBoolean() ? Part.of(pick(ACTORS, random)) : Part.left(),
        random.nextBoolean() ? Part.of(relations[random.nextInt(relations.length)]) : Part.left(),
        random.nextBoolean() ? Part.of(pick(ACTORS, random)) : Part.left(),
        random.nextBoolean() ? Part.of(Polarity.NEGATED) : Part.left(),
        Part.left(),
        Part.left(),
        random.nextBoolean() ? Part.of(FuzzyDate.parse("2020-12")) : Part.left(),
        Part.left(),
        random.nextBoolean() ? Part.of(pick(ACTORS, random)) : Part.left(),
        Part.left(),
        Part.left(),
        Part.left());
  }

  private static ActorId pick(List<String> actors, Random random) {
    return ActorId.of(actors.get(random.nextInt(actors.size())));
  }

  private static void forgetAllButDecisions() {
    TestGraph.run("MATCH (:Actor)-[edge]->(:Actor) WHERE edge.factId IS NOT NULL DELETE edge");
    TestGraph.run(
        "MATCH (n:Article|ArticleVersion|Passage|Outlet|Claim|Fact|FactState|Dyad|Print) DETACH DELETE n");
  }

  private static List<String> facts() {
    return told(
        """
        MATCH (fact:Fact)
        MATCH (subject)-[edge {factId: fact.id}]->(object)
        RETURN fact.id AS id, [key IN keys(fact) | key + '=' + toString(fact[key])] AS properties,
               [subject.id, type(edge), object.id, toString(edge.sources)]
               + COLLECT { MATCH (claim)-[:EVIDENCE_OF]->(fact) RETURN claim.id ORDER BY claim.id }
               + COLLECT { MATCH (fact)-[:HAS_STATE]->(s)
                           RETURN toString(s.knownFrom) + ' ' + toString(s.claims) + ' ' + toString(s.sources) ORDER BY s.knownFrom } AS parts
        ORDER BY id
        """);
  }

  private static List<String> claims() {
    return told(
        """
        MATCH (claim:Claim)
        RETURN claim.id AS id, [key IN keys(claim) | key + '=' + toString(claim[key])] AS properties,
               COLLECT { MATCH (claim)-[:RESOLVED_TO]->(actor) RETURN actor.id ORDER BY actor.id } AS parts
        ORDER BY id
        """);
  }

  private static List<String> told(String cypher) {
    return TestGraph.run(cypher).stream()
        .map(
            row ->
                row.get("id").asString()
                    + row.get("properties").asList(each -> each.asString()).stream()
                        .sorted()
                        .filter(property -> !property.startsWith("recordedAt"))
                        .toList()
                    + row.get("parts").asList())
        .toList();
  }
}

package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.article.ArticleId;
import org.entente.claim.Claim;
import org.entente.claim.ClaimId;
import org.entente.fact.Fact;
import org.entente.fact.FactId;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.KazakhJanuary;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.CitedPassage;
import org.entente.graph.read.ClaimFilter;
import org.entente.graph.read.ClaimOrder;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.FactOrder;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Page;
import org.entente.graph.read.RecordedClaim;
import org.entente.graph.read.Stance;
import org.entente.graph.read.StoredArticle;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Period;
import org.entente.ontology.Polarity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the graph answers. */
class GraphReadingTests {

  private static final ActorId KAZ = ActorId.of("KAZ");
  private static final ActorId RUS = ActorId.of("RUS");
  private static final ActorId CHN = ActorId.of("CHN");
  private static final Period JANUARY = Period.of(FuzzyDate.parse("2022-01"));

  private static final List<ArticleWithClaims> STORIES = KazakhJanuary.news();
  private static final List<ArticleWithClaims> GENERATED = GeneratedNews.of(21, 500);

  private static GraphReader reader;

  @BeforeAll
  static void write() {
    Graph graph = TestGraph.empty();
    graph.writer().write(STORIES);
    graph.writer().write(GENERATED);
    reader = graph.reader();
  }

  @Test
  void findsFactsByWhoWhatToWhomAndWhen() {
    FactFilter deployments =
        FactFilter.ALL
            .objects(List.of(KAZ))
            .relations(List.of(DEPLOYED_TROOPS_TO))
            .polarities(List.of(Polarity.AFFIRMED))
            .modalities(List.of(Modality.ACTUAL))
            .during(Period.of(FuzzyDate.parse("2022-01-10")))
            .atLeast(3, 0);

    assertThat(reader.facts().find(deployments, FactOrder.SOURCES, 10, null).items())
        .extracting(fact -> fact.key().subject().value() + " " + fact.circumstances().quantity())
        .containsExactly("RUS 2500");
    assertThat(reader.facts().count(deployments)).isEqualTo(1);
  }

  @Test
  void tellsWhatWasKnownOnADay() {
    FactFilter russians =
        FactFilter.ALL
            .subjects(List.of(RUS))
            .objects(List.of(KAZ))
            .relations(List.of(DEPLOYED_TROOPS_TO))
            .during(Period.of(FuzzyDate.parse("2022-01-06")))
            .knownBy(LocalDate.parse("2022-01-06"));

    Fact known = only(reader.facts().find(russians, FactOrder.LATEST, 10, null));

    assertThat(known.weight().claims()).isEqualTo(1);
    assertThat(known.extent().to()).isNull();
    assertThat(reader.facts().byIds(List.of(known.id())).values())
        .extracting(today -> today.weight().claims())
        .containsExactly(3);
    assertThat(reader.facts().statesOf(List.of(known.id())).get(known.id()))
        .extracting(state -> state.knownFrom().toString())
        .containsExactly("2022-01-06", "2022-01-07", "2022-01-20");
  }

  @Test
  void findsWhatWasThoughtOpenThoughItHasEndedSince() {
    FactFilter february =
        FactFilter.ALL
            .subjects(List.of(RUS))
            .involved(List.of(KAZ))
            .relations(List.of(DEPLOYED_TROOPS_TO))
            .polarities(List.of(Polarity.AFFIRMED))
            .modalities(List.of(Modality.ACTUAL))
            .during(Period.of(FuzzyDate.parse("2022-02")));
    FactFilter asOfTheTenth = february.knownBy(LocalDate.parse("2022-01-10"));

    assertThat(reader.facts().count(february)).isZero();
    assertThat(reader.facts().count(asOfTheTenth)).isEqualTo(1);
    assertThat(reader.facts().find(asOfTheTenth, FactOrder.LATEST, 10, null).items()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void pagesThroughAllFactsWithoutGapOrRepetition(FactOrder order) {
    FactFilter filter = FactFilter.ALL.involved(List.of(ActorId.of("USA"), RUS));
    List<FactId> paged = new ArrayList<>();
    String after = null;
    Page<Fact> page;
    do {
      page = reader.facts().find(filter, order, 7, after);
      page.items().forEach(fact -> paged.add(fact.id()));
      after = page.endCursor();
    } while (page.hasNext());

    assertThat(paged).doesNotHaveDuplicates().hasSize(reader.facts().count(filter));
    assertThat(paged)
        .containsExactlyElementsOf(
            reader.facts().find(filter, order, 10_000, null).items().stream()
                .map(Fact::id)
                .toList());
  }

  @Test
  void everyWayToFindFactsFindsTheSame() {
    List<FactId> bySubject = ids(FactFilter.ALL.subjects(List.of(CHN)));
    List<FactId> byPair =
        ids(
            FactFilter.ALL
                .subjects(List.of(CHN))
                .objects(GeneratedNews.ACTORS.stream().map(ActorId::of).toList()));
    List<FactId> byInvolved = ids(FactFilter.ALL.involved(List.of(CHN)));
    List<FactId> byObject = ids(FactFilter.ALL.objects(List.of(CHN)));
    List<FactId> all = ids(FactFilter.ALL);

    assertThat(byPair).containsExactlyInAnyOrderElementsOf(bySubject);
    assertThat(Stream.concat(bySubject.stream(), byObject.stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(byInvolved);
    assertThat(all).containsAll(byInvolved);
  }

  @Test
  void refusesACursorThatIsNoneOfOurs() {
    assertThatThrownBy(() -> reader.facts().find(FactFilter.ALL, FactOrder.LATEST, 5, "nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nonsense");
  }

  @Test
  void findsAFactByAnyOfItsClaims() {
    for (Claim claim : STORIES.getFirst().claims()) {
      assertThat(reader.facts().ofClaim(claim.id()).orElseThrow().key().relation())
          .isEqualTo(claim.statement().relation());
    }
  }

  @Test
  void tellsTheClaimsOfManyFactsAndWhereTheyStand() {
    Page<Fact> facts =
        reader
            .facts()
            .find(
                FactFilter.ALL.subjects(List.of(RUS)).objects(List.of(KAZ)).during(JANUARY),
                FactOrder.SOURCES,
                10,
                null);
    Map<FactId, List<RecordedClaim>> claims =
        reader.claims().ofFacts(facts.items().stream().map(Fact::id).toList(), 2);
    List<ClaimId> ids =
        claims.values().stream()
            .flatMap(Collection::stream)
            .map(recorded -> recorded.claim().id())
            .toList();
    Map<ClaimId, CitedPassage> passages = reader.claims().passagesOf(ids);

    assertThat(claims.get(facts.items().getFirst().id())).hasSize(2);
    assertThat(passages).hasSameSizeAs(ids);
    assertThat(passages.values())
        .allSatisfy(
            passage ->
                assertThat(
                        passage
                            .span()
                            .of(
                                reader
                                    .articles()
                                    .textsOf(List.of(passage.article()))
                                    .getOrDefault(passage.article(), "")))
                    .isEqualTo(passage.text()));
  }

  @Test
  void givesClaimsBackAsTheyWereWritten() {
    ArticleWithClaims story = STORIES.get(2);

    List<Claim> claims =
        reader
            .claims()
            .find(
                ClaimFilter.ALL.articles(List.of(story.article().id())),
                ClaimOrder.RECORDED,
                50,
                null)
            .items()
            .stream()
            .map(RecordedClaim::claim)
            .toList();

    assertThat(claims)
        .containsExactlyInAnyOrderElementsOf(
            story.claims().stream()
                .map(claim -> claim.knownSince(LocalDate.parse("2022-01-08")))
                .toList());
  }

  @Test
  void pagesThroughClaimsByEveryWayToFindThem() {
    List<ClaimFilter> filters =
        List.of(
            ClaimFilter.ALL,
            ClaimFilter.ALL.involved(List.of(RUS)),
            ClaimFilter.ALL.subjects(List.of(RUS)),
            ClaimFilter.ALL.objects(List.of(KAZ)).relations(List.of(DEPLOYED_TROOPS_TO)),
            ClaimFilter.ALL.outlets(List.of("The Herald")),
            ClaimFilter.ALL.recordedAfter(TestGraph.NOW.minusSeconds(1)),
            ClaimFilter.ALL.ids(List.of(STORIES.getFirst().claims().getFirst().id())));
    for (ClaimFilter filter : filters) {
      for (ClaimOrder order : ClaimOrder.values()) {
        List<ClaimId> paged = new ArrayList<>();
        String after = null;
        Page<RecordedClaim> page;
        do {
          page = reader.claims().find(filter, order, 40, after);
          page.items().forEach(recorded -> paged.add(recorded.claim().id()));
          after = page.endCursor();
        } while (page.hasNext());

        assertThat(paged)
            .describedAs("%s %s", filter, order)
            .doesNotHaveDuplicates()
            .isNotEmpty()
            .hasSize(reader.claims().count(filter));
      }
    }
    assertThat(reader.claims().count(ClaimFilter.ALL.recordedAfter(TestGraph.NOW)))
        .as("the second batch")
        .isEqualTo(500);
    assertThat(reader.claims().count(ClaimFilter.ALL.recordedAfter(TestGraph.NOW.plusMillis(1))))
        .isZero();
  }

  @Test
  void putsTextsTogetherExactlyAsTheyWere() {
    ArticleId id = GENERATED.getFirst().article().id();

    assertThat(reader.articles().textsOf(List.of(id)))
        .containsEntry(id, GENERATED.getFirst().article().text());
    assertThat(reader.articles().byIds(List.of(id)).values())
        .extracting(StoredArticle::outlet)
        .containsExactly(GENERATED.getFirst().article().outlet());
  }

  @Test
  void tellsWhoSupportsAndWhoOpposes() {
    Graph graph = TestGraph.empty();
    graph.writer().write(STORIES);

    List<Stance> stances = reader.stances().towards(KAZ, JANUARY, null);
    List<Stance> known = reader.stances().towards(KAZ, JANUARY, LocalDate.parse("2022-01-07"));
    List<Stance> kazakh = reader.stances().of(KAZ, JANUARY, null);
    List<Fact> behind =
        reader
            .facts()
            .find(FactFilter.behind(stances.getFirst()), FactOrder.LATEST, 10, null)
            .items();
    graph.writer().write(GENERATED);

    assertThat(stances)
        .extracting(stance -> stance.actor() + " " + stance.net())
        .containsExactly("RUS 2", "BLR 1", "CHN 1", "TUR 1", "USA -1");
    assertThat(known)
        .extracting(stance -> stance.actor() + " " + stance.net() + " by " + stance.sources())
        .containsExactly("RUS 1 by 2", "BLR 1 by 1", "CHN 1 by 1");
    assertThat(behind)
        .extracting(fact -> fact.key().subject() + " " + fact.key().relation())
        .containsExactlyInAnyOrder("RUS DEPLOYED_TROOPS_TO", "KAZ ALLIED_WITH");
    assertThat(kazakh).extracting(stance -> stance.towards().value()).containsExactly("RUS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kazakhstan",
        "kazakh",
        "Kazakstan",
        "KAZ",
        "Republic of Kazakhstan",
        "Nur-Sultan"
      })
  void findsAnActorByAnyNameAndWithALetterWrong(String text) {
    assertThat(reader.actors().search(text, null, 5)).extracting(KnownActor::id).contains(KAZ);
  }

  @Test
  void findsAPersonByTheOfficeHeld() {
    List<KnownActor> found = reader.actors().search("Tokayev", ActorKind.PERSON, 5);

    assertThat(found).isNotEmpty();
    assertThat(reader.actors().officesOf(List.of(found.getFirst().id())).values())
        .anySatisfy(offices -> assertThat(offices).anyMatch(held -> held.actor().equals(KAZ)));
  }

  @Test
  void listsActorsOfAKindPageByPage() {
    Page<KnownActor> page = reader.actors().all(ActorKind.COUNTRY, 10, null);
    Page<KnownActor> next = reader.actors().all(ActorKind.COUNTRY, 10, page.endCursor());

    assertThat(page.items()).hasSize(10).allMatch(actor -> actor.kind() == ActorKind.COUNTRY);
    assertThat(next.items()).doesNotContainAnyElementsOf(page.items());
    assertThat(reader.actors().count(ActorKind.COUNTRY)).isGreaterThan(190);
    assertThat(reader.actors().namesOf(List.of(KAZ)).get(KAZ)).isNotEmpty();
  }

  @Test
  void tellsHowMuchThereIs() {
    assertThat(reader.contents().claims()).isEqualTo(500 + 12);
    assertThat(reader.contents().lastPublished()).isAfter("2022-01-20");
    assertThat(reader.articles().outlets()).containsKey("The Herald");
  }

  private static List<FactId> ids(FactFilter filter) {
    return reader.facts().find(filter, FactOrder.LATEST, 10_000, null).items().stream()
        .map(Fact::id)
        .toList();
  }

  private static <T> T only(Page<T> page) {
    assertThat(page.items()).hasSize(1);
    return page.items().getFirst();
  }
}

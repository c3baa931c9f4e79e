package org.entente.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.entente.claim.ClaimId;
import org.entente.graph.Graph;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.RareClaims;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.read.ClaimFilter;
import org.entente.graph.read.ClaimFilter.Stated;
import org.entente.graph.read.ClaimOrder;
import org.entente.graph.read.RecordedClaim;
import org.entente.graph.read.What;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Period;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;

/**
 * Who listens hears of those claims, and no others, that one who asks with the same filter finds.
 */
class WantedClaimsTests {

  private static final int DRAWS = 12;
  private static final int BATCHES = 4;

  /** Who listens cannot name these. */
  private static final Set<String> ONLY_ASKED = Set.of("article", "verdict", "reviewed");

  /** In a filter these are lists of countries, as if their ids had been given. */
  private static final Set<String> AS_ACTORS = Set.of("subjectRegion", "objectRegion");

  private static final Pattern WORD_BEGINS = Pattern.compile("_(.)");

  private static final List<RecordedClaim> ALL = new ArrayList<>();
  private static final List<List<ActorId>> REGIONS = new ArrayList<>();

  /** A condition of the filter, as it is drawn at random. */
  enum Condition {
    SUBJECT,
    OBJECT,
    INVOLVES,
    BETWEEN,
    REGION,
    RELATION,
    POLARITY,
    MODALITY,
    LEANING,
    DURING,
    KNOWN_BY,
    OUTLET,
    PUBLISHED_DURING,
    MIN_CONFIDENCE,
    RECORDED_AFTER;

    /** The filter with this condition more, as chance has it. */
    ClaimFilter added(ClaimFilter filter, Random random) {
      return switch (this) {
        case SUBJECT -> filter.subjects(actorsOrRegion(random));
        case OBJECT -> filter.objects(actorsOrRegion(random));
        case INVOLVES -> filter.involved(actors(random, 1));
        case BETWEEN -> filter.between(actors(random, 3));
        case REGION -> filter.involved(one(REGIONS, random));
        case RELATION -> filter.relations(some(Relation.values(), 6, random));
        case POLARITY -> filter.what(polarity(filter.what(), random));
        case MODALITY -> filter.what(modality(filter.what(), random));
        case LEANING -> filter.what(leaning(filter.what(), random));
        case DURING -> filter.during(period(random));
        case KNOWN_BY -> filter.knownBy(day(random));
        case OUTLET -> filter.outlets(outlets(random));
        case PUBLISHED_DURING -> filter.stated(published(filter.stated(), random));
        case MIN_CONFIDENCE -> filter.minConfidence(0.5 + random.nextInt(50) / 100.0);
        case RECORDED_AFTER ->
            filter.recordedAfter(TestGraph.NOW.plusMillis(random.nextInt(BATCHES + 2) - 1));
      };
    }

    /** Its name in the schema. */
    String field() {
      return WORD_BEGINS
          .matcher(name().toLowerCase(Locale.ROOT))
          .replaceAll(begins -> begins.group(1).toUpperCase(Locale.ROOT));
    }

    private static List<ActorId> actorsOrRegion(Random random) {
      return random.nextInt(4) == 0 ? one(REGIONS, random) : actors(random, 1);
    }

    private static List<ActorId> actors(Random random, int atLeast) {
      List<String> actors = new ArrayList<>(GeneratedNews.ACTORS);
      Collections.shuffle(actors, random);
      return actors.subList(0, atLeast + random.nextInt(6)).stream().map(ActorId::of).toList();
    }

    private static <T> List<T> some(T[] values, int most, Random random) {
      List<T> some = new ArrayList<>(List.of(values));
      Collections.shuffle(some, random);
      return some.subList(0, 1 + random.nextInt(most));
    }

    private static <T> T one(List<T> list, Random random) {
      return list.get(random.nextInt(list.size()));
    }

    private static What polarity(What what, Random random) {
      List<Polarity> polarities = some(Polarity.values(), 1, random);
      return new What(what.relations(), polarities, what.modalities(), what.leanings());
    }

    private static What modality(What what, Random random) {
      List<Modality> modalities = some(Modality.values(), 2, random);
      return new What(what.relations(), what.polarities(), modalities, what.leanings());
    }

    private static What leaning(What what, Random random) {
      Leaning[] all = {Leaning.SUPPORT, Leaning.OPPOSITION, Leaning.NEUTRAL};
      return new What(what.relations(), what.polarities(), what.modalities(), some(all, 2, random));
    }

    private static Stated published(Stated stated, Random random) {
      return new Stated(
          stated.articles(),
          stated.outlets(),
          period(random),
          stated.knownBy(),
          stated.recordedAfter());
    }

    private static List<String> outlets(Random random) {
      String[] all = {"Morning Post", "Daily Star", "The Herald", "Nobody's Paper"};
      return some(all, 2, random);
    }

    private static LocalDate day(Random random) {
      return LocalDate.of(2020, 11, 1).plusDays(random.nextInt(800));
    }

    private static Period period(Random random) {
      LocalDate from = day(random);
      FuzzyDate begin = date(from, random);
      FuzzyDate end = date(from.plusDays(random.nextInt(200)), random);
      return switch (random.nextInt(4)) {
        case 0 -> new Period(begin, null);
        case 1 -> new Period(null, end);
        default -> new Period(begin, end);
      };
    }

    private static FuzzyDate date(LocalDate day, Random random) {
      return FuzzyDate.parse(day.toString().substring(0, List.of(4, 7, 10).get(random.nextInt(3))));
    }
  }

  @BeforeContainer
  static void tellNews() {
    Graph graph = TestGraph.empty();
    List<ArticleWithClaims> news = new ArrayList<>(GeneratedNews.eventful(17, 360));
    for (int batch = 0; batch < BATCHES; batch++) {
      int size = news.size() / BATCHES;
      graph.writer().write(news.subList(batch * size, (batch + 1) * size));
    }
    graph
        .writer()
        .write(
            List.of(
                RareClaims.in(News.by("Daily Star").on("2021-09-01").titled("All sorts")),
                RareClaims.in(News.by("The Herald").titled("Without a date")),
                first()));
    graph.writer().write(List.of(second()));
    REGIONS.addAll(
        graph.reader().actors().regions().values().stream()
            .filter(WantedClaimsTests::isInTheNews)
            .toList());
    ALL.addAll(find(ClaimFilter.ALL.counting(false)));
    assertThat(ALL).hasSizeGreaterThan(300).anyMatch(claim -> !claim.counts());
    assertThat(REGIONS).hasSizeGreaterThan(3);
  }

  private static boolean isInTheNews(List<ActorId> region) {
    return region.stream().anyMatch(country -> GeneratedNews.ACTORS.contains(country.value()));
  }

  private static ArticleWithClaims first() {
    return News.by("Morning Post")
        .on("2021-05-05")
        .titled("A first version")
        .at("https://post.example/versions")
        .says("RUS", Relation.AIDED, "KAZ")
        .read();
  }

  private static ArticleWithClaims second() {
    return News.by("Morning Post")
        .on("2021-05-05")
        .titled("A second version")
        .at("https://post.example/versions")
        .says("RUS", Relation.ARMED, "KAZ")
        .read();
  }

  private static List<RecordedClaim> find(ClaimFilter filter) {
    return TestGraph.shared()
        .reader()
        .claims()
        .find(filter, ClaimOrder.LATEST, 10_000, null)
        .items();
  }

  private static List<ClaimId> ids(List<RecordedClaim> claims) {
    return claims.stream().map(recorded -> recorded.claim().id()).toList();
  }

  private static List<RecordedClaim> heard(ClaimFilter filter) {
    return ALL.stream().filter(filter::includes).toList();
  }

  @Property
  void oneConditionLetsTheSameClaimsThrough(@ForAll Condition condition) {
    boolean parts = false;
    for (int draw = 0; draw < DRAWS; draw++) {
      ClaimFilter filter = condition.added(ClaimFilter.ALL, new Random(draw));
      List<ClaimId> heard = ids(heard(filter));

      assertThat(heard).as("%s", filter).containsExactlyInAnyOrderElementsOf(ids(find(filter)));
      parts |= !heard.isEmpty() && heard.size() < ids(heard(ClaimFilter.ALL)).size();
    }
    assertThat(parts).as("%s lets some through and others not", condition).isTrue();
  }

  @Property(tries = 80)
  void twoConditionsTogetherDoToo(
      @ForAll Condition one, @ForAll Condition other, @ForAll long seed) {
    Random random = new Random(seed);
    ClaimFilter filter = other.added(one.added(ClaimFilter.ALL, random), random);

    assertThat(ids(heard(filter)))
        .as("%s", filter)
        .containsExactlyInAnyOrderElementsOf(ids(find(filter)));
  }

  @Example
  void everyConditionOfTheSchemaIsAmongThem() throws IOException {
    try (InputStreamReader schema =
        new InputStreamReader(
            Objects.requireNonNull(
                WantedClaimsTests.class.getResourceAsStream("/graphql/schema.graphqls")),
            StandardCharsets.UTF_8)) {
      Set<String> fields =
          new SchemaParser()
                  .parse(schema)
                  .getType("ClaimFilter", InputObjectTypeDefinition.class)
                  .orElseThrow()
                  .getInputValueDefinitions()
                  .stream()
                  .map(InputValueDefinition::getName)
                  .collect(Collectors.toSet());
      fields.removeAll(ONLY_ASKED);
      fields.removeAll(AS_ACTORS);

      assertThat(Arrays.stream(Condition.values()).map(Condition::field))
          .containsExactlyInAnyOrderElementsOf(fields);
    }
  }
}

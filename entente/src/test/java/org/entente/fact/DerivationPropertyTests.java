package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.claim.ClaimId;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Confidence;
import org.entente.ontology.ContentHash;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/** What holds for all claims, however they are dated. */
class DerivationPropertyTests {

  private static final LocalDate EPOCH = LocalDate.of(2021, 11, 1);

  @Property(tries = 400)
  void theOrderInWhichArticlesArriveDoesNotMatter(
      @ForAll("claims") List<Testimony> claims, @ForAll Random random) {
    List<Testimony> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);

    assertThat(Derivation.derive(shuffled)).isEqualTo(Derivation.derive(claims));
  }

  @Property(tries = 100)
  void sayingItTwiceChangesNothing(@ForAll("claims") List<Testimony> claims) {
    List<Testimony> twice = new ArrayList<>(claims);
    twice.addAll(claims);

    assertThat(Derivation.derive(twice)).isEqualTo(Derivation.derive(claims));
  }

  @Property(tries = 400)
  void everyClaimBelongsToExactlyOneFact(@ForAll("claims") List<Testimony> claims) {
    List<ClaimId> inFacts =
        Derivation.derive(claims).stream().flatMap(derived -> derived.claims().stream()).toList();

    assertThat(inFacts)
        .containsExactlyInAnyOrderElementsOf(claims.stream().map(Testimony::claim).toList());
  }

  @Property(tries = 400)
  void statesFollowOnEachOtherAndEndInWhatIsKnownToday(@ForAll("claims") List<Testimony> claims) {
    for (DerivedFact derived : Derivation.derive(claims)) {
      List<FactState> states = derived.states();
      for (int i = 1; i < states.size(); i++) {
        assertThat(states.get(i - 1).knownTo().plusDays(1)).isEqualTo(states.get(i).knownFrom());
      }
      if (claims.stream().allMatch(claim -> claim.known() != null)) {
        assertThat(states.getLast().knownTo()).isEqualTo(Extent.EVER_AFTER);
        assertThat(states.getLast().weight()).isEqualTo(derived.fact().weight());
        assertThat(states.getLast().extent()).isEqualTo(derived.fact().extent());
      }
    }
  }

  @Property(tries = 400)
  void aClaimWithADayLiesWithinItsFact(@ForAll("claims") List<Testimony> claims) {
    for (DerivedFact derived : Derivation.derive(claims)) {
      claims.stream()
          .filter(claim -> derived.claims().contains(claim.claim()))
          .map(claim -> claim.statement().from())
          .filter(from -> from != null && from.precision() == FuzzyDate.Precision.DAY)
          .forEach(
              day ->
                  assertThat(derived.fact().extent().mayInclude(DayRange.of(day)))
                      .describedAs("%s in %s", day, derived.fact().extent())
                      .isTrue());
    }
  }

  @Provide
  Arbitrary<List<Testimony>> claims() {
    Arbitrary<Statement> statements =
        Combinators.combine(
                Arbitraries.of(Relation.DEPLOYED_TROOPS_TO, Relation.ATTACKED),
                Arbitraries.of(Polarity.class),
                Arbitraries.of(Modality.ACTUAL, Modality.ACTUAL, Modality.INTENDED),
                Arbitraries.of(Aspect.class),
                dates().injectNull(0.4),
                Arbitraries.integers().between(0, 60))
            .as(DerivationPropertyTests::statement);
    return Combinators.combine(
            statements,
            Arbitraries.of("Reuters", "Xinhua", "AFP", "A record"),
            Arbitraries.integers().between(0, 9),
            Arbitraries.of(0.3, 0.6, 0.7, 0.95),
            Arbitraries.integers().between(0, 150).injectNull(0.05))
        .as(Report::new)
        .list()
        .ofMaxSize(25)
        .map(DerivationPropertyTests::numbered);
  }

  private record Report(
      Statement statement,
      String source,
      int story,
      double confidence,
      @Nullable Integer publishedAfter) {}

  private static List<Testimony> numbered(List<Report> reports) {
    List<Testimony> claims = new ArrayList<>();
    for (Report report : reports) {
      claims.add(
          new Testimony(
              new ClaimId("c-" + ContentHash.of("report", "" + claims.size())),
              report.statement(),
              new Confidence(report.confidence()),
              report.source(),
              "s-" + report.story(),
              report.source().equals("A record"),
              report.publishedAfter() == null ? null : EPOCH.plusDays(report.publishedAfter())));
    }
    return claims;
  }

  private static Statement statement(
      Relation relation,
      Polarity polarity,
      Modality modality,
      Aspect aspect,
      @Nullable FuzzyDate date,
      int lasting) {
    FuzzyDate to =
        date == null || lasting > 30 ? null : FuzzyDate.day(date.latest().plusDays(lasting));
    Statement plain =
        Statement.of(ActorId.of("RUS"), relation, ActorId.of("KAZ"), polarity)
            .with(modality, aspect);
    return aspect == Aspect.ENDS ? plain.dated(null, to) : plain.dated(date, to);
  }

  private static Arbitrary<FuzzyDate> dates() {
    return Arbitraries.integers()
        .between(0, 120)
        .flatMap(
            days -> {
              String day = EPOCH.plusDays(days).toString();
              return Arbitraries.of(day, day, day, day.substring(0, 7), day.substring(0, 4));
            })
        .map(FuzzyDate::parse);
  }
}

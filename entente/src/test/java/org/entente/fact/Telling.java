package org.entente.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.ClaimId;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Confidence;
import org.entente.ontology.Consent;
import org.entente.ontology.ContentHash;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/** Claims about one pair, told one after the other: {@code on("2022-01-07").says(HOLDS)}. */
final class Telling {

  private final Relation relation;
  private final List<Testimony> testimonies = new ArrayList<>();
  private String source = "Reuters";
  private @Nullable String story;
  private boolean kept;
  private double confidence = 0.5;
  private @Nullable LocalDate known;
  private Polarity polarity = Polarity.AFFIRMED;
  private Modality modality = Modality.ACTUAL;

  private Telling(Relation relation) {
    this.relation = relation;
  }

  static Telling of(Relation relation) {
    return new Telling(relation);
  }

  /** From here on it is published on this day; none for articles without a date. */
  Telling on(@Nullable String day) {
    known = day == null ? null : LocalDate.parse(day);
    polarity = Polarity.AFFIRMED;
    modality = Modality.ACTUAL;
    return this;
  }

  Telling by(String source) {
    this.source = source;
    return this;
  }

  /** From here on the articles are near-copies of one text. */
  Telling copying(String story) {
    this.story = story;
    return this;
  }

  /** From here on it stands in reference data. */
  Telling record() {
    source = "A record";
    kept = true;
    confidence = 0.99;
    return this;
  }

  /** From here on it stands in the articles of an outlet, read this surely. */
  Telling by(String source, double confidence) {
    this.source = source;
    this.confidence = confidence;
    kept = false;
    return this;
  }

  Telling denying() {
    polarity = Polarity.NEGATED;
    return this;
  }

  Telling planning() {
    modality = Modality.INTENDED;
    return this;
  }

  Telling says(Aspect aspect) {
    return says(aspect, null, null);
  }

  Telling says(Aspect aspect, String date) {
    return aspect == Aspect.ENDS ? says(aspect, null, date) : says(aspect, date, null);
  }

  Telling says(Aspect aspect, @Nullable String from, @Nullable String to) {
    return says(aspect, from, to, null, null, null);
  }

  Telling says(
      Aspect aspect,
      @Nullable String from,
      @Nullable String to,
      @Nullable Consent consent,
      @Nullable ActorId flag,
      @Nullable Integer quantity) {
    Statement statement =
        Statement.of(ActorId.of("KAZ"), relation, ActorId.of("RUS"), polarity)
            .with(modality, aspect)
            .dated(date(from), date(to))
            .deployed(consent, flag, quantity);
    ClaimId id = new ClaimId("c-" + ContentHash.of("telling", "" + testimonies.size()));
    testimonies.add(
        new Testimony(
            id,
            statement,
            new Confidence(confidence),
            source,
            story == null ? id.value() : story,
            kept,
            known));
    return this;
  }

  private static @Nullable FuzzyDate date(@Nullable String text) {
    return text == null ? null : FuzzyDate.parse(text);
  }

  List<Testimony> testimonies() {
    return testimonies;
  }

  List<DerivedFact> facts() {
    return Derivation.derive(testimonies);
  }

  /** The facts as 'from..to ×claims', in order of time. */
  List<String> asTold() {
    return facts().stream()
        .sorted(
            (a, b) -> a.fact().extent().earliestFrom().compareTo(b.fact().extent().earliestFrom()))
        .map(
            derived ->
                "%s..%s ×%d"
                    .formatted(
                        shown(derived.fact().extent().from()),
                        shown(derived.fact().extent().to()),
                        derived.claims().size()))
        .toList();
  }

  private static String shown(@Nullable FuzzyDate date) {
    return date == null ? "" : date.toString();
  }

  DerivedFact onlyFact() {
    if (facts().size() != 1) {
      throw new AssertionError("Not one fact but " + asTold());
    }
    return facts().getFirst();
  }
}

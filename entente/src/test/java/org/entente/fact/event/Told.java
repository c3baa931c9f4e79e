package org.entente.fact.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.ClaimId;
import org.entente.fact.Circumstances;
import org.entente.fact.Extent;
import org.entente.fact.Fact;
import org.entente.fact.FactId;
import org.entente.fact.FactKey;
import org.entente.fact.Weight;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.Consent;
import org.entente.ontology.ContentHash;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/** Facts, told one after the other. */
final class Told {

  private final List<Fact> facts = new ArrayList<>();

  Told fact(
      String subject,
      Relation relation,
      String object,
      @Nullable String from,
      @Nullable String to) {
    return fact(subject, relation, object, from, to, Circumstances.NONE);
  }

  Told deployed(
      String subject,
      String object,
      @Nullable String from,
      @Nullable String to,
      @Nullable String flag,
      @Nullable Consent consent,
      @Nullable Integer quantity) {
    return fact(
        subject,
        Relation.DEPLOYED_TROOPS_TO,
        object,
        from,
        to,
        new Circumstances(consent, flag == null ? null : ActorId.of(flag), quantity));
  }

  private Told fact(
      String subject,
      Relation relation,
      String object,
      @Nullable String from,
      @Nullable String to,
      Circumstances circumstances) {
    FuzzyDate begun = from == null ? null : FuzzyDate.parse(from);
    FuzzyDate over = to == null ? null : FuzzyDate.parse(to);
    facts.add(
        new Fact(
            FactId.of(new ClaimId("c-" + ContentHash.of("told", "" + facts.size()))),
            new FactKey(
                ActorId.of(subject),
                relation,
                ActorId.of(object),
                Polarity.AFFIRMED,
                Modality.ACTUAL,
                false),
            new Extent(
                begun == null ? Extent.EVER_BEFORE : begun.earliest(),
                begun == null || last(over).isBefore(begun.latest()) ? last(over) : begun.latest(),
                over == null || over.earliest().isBefore(first(begun))
                    ? first(begun)
                    : over.earliest(),
                last(over),
                begun,
                over),
            new Weight(1, 1, 0, new Confidence(0.8)),
            circumstances,
            null));
    return this;
  }

  private static LocalDate last(@Nullable FuzzyDate over) {
    return over == null ? Extent.EVER_AFTER : over.latest();
  }

  private static LocalDate first(@Nullable FuzzyDate begun) {
    return begun == null ? Extent.EVER_BEFORE : begun.earliest();
  }

  List<Fact> facts() {
    return facts;
  }
}

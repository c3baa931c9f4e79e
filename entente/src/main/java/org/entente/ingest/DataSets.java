package org.entente.ingest;

import static org.entente.ontology.Polarity.AFFIRMED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Actor;
import org.entente.actor.Alliance;
import org.entente.actor.Membership;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.claim.Statement;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.FuzzyDate.Precision;
import org.entente.ontology.Modality;
import org.entente.ontology.Period;
import org.entente.ontology.Relation;

/**
 * Memberships, suspensions and alliances of the reference knowledge as data sets, one for each
 * organisation and source. What ended says so in a sentence of its own, which counts as known only
 * since then.
 */
public final class DataSets {

  /** Which data set a row belongs to. */
  private record Title(String title, String source) {}

  private final ReferenceKnowledge knowledge;
  private final Map<Title, DataSetText> texts = new LinkedHashMap<>();

  private DataSets(ReferenceKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  public static List<DataSet> of(ReferenceKnowledge knowledge) {
    DataSets sets = new DataSets(knowledge);
    knowledge.memberships().forEach(sets::add);
    knowledge.alliances().forEach(sets::add);
    List<DataSet> all = new ArrayList<>();
    sets.texts.forEach((key, text) -> all.add(text.toDataSet(key.title(), key.source())));
    return all;
  }

  private void add(Membership membership) {
    Actor member = knowledge.known(membership.member());
    Actor organisation = knowledge.known(membership.organisation());
    DataSetText text = text("Members of %s".formatted(organisation.name()), membership.sources());
    switch (membership.status()) {
      case MEMBER ->
          add(
              text,
              member,
              Relation.MEMBER_OF,
              organisation,
              membership.period(),
              "joined",
              "is a member of",
              "left");
      case SUSPENDED ->
          add(
              text,
              organisation,
              Relation.SANCTIONED,
              member,
              membership.period(),
              "suspended",
              "has suspended",
              "readmitted");
      case OBSERVER, PARTNER, ASSOCIATE -> {
        // no relation of the ontology says so; the actor's own page does
      }
    }
  }

  private void add(Alliance alliance) {
    add(
        text("Defence pacts", alliance.sources()),
        knowledge.known(alliance.a()),
        Relation.ALLIED_WITH,
        knowledge.known(alliance.b()),
        alliance.period(),
        "by the %s became an ally of".formatted(alliance.treaty()),
        "by the %s is an ally of".formatted(alliance.treaty()),
        "ended the %s with".formatted(alliance.treaty()));
  }

  private static void add(
      DataSetText text,
      Actor subject,
      Relation relation,
      Actor object,
      Period period,
      String begins,
      String holds,
      String ends) {
    Statement plain = Statement.of(subject.id(), relation, object.id(), AFFIRMED);
    FuzzyDate from = period.from();
    FuzzyDate to = period.to();
    if (from != null) {
      text.add(
          subject,
          begins,
          object,
          when(from),
          plain.with(Modality.ACTUAL, Aspect.BEGINS).dated(from, null),
          from);
    } else {
      text.add(subject, holds, object, "", plain, object.existence().from());
    }
    if (to != null) {
      text.add(
          subject,
          ends,
          object,
          when(to),
          plain.with(Modality.ACTUAL, Aspect.ENDS).dated(null, to),
          to);
    }
  }

  private static String when(FuzzyDate date) {
    return (date.precision() == Precision.DAY ? " on " : " in ") + date;
  }

  private DataSetText text(String title, List<String> sources) {
    String source = knowledge.cited(sources.getFirst()).title();
    return texts.computeIfAbsent(new Title(title, source), key -> new DataSetText());
  }
}

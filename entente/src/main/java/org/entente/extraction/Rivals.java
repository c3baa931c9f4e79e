package org.entente.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.extraction.Reading.Key;
import org.entente.ontology.ActorId;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;

/**
 * What else a text may say instead of a finding, and how far that lies ahead of it by its mean
 * margin: what is surely done to one is less likely done to a bystander as well. Those to whom it
 * is done as surely are no rivals, as the two of 'sent troops to Mali and Niger', and neither are
 * the two between whom somebody mediates.
 */
final class Rivals {

  /** Mean margins, the greatest first. */
  private final Map<Act, List<Double>> margins = new HashMap<>();

  private enum Side {
    SUBJECT,
    OBJECT,
    /** Of a relation that holds both ways, whose parties come in no order. */
    EITHER
  }

  /** What one actor does, or has done to it. */
  private record Act(ActorId actor, Side side, Relation relation, Polarity polarity) {}

  /** All that was found in a text. */
  Rivals(List<Consensus> found) {
    for (Consensus each : found) {
      Key key = each.surest().key();
      margins.computeIfAbsent(ofSubject(key), _ -> new ArrayList<>()).add(each.margin());
      margins.computeIfAbsent(ofObject(key), _ -> new ArrayList<>()).add(each.margin());
    }
    margins.values().forEach(ofAct -> ofAct.sort(Comparator.reverseOrder()));
  }

  private static Act ofSubject(Key key) {
    Side side = key.relation().symmetric() ? Side.EITHER : Side.SUBJECT;
    return new Act(key.subject(), side, key.relation(), key.polarity());
  }

  private static Act ofObject(Key key) {
    Side side = key.relation().symmetric() ? Side.EITHER : Side.OBJECT;
    return new Act(key.object(), side, key.relation(), key.polarity());
  }

  /**
   * How far the best other object of the same act lies ahead, of a mediation the second best; 0 if
   * none does; of a relation that holds both ways the better rival of the two parties.
   */
  double otherObject(Consensus found) {
    Key key = found.surest().key();
    double lead = lead(ofSubject(key), found);
    return key.relation().symmetric() ? Math.max(lead, lead(ofObject(key), found)) : lead;
  }

  /**
   * How far the best other subject of the same act lies ahead, 0 if none does; of a relation that
   * holds both ways the lesser rival of the two parties.
   */
  double otherSubject(Consensus found) {
    Key key = found.surest().key();
    double lead = lead(ofObject(key), found);
    return key.relation().symmetric() ? Math.min(lead, lead(ofSubject(key), found)) : lead;
  }

  private double lead(Act act, Consensus found) {
    List<Double> ofAct = margins.getOrDefault(act, List.of(found.margin()));
    return Math.max(0, ofAct.get(Math.min(takes(act), ofAct.size()) - 1) - found.margin());
  }

  /** How many others the act takes: who mediates does so between two. */
  private static int takes(Act act) {
    return act.relation() == Relation.MEDIATED_BETWEEN && act.side() == Side.SUBJECT ? 2 : 1;
  }
}

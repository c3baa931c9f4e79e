package org.entente.extraction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Sign;
import org.entente.extraction.calibration.Signs;
import org.entente.extraction.encoder.RelationModel;
import org.entente.ontology.ActorId;

/**
 * A finding in sight of all else that was found in its text.
 *
 * @param consensus what the readings think of it
 * @param run the sentences that carry it
 * @param signs what tells how likely it is right
 * @param logOdds how likely that is; 0 is as likely right as wrong
 */
record Weighed(Consensus consensus, Run run, Signs signs, double logOdds) {

  private static final int MOST_SENTENCES = 4;

  /**
   * Weighs all that was found in a text.
   *
   * @param persons which actors are persons
   */
  static List<Weighed> of(
      List<Consensus> found, Predicate<ActorId> persons, Calibration calibration) {
    Rivals rivals = new Rivals(found);
    return found.stream()
        .map(
            each -> {
              Run run = each.surest().run();
              Signs signs = signs(each, run, rivals, persons);
              return new Weighed(each, run, signs, calibration.logOdds(signs));
            })
        .toList();
  }

  private static Signs signs(Consensus found, Run run, Rivals rivals, Predicate<ActorId> persons) {
    Reading.Key key = found.surest().key();
    double mean = found.margin();
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    signs.put(Sign.MEAN, mean);
    signs.put(Sign.MEAN_ABOVE, Math.max(0, mean));
    signs.put(Sign.LOWEST, Collections.min(found.margins()));
    signs.put(Sign.WIDEST, found.margins().getLast());
    signs.put(Sign.OTHER_OBJECT, rivals.otherObject(found));
    signs.put(Sign.OTHER_SUBJECT, rivals.otherSubject(found));
    signs.put(Sign.SENTENCES, (double) Math.min(MOST_SENTENCES, run.sentences()));
    signs.put(
        Sign.PERSONS, (double) Stream.of(key.subject(), key.object()).filter(persons).count());
    return new Signs(signs);
  }

  /** Whether any reading thought it worth a look; of the rest no attributes were read. */
  boolean isCandidate() {
    return consensus.surest().margin() > RelationModel.UNLIKELY;
  }
}

package org.entente.extraction.encoder;

import java.util.Map;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.Modality;

/**
 * What the encoder found in a text: one output above its threshold.
 *
 * @param subject who
 * @param label did what, or did it not
 * @param object to whom
 * @param margin how far above the threshold
 * @param modality how real it is said to be; this and the following are not read but the plainest
 *     below {@link RelationModel#UNLIKELY}
 * @param aspect whether it begins, holds or ends
 * @param consent whether the host asked for the troops: how far each lies ahead of that the text
 *     does not tell, in logits; on deployments only
 * @param speaker who says so: how far each actor lies ahead of the text itself, in logits
 * @param pointed flag, dates and number
 * @param weights how much of the pair's context lies on each word piece; they add up to 1; none are
 *     kept below {@link RelationModel#UNLIKELY}, since long articles have many such findings
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Finding(
    ActorId subject,
    Label label,
    ActorId object,
    float margin,
    Modality modality,
    Aspect aspect,
    Map<Consent, Float> consent,
    Map<ActorId, Float> speaker,
    Pointed pointed,
    float[] weights) {

  /** The weights of what is hardly ever right. */
  static final float[] UNWEIGHED = {};
}

package org.entente.extraction.encoder;

import java.util.Map;
import org.entente.ontology.ActorId;
import org.entente.ontology.Span;

/**
 * Where the attributes of a finding point to: how far each candidate lies ahead of none, in logits.
 *
 * @param flag the organisations under whose flag the subject may act; on deployments and attacks
 *     only
 * @param from the words that may say since when, or on which day
 * @param to the words that may say until when
 * @param number the words that may say how many people; on affirmed deployments only
 */
public record Pointed(
    Map<ActorId, Float> flag, Map<Span, Float> from, Map<Span, Float> to, Map<Span, Float> number) {

  /** Where nothing was read. */
  static final Pointed NOWHERE = new Pointed(Map.of(), Map.of(), Map.of(), Map.of());
}

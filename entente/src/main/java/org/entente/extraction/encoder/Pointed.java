package org.entente.extraction.encoder;

import org.entente.ontology.ActorId;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the attributes of a finding point to; each is absent where its head points to nothing.
 *
 * @param flag the organisation under whose flag the subject acts; on deployments and attacks only
 * @param from the words that say since when, or on which day
 * @param to the words that say until when
 * @param number the words that say how many people; on affirmed deployments only
 * @param numberLead how sure that is, in logits over no number; 0 without one
 */
public record Pointed(
    @Nullable ActorId flag,
    @Nullable Span from,
    @Nullable Span to,
    @Nullable Span number,
    float numberLead) {}

package org.entente.api.event;

import org.entente.api.fact.FoundFact;
import org.entente.ontology.ActorId;

/**
 * A member of the organisation under whose flag an intervention ran.
 *
 * @param actor who
 * @param tookPart whether it is told to have taken part
 * @param membership the fact that it was a member at the time
 */
record FoundMember(ActorId actor, boolean tookPart, FoundFact membership) {}

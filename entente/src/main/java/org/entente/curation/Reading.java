package org.entente.curation;

import org.entente.claim.Statement;
import org.entente.ontology.Confidence;

/**
 * What a program read in a passage, before any person looked at it.
 *
 * @param says what it read, with the actors to which it resolved the names
 * @param confidence how sure it was
 */
public record Reading(Statement says, Confidence confidence) {}

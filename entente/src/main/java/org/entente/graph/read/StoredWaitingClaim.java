package org.entente.graph.read;

import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What would be a claim if it were known whom a name means.
 *
 * @param id which it is; as a claim it mostly keeps it
 * @param subject who; absent where nobody knows
 * @param subjectName by which unresolved name the text calls the subject; absent where it is known
 * @param relation did what
 * @param object to whom; absent where nobody knows
 * @param objectName by which unresolved name the text calls the object; absent where it is known
 * @param polarity whether it is said to be so or not
 * @param modality whether it is said to be real, intended or possible
 * @param aspect whether it begins, holds or ends
 * @param from when it began; absent where the text does not tell
 * @param to when it ended; absent where the text does not tell
 * @param confidence how sure it is that the passage says so, 0 to 1
 * @param passage where it stands
 */
public record StoredWaitingClaim(
    String id,
    @Nullable ActorId subject,
    @Nullable String subjectName,
    Relation relation,
    @Nullable ActorId object,
    @Nullable String objectName,
    Polarity polarity,
    Modality modality,
    Aspect aspect,
    @Nullable FuzzyDate from,
    @Nullable FuzzyDate to,
    double confidence,
    NamingPassage passage) {}

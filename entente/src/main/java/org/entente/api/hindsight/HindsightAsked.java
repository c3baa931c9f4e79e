package org.entente.api.hindsight;

import java.util.List;
import org.entente.api.error.Refusal;
import org.entente.api.fact.FactWhere;
import org.entente.api.paging.PageRequest;
import org.entente.graph.read.Hindsight.Difference;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;

/**
 * A page of facts as known then and now that is asked for.
 *
 * @param where which facts, whenever known
 * @param then the day by which what is compared was known
 * @param during when they held
 * @param differences only these; empty for all
 * @param page which page
 */
record HindsightAsked(
    FactWhere where,
    FuzzyDate then,
    Period during,
    List<Difference> differences,
    PageRequest page) {

  HindsightAsked {
    if (where.knownBy() != null || where.during() != null) {
      throw Refusal.badRequest(
          "What is compared, 'knownBy' and 'during' of 'hindsight' itself say: leave them out of 'where'.");
    }
  }
}

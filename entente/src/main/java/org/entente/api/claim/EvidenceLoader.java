package org.entente.api.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.api.article.FoundPassage;
import org.entente.api.batch.Batches;
import org.entente.claim.Claim;
import org.entente.claim.ClaimId;
import org.entente.graph.read.CitedPassage;
import org.entente.graph.read.ClaimReader;
import org.entente.graph.read.GraphReader;
import org.entente.ontology.Span;
import org.springframework.stereotype.Component;

/** Reads the exact words of claims for all places of a request that ask for them. */
@Component
final class EvidenceLoader {

  private final ClaimReader claims;

  EvidenceLoader(Batches batches, GraphReader graph) {
    claims = graph.claims();
    batches.add("evidence", this::passages);
  }

  private Map<Claim, FoundPassage> passages(Set<Claim> asked) {
    Map<ClaimId, CitedPassage> sentences =
        claims.passagesOf(asked.stream().map(Claim::id).toList());
    Map<Claim, FoundPassage> passages = new HashMap<>();
    for (Claim claim : asked) {
      CitedPassage cited = sentences.get(claim.id());
      if (cited != null) {
        passages.put(claim, evidence(claim, cited));
      }
    }
    return passages;
  }

  /** The evidence lies within the sentences in which the claim stands. */
  private static FoundPassage evidence(Claim claim, CitedPassage sentences) {
    Span span = claim.evidence().span();
    int start = sentences.span().start();
    return new FoundPassage(
        claim.evidence().version(),
        span,
        sentences.text().substring(span.start() - start, span.end() - start));
  }
}

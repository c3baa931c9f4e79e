package org.entente.curation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.claim.Statement;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person changed: who did what to what, when and why. It is written once and never
 * changed itself.
 *
 * @param kind what was done
 * @param signature who, and why
 * @param at when
 * @param actors the actors that it concerns, by the ids that they had; of a merge the one that was
 *     merged away comes first
 * @param claim the claim that it concerns; absent where it concerns none
 * @param verdict what a review found; absent on other changes
 * @param says what a correction says instead; absent on other changes
 * @param article the article that it concerns; absent where it concerns none
 * @param name the name that it concerns, as texts have it, or of a table its name; absent where it
 *     concerns none
 */
public record Change(
    ChangeKind kind,
    Signature signature,
    Instant at,
    List<ActorId> actors,
    @Nullable ClaimId claim,
    @Nullable Verdict verdict,
    @Nullable Statement says,
    @Nullable ArticleId article,
    @Nullable String name) {

  public Change {
    actors = List.copyOf(actors);
  }

  /** A change that so far concerns nothing. */
  public static Change of(ChangeKind kind, Signature signature, Instant at) {
    return new Change(kind, signature, at, List.of(), null, null, null, null, null);
  }

  public Change on(ActorId... actors) {
    return on(List.of(actors));
  }

  public Change on(Collection<ActorId> actors) {
    return new Change(
        kind, signature, at, List.copyOf(actors), claim, verdict, says, article, name);
  }

  /** A change by a review. */
  public static Change of(Review review) {
    return new Change(
        ChangeKind.CLAIM_REVIEWED,
        review.signature(),
        review.at(),
        List.of(),
        review.claim(),
        review.verdict(),
        review.says(),
        null,
        null);
  }

  public Change on(ArticleId article) {
    return new Change(kind, signature, at, actors, claim, verdict, says, article, name);
  }

  public Change onName(String name) {
    return new Change(kind, signature, at, actors, claim, verdict, says, article, name);
  }
}

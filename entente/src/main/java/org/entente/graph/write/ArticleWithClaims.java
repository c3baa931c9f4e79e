package org.entente.graph.write;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.Article;
import org.entente.article.Passage;
import org.entente.claim.Claim;
import org.entente.claim.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * An article and all that was read in it.
 *
 * @param article one version of an article
 * @param claims what it claims; of several with one id the first counts
 * @param unresolved names of which nobody knows whom they mean, and what is said of them
 * @param cut the name of the line above which what was found is a claim; absent where nothing was
 *     looked for
 * @param read false where the reading of it failed: then nothing is known of what this version
 *     claims, and what an earlier reading of it found stands
 */
public record ArticleWithClaims(
    Article article,
    List<Claim> claims,
    Unresolved unresolved,
    @Nullable String cut,
    boolean read) {

  /** One of which nothing is known, since the reading of it failed. */
  public static ArticleWithClaims unread(Article article) {
    return new ArticleWithClaims(article, List.of(), Unresolved.NOTHING, null, false);
  }

  /** One that was read. */
  public ArticleWithClaims(
      Article article, List<Claim> claims, Unresolved unresolved, @Nullable String cut) {
    this(article, claims, unresolved, cut, true);
  }

  /** An article in which all names are resolved. */
  public ArticleWithClaims(Article article, List<Claim> claims) {
    this(article, claims, Unresolved.NOTHING);
  }

  /** One with claims of which no line parts what else was found. */
  public ArticleWithClaims(Article article, List<Claim> claims, Unresolved unresolved) {
    this(article, claims, unresolved, null);
  }

  public ArticleWithClaims {
    claims = List.copyOf(distinct(claims));
    for (Claim claim : claims) {
      requireEvidence(article, claim);
    }
    unresolved.claims().forEach(waiting -> requireEvidence(article, waiting.claim()));
  }

  private static Collection<Claim> distinct(List<Claim> claims) {
    Map<ClaimId, Claim> distinct = new LinkedHashMap<>();
    claims.forEach(claim -> distinct.putIfAbsent(claim.id(), claim));
    return distinct.values();
  }

  private static void requireEvidence(Article article, Claim claim) {
    if (!claim.evidence().version().equals(article.version())) {
      throw new IllegalArgumentException(
          "The claim %s stands in %s, not in %s."
              .formatted(claim.id(), claim.evidence().version(), article.version()));
    }
    if (passages(article, claim).isEmpty()) {
      throw new IllegalArgumentException(
          "The claim %s stands in no passage of %s.".formatted(claim.id(), article.version()));
    }
  }

  /** The sentences in which the claim stands. */
  static List<Passage> passages(Article article, Claim claim) {
    return article.passages().stream()
        .filter(passage -> passage.span().overlaps(claim.evidence().span()))
        .toList();
  }
}

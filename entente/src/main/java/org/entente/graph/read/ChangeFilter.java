package org.entente.graph.read;

import java.util.List;
import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.curation.ChangeKind;
import org.entente.ontology.ActorId;
import org.entente.ontology.Period;

/**
 * Which changes are asked for. All conditions must hold; an empty list is none.
 *
 * @param kinds of these
 * @param actors on one of these, or on one that was merged into it
 * @param claims on one of these
 * @param articles on one of these
 * @param by made by one of these
 * @param during made on a day of this period, in UTC
 */
public record ChangeFilter(
    List<ChangeKind> kinds,
    List<ActorId> actors,
    List<ClaimId> claims,
    List<ArticleId> articles,
    List<String> by,
    Period during) {

  /** All changes. */
  public static final ChangeFilter ALL =
      new ChangeFilter(List.of(), List.of(), List.of(), List.of(), List.of(), Period.ALWAYS);

  public ChangeFilter {
    kinds = List.copyOf(kinds);
    actors = List.copyOf(actors);
    claims = List.copyOf(claims);
    articles = List.copyOf(articles);
    by = List.copyOf(by);
  }

  /** By what the changes are found: what has the fewest of them. */
  String anchor() {
    if (!claims.isEmpty()) {
      return "claims";
    }
    if (!articles.isEmpty()) {
      return "articles";
    }
    return actors.isEmpty() ? "log" : "actors";
  }
}

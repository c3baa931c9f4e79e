package org.entente.curation;

import java.time.Instant;
import java.time.LocalDate;
import org.entente.article.ArticleId;
import org.entente.ontology.ActorId;
import org.entente.ontology.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word whom an unresolved name means.
 *
 * @param id under which it can be undone
 * @param name the name, without what does not tell names apart
 * @param actor whom it means
 * @param scope where it does
 * @param signature who says so, and why
 * @param at when
 */
public record Settlement(
    String id, String name, ActorId actor, Scope scope, Signature signature, Instant at) {

  /**
   * Where a name means somebody: in one article, or in all that were published within days.
   *
   * @param article the one article; absent where it is all of a time
   * @param from the first day; absent where there is none
   * @param to the last day; absent where there is none
   */
  public record Scope(
      @Nullable ArticleId article, @Nullable LocalDate from, @Nullable LocalDate to) {

    public Scope {
      if (article != null && (from != null || to != null)) {
        throw ImpossibleChange.senseless(
            "A name is settled for one article or for a time, not for both; leave 'article' or 'during' out.");
      }
    }

    /** Whether the two tell of some article both, and neither of it more closely. */
    public boolean overlaps(Scope other) {
      if (article != null || other.article != null) {
        return article != null && article.equals(other.article);
      }
      return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Scope other) {
      return from == null || other.to == null || !from.isAfter(other.to);
    }
  }

  /** A settlement that is made now. */
  public static Settlement of(
      String name, ActorId actor, Scope scope, Signature signature, Instant at) {
    String id = "s-" + ContentHash.of(name, actor.value(), scope.toString(), String.valueOf(at));
    return new Settlement(id, name, actor, scope, signature, at);
  }
}

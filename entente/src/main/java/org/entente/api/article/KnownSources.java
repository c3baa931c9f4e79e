package org.entente.api.article;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.api.error.Refusal;
import org.entente.api.scalar.Condition;
import org.entente.article.ArticleId;
import org.entente.graph.read.ArticleReader;
import org.entente.graph.read.GraphReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes sure that the outlets and articles of a question exist: one who asks for what 'Retuers'
 * says shall hear that there is no such outlet, not that it says nothing.
 */
@Component
public final class KnownSources {

  private final ArticleReader articles;

  /** An outlet that is there stays. */
  private final Set<String> found = ConcurrentHashMap.newKeySet();

  KnownSources(GraphReader graph) {
    articles = graph.articles();
  }

  /**
   * The outlets of a filter; none where it is absent.
   *
   * @throws Refusal if one of them is not in the graph, or the list is empty
   */
  public List<String> outlets(@Nullable Collection<String> names) {
    List<String> asked = Condition.anyOf("outlet", names);
    Set<String> unknown = new LinkedHashSet<>(asked);
    unknown.removeAll(found);
    if (!unknown.isEmpty()) {
      found.addAll(articles.outletsAmong(unknown));
      unknown.removeAll(found);
    }
    if (!unknown.isEmpty()) {
      throw Refusal.notFound(
          "There is no outlet '%s'. Give the name as 'outlet' of an article has it, capitals included."
              .formatted(unknown.iterator().next()));
    }
    return asked;
  }

  /**
   * The articles of a filter; none where it is absent.
   *
   * @throws Refusal if one of them is not in the graph, or the list is empty
   */
  public List<ArticleId> articles(@Nullable Collection<String> ids) {
    List<ArticleId> asked =
        Condition.anyOf("article", ids).stream().map(ArticleId::new).distinct().toList();
    Set<ArticleId> unknown = new LinkedHashSet<>(asked);
    if (!unknown.isEmpty()) {
      unknown.removeAll(articles.byIds(asked).keySet());
    }
    if (!unknown.isEmpty()) {
      throw Refusal.notFound(
          "There is no article '%s'. Find its id by words in it, passages(search: \"…\") { edges { node { article { id title } } } }, or look through 'articles'."
              .formatted(unknown.iterator().next()));
    }
    return asked;
  }
}

package org.entente.api.article;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.api.article.ArticlesAsked.Question;
import org.entente.api.batch.Batches;
import org.entente.article.ArticleId;
import org.entente.article.VersionId;
import org.entente.graph.read.ArticlePages;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Page;
import org.entente.graph.read.StoredArticle;
import org.entente.graph.read.VersionReader;
import org.springframework.stereotype.Component;

/** Reads articles for all places of a request that ask for them. */
@Component
final class ArticleLoaders {

  private final VersionReader versions;
  private final ArticlePages pages;

  ArticleLoaders(Batches batches, GraphReader graph, VersionReader versions, ArticlePages pages) {
    this.versions = versions;
    this.pages = pages;
    batches.add("articleById", (Set<ArticleId> ids) -> graph.articles().byIds(ids));
    batches.add("articleByVersion", (Set<VersionId> ids) -> versions.byIds(ids));
    batches.add("articleTexts", (Set<VersionId> ids) -> versions.textsOf(ids));
    batches.add("articlePassages", this::passages);
    batches.add("articlePages", ArticlesAsked::question, this::pages);
    batches.add("articleCounts", ArticlesAsked::question, this::counts);
  }

  private Map<VersionId, List<FoundPassage>> passages(Set<VersionId> ids) {
    Map<VersionId, List<FoundPassage>> found = new HashMap<>();
    versions
        .passagesOf(ids)
        .forEach(
            (id, passages) ->
                found.put(
                    id,
                    passages.stream()
                        .map(passage -> new FoundPassage(id, passage.span(), passage.text()))
                        .toList()));
    return found;
  }

  private Map<ArticlesAsked, Page<StoredArticle>> pages(
      Question question, Set<ArticlesAsked> asked) {
    return values(
        asked,
        pages.find(
            outlets(asked),
            question.published(),
            question.page().first(),
            question.page().after()));
  }

  private Map<ArticlesAsked, Integer> counts(Question question, Set<ArticlesAsked> asked) {
    return values(asked, pages.count(outlets(asked), question.published()));
  }

  private static List<Set<String>> outlets(Set<ArticlesAsked> asked) {
    return asked.stream().map(ArticlesAsked::outlets).toList();
  }

  private static <V> Map<ArticlesAsked, V> values(
      Set<ArticlesAsked> asked, Map<Set<String>, V> found) {
    return asked.stream()
        .filter(each -> found.containsKey(each.outlets()))
        .collect(toMap(each -> each, each -> found.get(each.outlets())));
  }
}

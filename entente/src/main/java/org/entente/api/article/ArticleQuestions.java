package org.entente.api.article;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.article.ArticlesAsked.Question;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.PeriodInput;
import org.entente.article.ArticleId;
import org.entente.article.VersionId;
import org.entente.graph.read.Page;
import org.entente.graph.read.StoredArticle;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where articles can be asked for: all of them, those of an outlet, the one of a passage. */
@Controller
final class ArticleQuestions {

  private final KnownSources sources;

  ArticleQuestions(KnownSources sources) {
    this.sources = sources;
  }

  @QueryMapping
  CompletableFuture<@Nullable FoundArticle> article(
      @Argument String id, DataLoader<ArticleId, StoredArticle> articleById) {
    return articleById.load(new ArticleId(id)).thenApply(FoundArticle::of);
  }

  @QueryMapping
  CompletableFuture<Connection<FoundArticle>> articles(
      @Argument @Nullable List<String> outlet,
      @Argument @Nullable PeriodInput publishedDuring,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<ArticlesAsked, Page<StoredArticle>> articlePages,
      DataLoader<ArticlesAsked, Integer> articleCounts) {
    Period published = PeriodInput.period(publishedDuring);
    return page(
        new ArticlesAsked(
            Set.copyOf(sources.outlets(outlet)),
            new Question(
                published == null ? Period.ALWAYS : published, PageRequest.of(first, after))),
        articlePages,
        articleCounts);
  }

  @SchemaMapping(typeName = "Outlet", field = "articles")
  CompletableFuture<Connection<FoundArticle>> articlesOf(
      Outlet outlet,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<ArticlesAsked, Page<StoredArticle>> articlePages,
      DataLoader<ArticlesAsked, Integer> articleCounts) {
    return page(
        new ArticlesAsked(
            Set.of(outlet.name()), new Question(Period.ALWAYS, PageRequest.of(first, after))),
        articlePages,
        articleCounts);
  }

  @SchemaMapping(typeName = "Passage", field = "article")
  CompletableFuture<@Nullable FoundArticle> articleOf(
      FoundPassage passage, DataLoader<VersionId, StoredArticle> articleByVersion) {
    return articleByVersion.load(passage.version()).thenApply(FoundArticle::of);
  }

  private static CompletableFuture<Connection<FoundArticle>> page(
      ArticlesAsked asked,
      DataLoader<ArticlesAsked, Page<StoredArticle>> pages,
      DataLoader<ArticlesAsked, Integer> counts) {
    return pages
        .load(asked)
        .thenApply(page -> Connection.of(page, FoundArticle::new, () -> counts.load(asked)));
  }
}

package org.entente.api.article;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.PeriodInput;
import org.entente.article.ArticleId;
import org.entente.article.VersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where articles can be asked for: all of them, those of an outlet, the one of a passage. */
@Controller
final class ArticleQuestions {

  @QueryMapping
  CompletableFuture<FoundArticle> article(
      @Argument String id, DataLoader<ArticleId, FoundArticle> articleById) {
    return articleById.load(new ArticleId(id));
  }

  @QueryMapping
  CompletableFuture<Connection<FoundArticle>> articles(
      @Argument @Nullable List<String> outlet,
      @Argument @Nullable PeriodInput publishedDuring,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<ArticlesAsked, Connection<FoundArticle>> articlePages) {
    return articlePages.load(
        new ArticlesAsked(
            outlet == null ? List.of() : outlet,
            PeriodInput.period(publishedDuring),
            PageRequest.of(first, after)));
  }

  @SchemaMapping(typeName = "Outlet", field = "articles")
  CompletableFuture<Connection<FoundArticle>> articlesOf(
      Outlet outlet,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<ArticlesAsked, Connection<FoundArticle>> articlePages) {
    return articlePages.load(
        new ArticlesAsked(List.of(outlet.name()), null, PageRequest.of(first, after)));
  }

  @SchemaMapping(typeName = "Passage", field = "article")
  CompletableFuture<FoundArticle> articleOf(
      FoundPassage passage, DataLoader<VersionId, FoundArticle> articleByVersion) {
    return articleByVersion.load(passage.version());
  }
}

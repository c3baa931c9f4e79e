package org.entente.api.article;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.article.VersionId;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The words of an article, read only when asked for. */
@Controller
@SchemaMapping(typeName = "Article")
final class ArticleAnswers {

  @SchemaMapping
  CompletableFuture<String> text(FoundArticle article, DataLoader<VersionId, String> articleTexts) {
    return articleTexts.load(article.version());
  }

  @SchemaMapping
  CompletableFuture<List<FoundPassage>> passages(
      FoundArticle article, DataLoader<VersionId, List<FoundPassage>> articlePassages) {
    return articlePassages.load(article.version());
  }
}

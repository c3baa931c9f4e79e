package org.entente.api.article;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.batch.Batches;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.article.copy.StoryId;
import org.entente.graph.read.Page;
import org.entente.graph.read.StoredArticle;
import org.entente.graph.read.StoryReader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who else tells a story. */
@Controller
final class StoryAnswers {

  private final StoryReader stories;

  StoryAnswers(Batches batches, StoryReader stories) {
    this.stories = stories;
    batches.add("storyArticles", StoryArticlesAsked::page, this::pages);
    batches.add("storyArticleCounts", (Set<StoryId> ids) -> stories.count(ids));
  }

  private Map<StoryArticlesAsked, Page<StoredArticle>> pages(
      PageRequest page, Set<StoryArticlesAsked> asked) {
    List<StoryId> ids = asked.stream().map(StoryArticlesAsked::story).toList();
    Map<StoryId, Page<StoredArticle>> found = stories.articles(ids, page.first(), page.after());
    return asked.stream()
        .filter(each -> found.containsKey(each.story()))
        .collect(toMap(each -> each, each -> found.get(each.story())));
  }

  @SchemaMapping(typeName = "Story", field = "articles")
  CompletableFuture<Connection<FoundArticle>> articles(
      Story story,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<StoryArticlesAsked, Page<StoredArticle>> storyArticles,
      DataLoader<StoryId, Integer> storyArticleCounts) {
    return storyArticles
        .load(new StoryArticlesAsked(story.id(), PageRequest.of(first, after)))
        .thenApply(
            page ->
                Connection.of(page, FoundArticle::new, () -> storyArticleCounts.load(story.id())));
  }
}

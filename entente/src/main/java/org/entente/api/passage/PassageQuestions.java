package org.entente.api.passage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.article.KnownSources;
import org.entente.api.batch.Batches;
import org.entente.api.error.Refusal;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.PeriodInput;
import org.entente.graph.read.Page;
import org.entente.graph.read.PassageSearch;
import org.entente.graph.read.PassageSearch.Found;
import org.entente.graph.read.SearchText;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Where sentences can be looked for by the words in them. */
@Controller
final class PassageQuestions {

  private final PassageSearch passages;
  private final KnownSources sources;

  PassageQuestions(Batches batches, PassageSearch passages, KnownSources sources) {
    this.passages = passages;
    this.sources = sources;
    batches.add("passagePages", (PassagesAsked asked) -> asked, (asked, same) -> page(asked));
    batches.add("passageCounts", (PassagesAsked asked) -> asked, (asked, same) -> count(asked));
  }

  @QueryMapping
  CompletableFuture<PassagePage> passages(
      @Argument String search,
      @Argument @Nullable List<String> outlet,
      @Argument @Nullable PeriodInput publishedDuring,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<PassagesAsked, Page<Found>> passagePages,
      DataLoader<PassagesAsked, Integer> passageCounts) {
    Period published = PeriodInput.period(publishedDuring);
    PassagesAsked asked =
        new PassagesAsked(
            search,
            Set.copyOf(sources.outlets(outlet)),
            published == null ? Period.ALWAYS : published,
            PageRequest.of(first, after));
    return passagePages
        .load(asked)
        .thenApply(page -> PassagePage.of(page, () -> passageCounts.load(asked)));
  }

  private Map<PassagesAsked, Page<Found>> page(PassagesAsked asked) {
    return Map.of(
        asked,
        passages.find(
            text(asked),
            asked.outlets(),
            asked.published(),
            asked.page().first(),
            asked.page().after()));
  }

  private Map<PassagesAsked, Integer> count(PassagesAsked asked) {
    return Map.of(asked, passages.count(text(asked), asked.outlets(), asked.published()));
  }

  private static SearchText text(PassagesAsked asked) {
    SearchText text = new SearchText(asked.search());
    if (text.isEmpty()) {
      throw Refusal.badRequest(
          "'search' names no word to look for: write at least one that not every text holds, as in 'peacekeepers' or '\"sent troops\"'.");
    }
    return text;
  }
}

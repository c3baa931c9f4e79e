package org.entente.api.passage;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.entente.api.article.FoundPassage;
import org.entente.api.paging.PageInfo;
import org.entente.graph.read.Page;
import org.entente.graph.read.PassageSearch.Found;
import org.entente.ontology.Span;

/**
 * A page of sentences that were found.
 *
 * @param edges the sentences, each with its place and what was found in it
 * @param pageInfo whether there are more
 * @param counting counts all pages together, when asked to
 */
record PassagePage(
    List<Hit> edges, PageInfo pageInfo, Supplier<CompletableFuture<Integer>> counting) {

  /**
   * A sentence with what was found in it.
   *
   * @param cursor continues the list behind it
   * @param node the sentence
   * @param score how well it fits
   * @param highlights the words that were looked for
   */
  record Hit(String cursor, FoundPassage node, double score, List<FoundPassage> highlights) {

    static Hit of(Page.Entry<Found> entry) {
      Found found = entry.item();
      FoundPassage passage = new FoundPassage(found.version(), found.span(), found.text());
      return new Hit(
          entry.cursor(),
          passage,
          found.score(),
          found.marks().stream().map((Span mark) -> passage.part(mark)).toList());
    }
  }

  static PassagePage of(Page<Found> page, Supplier<CompletableFuture<Integer>> counting) {
    return new PassagePage(
        page.entries().stream().map(Hit::of).toList(), PageInfo.of(page), counting);
  }

  /** How many there are; read by the GraphQL engine only when a request asks for it. */
  public CompletableFuture<Integer> totalCount() {
    return counting.get();
  }
}

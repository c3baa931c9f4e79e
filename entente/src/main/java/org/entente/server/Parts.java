package org.entente.server;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.entente.actor.MentionFinder;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.article.ArticleReading;
import org.entente.extraction.Extraction;
import org.entente.extraction.encoder.RelationModel;
import org.entente.graph.Graph;
import org.entente.ingest.Ingest;
import org.entente.ingest.table.FactImport;

/** The parts that take time to start, started side by side before anybody asks for them. */
final class Parts {

  private final CompletableFuture<Graph> graph;
  private final CompletableFuture<ReferenceKnowledge> knowledge;
  private final CompletableFuture<MentionFinder> finder;
  private final CompletableFuture<Extraction> extraction;

  Parts(ServerSettings settings) {
    graph = start(() -> Graph.open(settings.graph()));
    knowledge = start(ReferenceKnowledge::bundled);
    CompletableFuture<RelationModel> model =
        start(() -> RelationModel.load(Runtime.getRuntime().availableProcessors()));
    finder = knowledge.thenApply(GazetteerMentionFinder::new);
    extraction =
        finder.thenCombine(model, (names, loaded) -> new Extraction(names, loaded, settings.cut()));
  }

  private static <T> CompletableFuture<T> start(Supplier<T> part) {
    return CompletableFuture.supplyAsync(part, Thread.ofPlatform()::start);
  }

  Graph graph() {
    return await(graph);
  }

  ReferenceKnowledge knowledge() {
    return await(knowledge);
  }

  Extraction extraction() {
    return await(extraction);
  }

  FactImport factImport() {
    return new FactImport(graph(), knowledge(), await(finder));
  }

  Ingest ingest() {
    return new Ingest(new ArticleReading(Clock.systemUTC()), extraction(), graph().writer());
  }

  /** Closes the graph if it ever came up. */
  void close() {
    graph.whenComplete(
        (open, failure) -> {
          if (open != null) {
            open.close();
          }
        });
  }

  private static <T> T await(CompletableFuture<T> part) {
    try {
      return part.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}

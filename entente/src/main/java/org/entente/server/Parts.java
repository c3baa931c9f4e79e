package org.entente.server;

import java.time.Clock;
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

  private final Part<Graph> graph;
  private final Part<ReferenceKnowledge> knowledge;
  private final Part<MentionFinder> finder;
  private final Part<Extraction> extraction;

  Parts(ServerSettings settings) {
    graph = Part.start(() -> Graph.open(settings.graph()));
    knowledge = Part.start(ReferenceKnowledge::bundled);
    Part<RelationModel> model =
        Part.start(() -> RelationModel.load(Runtime.getRuntime().availableProcessors()));
    finder = Part.start(() -> new GazetteerMentionFinder(knowledge.await()));
    extraction = Part.start(() -> new Extraction(finder.await(), model.await(), settings.cut()));
  }

  Graph graph() {
    return graph.await();
  }

  ReferenceKnowledge knowledge() {
    return knowledge.await();
  }

  Extraction extraction() {
    return extraction.await();
  }

  FactImport factImport() {
    return new FactImport(graph(), knowledge(), finder.await());
  }

  Ingest ingest() {
    return new Ingest(new ArticleReading(Clock.systemUTC()), extraction(), graph().writer());
  }

  /** Closes the graph, also where it is only now coming up: nobody shall find its folder in use. */
  void close() {
    graph.whenThere(Graph::close);
  }
}

package org.entente.question;

import java.nio.file.Path;
import java.time.Clock;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.article.ArticleReading;
import org.entente.article.file.ArticleFiles;
import org.entente.extraction.Extraction;
import org.entente.extraction.encoder.RelationModel;
import org.entente.graph.Graph;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.TestGraph;
import org.entente.ingest.FileIngest;
import org.entente.ingest.Ingest;
import org.entente.ingest.KnowledgeIngest;
import org.entente.server.SampleProgress;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Reference knowledge, the samples as the engine reads them, and generated news of forty actors.
 */
final class QuestionGraph implements BeforeAllCallback {

  private static final long SEED = 20;
  private static final int CLAIMS = 2_500;

  @Override
  public void beforeAll(ExtensionContext test) {
    TestGraph.holding("the questions' graph", QuestionGraph::tell);
  }

  private static void tell(Graph graph) {
    ReferenceKnowledge knowledge = ReferenceKnowledge.bundled();
    new KnowledgeIngest(graph).ingest(knowledge);
    Extraction extraction =
        new Extraction(new GazetteerMentionFinder(knowledge), RelationModel.load(2));
    Ingest ingest = new Ingest(new ArticleReading(Clock.systemUTC()), extraction, graph.writer());
    new FileIngest(ingest, graph.writer(), SampleProgress.UNSEEN)
        .ingest(ArticleFiles.below(Path.of("../samples")));
    graph.writer().write(GeneratedNews.eventful(SEED, CLAIMS));
  }
}

package org.entente.question;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.article.ArticleReading;
import org.entente.article.file.ArticleFiles;
import org.entente.claim.Statement;
import org.entente.extraction.Extraction;
import org.entente.extraction.encoder.Precision;
import org.entente.extraction.encoder.RelationModel;
import org.entente.graph.Graph;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ingest.FileIngest;
import org.entente.ingest.Ingest;
import org.entente.ingest.KnowledgeIngest;
import org.entente.ontology.ActorId;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Relation;
import org.entente.server.SampleProgress;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Reference knowledge, and the samples as the engine reads them; where the test does not want these
 * alone, generated news of forty actors, too, and two articles without a date.
 */
final class QuestionGraph implements BeforeAllCallback {

  private static final long SEED = 20;
  private static final int CLAIMS = 2_500;

  @Override
  public void beforeAll(ExtensionContext test) {
    Told told =
        AnnotationSupport.findAnnotation(test.getRequiredTestClass(), QuestionTest.class)
            .map(QuestionTest::value)
            .orElse(Told.SAMPLES_AND_GENERATED_NEWS);
    TestGraph.holding(told.graph(), graph -> tell(graph, told));
  }

  private static void tell(Graph graph, Told told) {
    ReferenceKnowledge knowledge = ReferenceKnowledge.bundled();
    new KnowledgeIngest(graph).ingest(knowledge);
    // In floats, as answers of a claim near the cut would hang on the processor in bytes
    Extraction extraction =
        new Extraction(
            new GazetteerMentionFinder(knowledge), RelationModel.load(Precision.FP32, 2));
    Ingest ingest = new Ingest(new ArticleReading(Clock.systemUTC()), extraction, graph.writer());
    new FileIngest(ingest, graph.writer(), SampleProgress.UNSEEN)
        .ingest(ArticleFiles.below(Path.of("../samples")));
    if (told == Told.SAMPLES_AND_GENERATED_NEWS) {
      graph.writer().write(GeneratedNews.eventful(SEED, CLAIMS));
      graph.writer().write(List.of(undated("The Archive"), undated("The Attic")));
    }
  }

  /**
   * Nobody knows when this was published, and no other article tells of these actors: what is said
   * here is known today, and was known by no day.
   */
  private static ArticleWithClaims undated(String outlet) {
    UnaryOperator<Statement> then = said -> said.dated(FuzzyDate.parse("2021-06"), null);
    return News.by(outlet)
        .titled("Found at " + outlet)
        .says("TON", Relation.MEMBER_OF, "AOSIS", then)
        .says("TON", Relation.ALLIED_WITH, "WSM", then)
        .says("WSM", Relation.AIDED, "FJI", then)
        .says("TON", Relation.CONDEMNED, "FJI", then)
        .says("TON", Relation.SANCTIONED, "FJI", then)
        .says(
            "WSM",
            Relation.DEPLOYED_TROOPS_TO,
            "FJI",
            said -> then.apply(said).deployed(Consent.INVITED, ActorId.of("AOSIS"), 40))
        .says("TON", Relation.REQUESTED_HELP_FROM, "NZL", then)
        .says("NZL", Relation.MEDIATED_BETWEEN, "TON", then)
        .says("NZL", Relation.MEDIATED_BETWEEN, "FJI", then)
        .says("TON", Relation.AGREED_WITH, "FJI", then)
        .read();
  }
}

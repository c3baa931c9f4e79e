package org.entente.api;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.api.article.Intake;
import org.entente.api.article.Intake.Status;
import org.entente.api.article.Intake.Taken;
import org.entente.api.door.BoltAccess;
import org.entente.api.ready.Readiness;
import org.entente.article.Article;
import org.entente.article.ArticleReading;
import org.entente.graph.Graph;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.store.GraphStore;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.WriteSummary;
import org.entente.ingest.table.FactImport;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * The API as a server of its own, on the graph of the tests, without the command line around it.
 */
@SpringBootApplication
public class ApiTestServer {

  /** Closed by whoever opened it, since other tests use it too. */
  @Bean(destroyMethod = "")
  Graph graph() {
    return TestGraph.shared();
  }

  @Bean
  BoltAccess boltAccess(Graph graph) {
    GraphStore store = graph.store();
    return new BoltAccess(
        URI.create("bolt://localhost:" + store.uri().getPort()), store.user(), store.password());
  }

  /** Reads and stores articles; what they claim is the matter of other tests. */
  @Bean
  Intake intake(Graph graph) {
    ArticleReading reading = new ArticleReading(Clock.systemUTC());
    return (input, sender) -> {
      Article article = reading.read(input);
      WriteSummary summary =
          graph.writer().write(new ArticleWithClaims(article, List.of()), sender);
      return new Taken(
          article.id(),
          article.version(),
          status(summary),
          summary.facts(),
          article.isForeign() ? Intake.Reading.FOREIGN : Intake.Reading.READ,
          article.isForeign() ? "It is foreign." : null);
    };
  }

  @Bean
  FactImport factImport(Graph graph) {
    ReferenceKnowledge knowledge = ReferenceKnowledge.bundled();
    return new FactImport(graph, knowledge, new GazetteerMentionFinder(knowledge));
  }

  private static Status status(WriteSummary summary) {
    if (summary.newArticles() > 0) {
      return Status.NEW;
    }
    return summary.changedArticles() > 0 ? Status.NEW_VERSION : Status.UNCHANGED;
  }

  @Bean
  ApplicationRunner ready(Readiness readiness) {
    return arguments -> readiness.isDone();
  }
}

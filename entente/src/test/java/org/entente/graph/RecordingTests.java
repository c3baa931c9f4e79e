package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.entente.claim.ClaimId;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.read.ClaimFilter;
import org.entente.graph.read.ClaimOrder;
import org.entente.graph.read.Page;
import org.entente.graph.read.RecordedClaim;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.ActorId;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;

/** In which order claims are recorded. */
class RecordingTests {

  private static final int WRITERS = 4;

  private Graph graph;

  @BeforeEach
  void startEmpty() {
    graph = TestGraph.empty();
  }

  @Test
  void everyTransactionHasAMomentOfItsOwnThoughTheClockStandsStill() throws Exception {
    List<ArticleWithClaims> news = GeneratedNews.of(11, 200);

    inParallel(
        news.stream()
            .<Callable<?>>map(article -> () -> graph.writer().write(List.of(article)))
            .toList());

    assertThat(
            TestGraph.run(
                """
                MATCH (claim:Claim)
                RETURN claim.recordedAt AS moment, count(DISTINCT claim.versionId) AS articles
                """))
        .hasSize(news.size())
        .allMatch(row -> row.get("articles").asInt() == 1);
    assertThat(InvariantTests.violations()).isEmpty();
  }

  @Test
  void aReaderWhoGoesOnFromTheLastCursorMissesNothingThatSeveralWritersRecord() throws Exception {
    List<ArticleWithClaims> news = GeneratedNews.of(12, 400);
    List<ClaimId> seen = new ArrayList<>();
    List<Callable<?>> writing =
        IntStream.range(0, WRITERS)
            .<Callable<?>>mapToObj(
                writer ->
                    () -> {
                      for (int i = writer; i < news.size(); i += WRITERS) {
                        graph.writer().write(List.of(news.get(i)));
                      }
                      return writer;
                    })
            .toList();

    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> writers = new ArrayList<>();
      writing.forEach(task -> writers.add(threads.submit(task)));
      String cursor = null;
      boolean finished;
      do {
        finished = writers.stream().allMatch(Future::isDone);
        cursor = readOn(cursor, seen);
      } while (!finished);
      for (Future<?> writer : writers) {
        writer.get();
      }
    }

    assertThat(seen).doesNotHaveDuplicates().hasSize(400);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofWhatIsBeingCommittedNothingIsReadUntilAllOfItCanBeSeen(boolean ofOneActor) {
    ClaimFilter filter =
        ofOneActor ? ClaimFilter.ALL.involved(List.of(ActorId.of("KAZ"))) : ClaimFilter.ALL;
    graph.writer().write(List.of(story("One").says("RUS", Relation.AIDED, "KAZ").read()));
    graph
        .writer()
        .write(
            List.of(
                story("Two")
                    .says("CHN", Relation.AIDED, "KAZ")
                    .says("IND", Relation.AIDED, "KAZ")
                    .read()));
    TestGraph.run(
        "MATCH (c:Claim {subjectId: 'IND'}) SET c.moment = c.recordedAt REMOVE c.recordedAt");
    assertThat(subjects(filter)).containsExactly("RUS");

    TestGraph.run("MATCH (c:Claim {subjectId: 'IND'}) SET c.recordedAt = c.moment");

    assertThat(subjects(filter)).startsWith("RUS").containsExactlyInAnyOrder("RUS", "CHN", "IND");
  }

  private static News story(String title) {
    return News.by("Morning Post").on("2022-02-01").titled(title);
  }

  private List<String> subjects(ClaimFilter filter) {
    return graph.reader().claims().find(filter, ClaimOrder.RECORDED, 7, null).items().stream()
        .map(recorded -> recorded.claim().statement().subject().value())
        .toList();
  }

  private @Nullable String readOn(@Nullable String from, List<ClaimId> seen) {
    String cursor = from;
    Page<RecordedClaim> page;
    do {
      page = graph.reader().claims().find(ClaimFilter.ALL, ClaimOrder.RECORDED, 7, cursor);
      page.items().forEach(recorded -> seen.add(recorded.claim().id()));
      cursor = page.endCursor() == null ? cursor : page.endCursor();
    } while (page.hasNext());
    return cursor;
  }

  @Test
  void aTransactionThatTakesItsMomentKeepsOthersFromOvertakingIt() throws Exception {
    List<ArticleWithClaims> news = GeneratedNews.of(13, 10);
    try (Session session =
            graph.store().driver().session(SessionConfig.forDatabase(graph.store().database()));
        Transaction slow = session.beginTransaction();
        ExecutorService threads = Executors.newSingleThreadExecutor()) {
      slow.run("MERGE (journal:Journal {name: 'claims'}) SET journal.turns = 0").consume();

      Future<?> other = threads.submit(() -> graph.writer().write(news));
      Thread.sleep(500);

      assertThat(other.isDone()).isFalse();
      assertThat(TestGraph.run("MATCH (claim:Claim) RETURN claim")).isEmpty();
      slow.commit();
      other.get();
    }
    List<Record> claims = TestGraph.run("MATCH (claim:Claim) RETURN claim.recordedAt AS moment");
    assertThat(claims).hasSize(10).allMatch(row -> !row.get("moment").isNull());
  }

  private static void inParallel(List<Callable<?>> tasks) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> running = new ArrayList<>();
      tasks.forEach(task -> running.add(threads.submit(task)));
      for (Future<?> each : running) {
        each.get();
      }
    }
  }
}

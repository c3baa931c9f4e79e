package org.entente.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.api.error.ErrorCode;
import org.entente.api.error.Refusal;
import org.entente.graph.Graph;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.read.RecordedClaim;
import org.entente.graph.read.RecordingReader;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.GraphWriter;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How new claims are read on from where one was, and what becomes of one who does not keep up. */
class TailTests {

  private GraphWriter writer;
  private RecordingReader recordings;

  @BeforeEach
  void startEmpty() {
    Graph graph = TestGraph.empty();
    writer = new GraphWriter(graph.store(), Clock.systemUTC());
    recordings = new RecordingReader(graph.store());
  }

  private static ArticleWithClaims story(String title, String object) {
    return News.by("Morning Post")
        .on("2022-02-01")
        .titled(title)
        .says("RUS", Relation.AIDED, object)
        .read();
  }

  private static List<String> read(Tail tail) {
    List<String> objects = new ArrayList<>();
    tail.read(claim -> objects.add(claim.claim().statement().object().value()));
    return objects;
  }

  @Test
  void handsOnceOnWhatIsNewAndNothingOfWhatWasThere() {
    writer.write(List.of(story("Before", "KAZ")));
    Tail tail = new Tail(recordings);
    writer.write(List.of(story("One", "UZB")));

    assertThat(read(tail)).containsExactly("UZB");
    assertThat(read(tail)).isEmpty();
    writer.write(List.of(story("Two", "KGZ")));
    assertThat(read(tail)).containsExactly("KGZ");
    assertThat(read(tail)).isEmpty();
  }

  @Test
  void waitsUntilAllOfACommitCanBeSeen() {
    Tail tail = new Tail(recordings);
    writer.write(List.of(story("One", "UZB"), story("Two", "KGZ")));
    TestGraph.run(
        "MATCH (c:Claim {objectId: 'KGZ'}) SET c.moment = c.recordedAt REMOVE c.recordedAt");
    assertThat(read(tail)).isEmpty();

    TestGraph.run("MATCH (c:Claim {objectId: 'KGZ'}) SET c.recordedAt = c.moment REMOVE c.moment");

    assertThat(read(tail)).containsExactlyInAnyOrder("UZB", "KGZ");
  }

  @Test
  void handsNothingOnTwiceWhenAReadingFailed() {
    Tail tail = new Tail(recordings);
    writer.write(List.of(story("One", "UZB"), story("Two", "KGZ")));
    List<RecordedClaim> heard = new ArrayList<>();

    assertThatThrownBy(
            () ->
                tail.read(
                    claim -> {
                      if (!heard.isEmpty()) {
                        throw new IllegalStateException("The reading fails.");
                      }
                      heard.add(claim);
                    }))
        .hasMessage("The reading fails.");

    assertThat(heard).hasSize(1);
    assertThat(read(tail))
        .hasSize(1)
        .doesNotContain(heard.getFirst().claim().statement().object().value());
  }

  @Test
  void letsGoOfOneWhoFallsTooFarBehind() {
    writer.write(List.of(story("One", "UZB")));
    List<RecordedClaim> recorded = new ArrayList<>();
    recordings.after(Instant.EPOCH, recorded::add);
    RecordedClaim claim = recorded.getFirst();
    Listener slow = new Listener("a connection", each -> true);
    for (int i = 0; i <= Listener.MOST_WAITING; i++) {
      slow.hear(claim);
    }

    assertThatThrownBy(() -> slow.claims().collectList().block())
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED))
        .hasMessageContaining("10,000")
        .hasMessageContaining("recordedAfter: \"%s\"".formatted(claim.recordedAt().minusMillis(1)));
  }
}

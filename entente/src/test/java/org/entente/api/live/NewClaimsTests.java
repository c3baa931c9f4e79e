package org.entente.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.GraphWriter;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.Disposable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** New claims, as one hears of them who listens. */
@ApiTest
class NewClaimsTests {

  private static final String ALL =
      """
      subscription { newClaims%s {
        id subject { name } relation object { name } polarity recordedAt permalink citation
        passage { text article { title outlet } } fact { sources } } }
      """;
  private static final Duration SOON = Duration.ofSeconds(2);

  @LocalServerPort private int port;
  @Autowired private ClaimFeed feed;
  private int stories;

  @AfterEach
  void nobodyListensAnyMore() {
    await(0);
  }

  private GraphWriter writer() {
    return new GraphWriter(TestGraph.shared().store(), Clock.systemUTC());
  }

  private News story() {
    stories++;
    return News.by("Morning Post")
        .on("2022-02-01")
        .titled("Story " + stories)
        .at("https://post.example/%d/%d".formatted(System.nanoTime(), stories));
  }

  private void await(int listeners) {
    Instant deadline = Instant.now().plusSeconds(15);
    while (feed.listeners() != listeners && Instant.now().isBefore(deadline)) {
      sleep(20);
    }
    assertThat(feed.listeners()).isEqualTo(listeners);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void comeWithinTwoSecondsThoughAnotherProcessIngestsThem() {
    try (AnotherProcess other = AnotherProcess.start();
        Socket socket = Socket.open(port)) {
      socket.subscribe("1", ALL.formatted("(where: {involves: [\"KAZ\"]})"));
      await(1);

      Instant committed = other.ingests("RUS", Relation.AIDED, "KAZ");
      JsonNode claim = socket.claims(1).getFirst();

      assertThat(Duration.between(committed, Instant.now())).isLessThan(SOON);
      assertThat(claim.at("/subject/name").asString()).isEqualTo("Russia");
      assertThat(claim.at("/object/name").asString()).isEqualTo("Kazakhstan");
      assertThat(claim.at("/passage/text").asString()).isEqualTo("RUS aided KAZ.");
      assertThat(claim.at("/passage/article/title").asString())
          .isEqualTo("Story of another process");
      assertThat(claim.at("/permalink").asString())
          .startsWith("http://localhost:%d/claims/c-".formatted(port));
      assertThat(claim.at("/citation").asString()).contains("Russia aided Kazakhstan");
    }
  }

  @Test
  void areAskedForFromTimeToTimeAlsoOfAnOutletThatHadSaidNothingYet() {
    String outlet = "Courier of " + System.nanoTime();
    HttpCaller caller = new HttpCaller(port);
    String news =
        """
        query ($outlet: [String!], $after: String) { news(where: {outlet: $outlet}, after: $after) {
          cursor totalCount edges { node { object { id } } } } }
        """;

    JsonNode before = caller.ask(news, Map.of("outlet", List.of(outlet))).data("/news");
    writer()
        .write(List.of(News.by(outlet).on("2022-02-02").says("CHN", Relation.AIDED, "UZB").read()));
    JsonNode after =
        caller
            .ask(news, Map.of("outlet", List.of(outlet), "after", before.path("cursor").asString()))
            .data("/news");

    assertThat(before.path("totalCount").asInt()).isZero();
    assertThat(before.path("edges")).isEmpty();
    assertThat(after.at("/edges/0/node/object/id").asString()).isEqualTo("UZB");
    assertThat(after.path("edges")).hasSize(1);
  }

  @Test
  void comeAlsoFromAnOutletThatHadSaidNothingYet() {
    String outlet = "Gazette of " + System.nanoTime();
    try (Socket socket = Socket.open(port)) {
      socket.subscribe("1", ALL.formatted("(where: {outlet: [\"%s\"]})".formatted(outlet)));
      await(1);

      writer().write(List.of(story().says("RUS", Relation.AIDED, "KAZ").read()));
      writer()
          .write(
              List.of(
                  News.by(outlet)
                      .on("2022-02-02")
                      .titled("First of its kind")
                      .says("CHN", Relation.AIDED, "UZB")
                      .read()));

      assertThat(socket.claims(1).getFirst().at("/passage/text").asString())
          .isEqualTo("CHN aided UZB.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "involves: [\"KAZ\"] | RUS AIDED KAZ, KAZ URGED UZB",
        "subject: [\"RUS\", \"UZB\"], object: [\"RUS\", \"UZB\"] | RUS AIDED UZB, UZB CONDEMNED"
            + " RUS",
        "between: [\"RUS\", \"UZB\"] | RUS AIDED UZB, UZB CONDEMNED RUS",
        "relation: [AIDED, ARMED] | RUS AIDED KAZ, RUS AIDED UZB",
        "involves: [\"UZB\"], relation: [AIDED] | RUS AIDED UZB",
        "polarity: [NEGATED] | CHN URGED RUS"
      })
  void areThoseOfTheFilterAndNoOthersInTheOrderInWhichTheyWereRecorded(
      String filter, String expected) {
    try (Socket socket = Socket.open(port)) {
      socket.subscribe("1", ALL.formatted("(where: {%s})".formatted(filter)));
      await(1);
      for (ArticleWithClaims news :
          List.of(
              story().says("RUS", Relation.AIDED, "KAZ").read(),
              story().says("RUS", Relation.AIDED, "UZB").read(),
              story().says("UZB", Relation.CONDEMNED, "RUS").read(),
              story().says("KAZ", Relation.URGED, "UZB").read(),
              story().denies("CHN", Relation.URGED, "RUS").read())) {
        writer().write(List.of(news));
        sleep(2);
      }

      List<String> told =
          socket.claims(expected.split(", ").length).stream()
              .map(
                  claim ->
                      claim
                          .at("/passage/text")
                          .asString()
                          .replace(".", "")
                          .replace(" not ", " ")
                          .toUpperCase())
              .toList();

      assertThat(told).containsExactly(expected.split(", "));
      assertThat(socket.next(Duration.ofSeconds(3))).as("nothing else, and nothing twice").isNull();
    }
  }

  @Test
  void tellOfTheirFactWhatIsKnownNowAndNotWhatAnEarlierClaimFound() {
    try (Socket socket = Socket.open(port)) {
      socket.subscribe("1", ALL.formatted("(where: {relation: [EXERCISED_WITH]})"));
      await(1);
      writer().write(List.of(story().says("IND", Relation.EXERCISED_WITH, "VNM").read()));
      int first = socket.claims(1).getFirst().at("/fact/sources").asInt();
      writer()
          .write(
              List.of(
                  News.by("The Herald")
                      .on("2022-02-01")
                      .titled("Another")
                      .says("IND", Relation.EXERCISED_WITH, "VNM")
                      .read()));

      assertThat(first).isEqualTo(1);
      assertThat(socket.claims(1).getFirst().at("/fact/sources").asInt()).isEqualTo(2);
    }
  }

  @Test
  void beginWithWhatWasMissed() {
    writer().write(List.of(story().says("JPN", Relation.AIDED, "PHL").read()));
    Instant last =
        TestGraph.run("MATCH (c:Claim) RETURN max(c.recordedAt) AS last")
            .getFirst()
            .get("last")
            .asZonedDateTime()
            .toInstant();
    sleep(5);
    writer().write(List.of(story().says("JPN", Relation.AIDED, "IDN").read()));
    try (Socket socket = Socket.open(port)) {
      socket.subscribe(
          "1",
          ALL.formatted("(where: {subject: [\"JPN\"], recordedAfter: \"%s\"})".formatted(last)));
      assertThat(socket.claims(1).getFirst().at("/object/name").asString()).isEqualTo("Indonesia");
      writer().write(List.of(story().says("JPN", Relation.AIDED, "MYS").read()));

      assertThat(socket.claims(1).getFirst().at("/object/name").asString()).isEqualTo("Malaysia");
    }
  }

  @Test
  void endWhenTheReaderHasHeardEnough() {
    try (Socket socket = Socket.open(port)) {
      socket.subscribe("1", ALL.formatted(""));
      await(1);
      socket.send(Map.of("type", "complete", "id", "1"));
      await(0);
    }
  }

  @Test
  void endWhenTheReaderHangsUp() {
    try (Socket socket = Socket.open(port)) {
      socket.subscribe("1", ALL.formatted(""));
      await(1);
    }
    await(0);
  }

  @Test
  void areRefusedBeyondSoManySubscriptionsOnOneConnection() {
    try (Socket socket = Socket.open(port)) {
      for (int i = 0; i < ClaimFeed.MOST_ON_A_CONNECTION; i++) {
        socket.subscribe("s" + i, ALL.formatted(""));
      }
      await(ClaimFeed.MOST_ON_A_CONNECTION);
      socket.subscribe("more", ALL.formatted(""));
      JsonNode refusal = socket.next();

      assertThat(refusal.at("/type").asString()).isEqualTo("error");
      assertThat(refusal.at("/id").asString()).isEqualTo("more");
      assertThat(refusal.at("/payload/0/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
      assertThat(refusal.at("/payload/0/message").asString()).contains("20");
      try (Socket another = Socket.open(port)) {
        another.subscribe("1", ALL.formatted(""));
        await(ClaimFeed.MOST_ON_A_CONNECTION + 1);
      }
    }
  }

  @Test
  void areRefusedBeyondSoManySubscriptionsOnTheServer() {
    List<Disposable> listeners = new ArrayList<>();
    try (Socket socket = Socket.open(port)) {
      for (int i = 0; i < ClaimFeed.MOST; i++) {
        listeners.add(feed.claims("connection " + i, claim -> false, List::of).subscribe());
      }
      socket.subscribe("1", ALL.formatted(""));
      JsonNode refusal = socket.next();

      assertThat(refusal.at("/type").asString()).isEqualTo("error");
      assertThat(refusal.at("/payload/0/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
      assertThat(refusal.at("/payload/0/message").asString()).contains("1,000").contains("later");
      listeners.removeLast().dispose();
      socket.subscribe("2", ALL.formatted(""));
      await(ClaimFeed.MOST);
    } finally {
      listeners.forEach(Disposable::dispose);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(where: {involves: [\"KZ\"]}) { id } | NOT_FOUND",
        "(where: {article: [\"a-1\"]}) { id } | BAD_REQUEST",
        "(where: {minConfidence: 7}) { id } | BAD_REQUEST",
        "{ subject { facts(first: 200) { edges { node { claims(first: 200) { edges { node { fact {"
            + " claims(first: 200) { edges { node { id } } } } } } } } } } } } | LIMIT_EXCEEDED",
        "{ fact { subject { facts { edges { node { subject { facts { edges { node { subject { facts"
            + " { edges { node { subject { facts { edges { node { subject { id } } } } } } } } } }"
            + " } } } } } } } } } | LIMIT_EXCEEDED"
      })
  void areHeldToTheLimitsOfEveryRequest(String selection, String code) {
    String document = "subscription { newClaims %s }".formatted(selection);
    try (Socket socket = Socket.open(port)) {
      socket.subscribe("1", document);
      JsonNode refusal = socket.next();

      assertThat(refusal.findValuesAsString("code")).as(refusal.toString()).contains(code);
    }
    try (Events events = new Events(port, document)) {
      assertThat(JsonMapper.shared().readTree(events.next("next")).findValuesAsString("code"))
          .contains(code);
    }
  }

  @Test
  void areHeardOfAsTheExampleOfGraphiQlAsks() {
    String example =
        new HttpCaller(port).get("/graphiql/examples/new-claims.graphql").response().body();
    try (Socket socket = Socket.open(port)) {
      socket.subscribe("1", example);
      await(1);
      writer().write(List.of(story().says("CHN", Relation.AIDED, "KAZ").read()));

      assertThat(socket.claims(1).getFirst().at("/passage/text").asString())
          .isEqualTo("CHN aided KAZ.");
    }
  }

  @Test
  void comeAsServerSentEventsToo() {
    try (Events events = new Events(port, ALL.formatted("(where: {involves: [\"KAZ\"]})"))) {
      await(1);
      writer().write(List.of(story().says("CHN", Relation.AIDED, "KAZ").read()));
      long committed = System.nanoTime();
      JsonNode event = JsonMapper.shared().readTree(events.next("next"));

      assertThat(Duration.ofNanos(System.nanoTime() - committed)).isLessThan(SOON);
      assertThat(event.at("/data/newClaims/passage/text").asString()).isEqualTo("CHN aided KAZ.");
      hangUp(events);
    }
  }

  @Test
  void comeWithinTwoSecondsAsServerSentEventsToo() {
    try (AnotherProcess other = AnotherProcess.start();
        Events events = new Events(port, ALL.formatted("(where: {involves: [\"KAZ\"]})"))) {
      await(1);

      Instant committed = other.ingests("IND", Relation.AIDED, "KAZ");
      JsonNode event = JsonMapper.shared().readTree(events.next("next"));

      assertThat(Duration.between(committed, Instant.now())).isLessThan(SOON);
      assertThat(event.at("/data/newClaims/passage/text").asString()).isEqualTo("IND aided KAZ.");
      assertThat(event.at("/data/newClaims/fact/sources").asInt()).isEqualTo(1);
      hangUp(events);
    }
  }

  /** Who hangs up is noticed when the next event is written. */
  private void hangUp(Events events) {
    events.close();
    writer().write(List.of(story().says("USA", Relation.AIDED, "KAZ").read()));
    writer().write(List.of(story().says("FRA", Relation.AIDED, "KAZ").read()));
    sleep(1_000);
    writer().write(List.of(story().says("DEU", Relation.AIDED, "KAZ").read()));
  }
}

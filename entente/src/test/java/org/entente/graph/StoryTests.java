package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.graph.fixture.TestGraph.run;
import static org.entente.ontology.Relation.CONDEMNED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

/** Near-copies tell one story and count as one source, whichever of them comes first. */
class StoryTests {

  private static final String LEAD =
      """
      The envoys of both sides walked out of the hall within minutes of each other late on Thursday, and \
      neither would say whether there was to be another round before the month is over or indeed at all.\
      """;
  private static final String REST =
      """
      Diplomats who had waited in the corridor since noon described voices raised behind the doors, a broken \
      pane, and afterwards a long silence that nobody had the courage to disturb until supper was served.\
      """;
  private static final String OTHER =
      """
      On the market square the price of bread has doubled since the new year, and the baker blames the war, the \
      weather and the ministry in that order, while his customers have stopped asking and simply pay or go.\
      """;

  private Graph graph;

  @BeforeEach
  void startEmpty() {
    graph = TestGraph.empty();
  }

  @Test
  void aStoryThatTwoOutletsPrintIsOneSource() {
    write(story("Morning Post").tells(LEAD).tells(REST));
    write(story("Daily Star").tells(LEAD));
    write(story("The Herald").tells(OTHER));

    assertThat(sources()).containsExactly(2);
    assertThat(stories()).hasSize(2);
    assertThat(InvariantTests.violations()).isEmpty();
  }

  @Test
  void twoStoriesBecomeOneWhenACopyOfBothArrives() {
    String lead = words(1, 60);
    String body = words(2, 300);
    write(story("Morning Post").tells(lead).tells(words(3, 300)));
    write(story("Daily Star").tells(body));
    assertThat(sources()).containsExactly(2);

    write(News.by("The Herald").on("2022-01-08").tells(lead).tells(body));

    assertThat(stories()).hasSize(1);
    assertThat(sources()).as("of a fact that the third does not speak of").containsExactly(1);
    assertThat(InvariantTests.violations()).isEmpty();
  }

  private static String words(int seed, int many) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < many; i++) {
      words.append("word").append(random.nextInt(5000)).append(' ');
    }
    return words.append('.').toString();
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    List<ArticleWithClaims> news = new ArrayList<>(GeneratedNews.eventful(5, 300));
    graph.writer().write(news);
    List<Map<String, Object>> stories = stories();
    List<Map<String, Object>> facts = facts();
    assertThat(stories).anySatisfy(story -> assertThat(story.get("outlets")).isEqualTo(2L));

    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(news, new Random(seed));
      TestGraph.empty();
      for (int i = 0; i < news.size(); i += seed * 3) {
        graph.writer().write(news.subList(i, Math.min(i + seed * 3, news.size())));
      }

      assertThat(stories()).isEqualTo(stories);
      assertThat(facts()).isEqualTo(facts);
    }
    assertThat(InvariantTests.violations()).isEmpty();
  }

  @Test
  void rebuildingFindsTheSameStories() {
    graph.writer().write(GeneratedNews.eventful(6, 200));
    List<Map<String, Object>> stories = stories();
    List<Map<String, Object>> facts = facts();
    run("MATCH (print:Print) WITH print LIMIT 500 DETACH DELETE print");
    run("MATCH (version:ArticleVersion) SET version.story = null");

    graph.writer().rebuildFacts();

    assertThat(stories()).isEqualTo(stories);
    assertThat(facts()).isEqualTo(facts);
    assertThat(InvariantTests.violations()).isEmpty();
  }

  @Test
  void severalWritersMayBringCopiesAtOnce() throws InterruptedException {
    List<ArticleWithClaims> news = new ArrayList<>(GeneratedNews.eventful(8, 200));
    graph.writer().write(news);
    List<Map<String, Object>> stories = stories();
    TestGraph.empty();
    Collections.shuffle(news, new Random(1));

    List<Thread> writers =
        List.of(0, 1, 2, 3).stream()
            .map(
                part ->
                    Thread.ofVirtual()
                        .start(
                            () -> {
                              for (int i = part; i < news.size(); i += 4) {
                                graph.writer().write(List.of(news.get(i)));
                              }
                            }))
            .toList();
    for (Thread writer : writers) {
      writer.join();
    }

    assertThat(stories()).isEqualTo(stories);
    assertThat(InvariantTests.violations()).isEmpty();
  }

  @Test
  void findsCopiesByTheirPrintsAndNotByLookingAtAllArticles() {
    graph.writer().write(GeneratedNews.eventful(9, 100));

    assertThat(
            run(
                """
                MATCH (version:ArticleVersion)
                RETURN max(COUNT { (version)-[:BEARS]->() }) AS prints
                """))
        .extracting(row -> row.get("prints").asInt())
        .containsExactly(24);
  }

  private static News story(String outlet) {
    return News.by(outlet).on("2022-01-07").says("USA", CONDEMNED, "RUS");
  }

  private void write(News news) {
    graph.writer().write(List.of(news.read()));
  }

  private static List<Integer> sources() {
    return run("MATCH (f:Fact) RETURN f.sources AS sources").stream()
        .map(row -> row.get("sources").asInt())
        .toList();
  }

  private static List<Map<String, Object>> stories() {
    return run(
            """
            MATCH (version:ArticleVersion)-[:VERSION_OF]->()-[:PUBLISHED_BY]->(outlet:Outlet)
            WITH version ORDER BY version.id
            MATCH (version)-[:VERSION_OF]->()-[:PUBLISHED_BY]->(outlet:Outlet)
            RETURN version.story AS story, count(DISTINCT outlet) AS outlets, collect(version.id) AS versions
            ORDER BY story
            """)
        .stream()
        .map(Record::asMap)
        .toList();
  }

  private static List<Map<String, Object>> facts() {
    return run("MATCH (fact:Fact) RETURN properties(fact) AS fact ORDER BY fact.id").stream()
        .map(Record::asMap)
        .toList();
  }
}

package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.api.HttpCaller.Answer;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Why two outlets count as one source. */
@ApiTest
class StoryTests {

  private static final String REPORT =
      """
      The envoys of both sides walked out of the hall within minutes of each other late on Thursday, and \
      neither would say whether there was to be another round before the month is over or indeed at all.\
      """;

  @LocalServerPort private int port;

  @BeforeAll
  static void tellOneStoryTwice() {
    for (String outlet : List.of("Morning Post", "Daily Star")) {
      TestGraph.shared()
          .writer()
          .write(
              List.of(
                  News.by(outlet)
                      .on("2023-03-0" + (outlet.startsWith("M") ? 2 : 3))
                      .titled(outlet + " writes")
                      .says("NOR", Relation.CONDEMNED, "SWE")
                      .tells(REPORT)
                      .read()));
    }
  }

  @Test
  void theStoryOfAnArticleLeadsToItsCopies() {
    Answer answer =
        new HttpCaller(port)
            .ask(
                """
                { facts(where: {subject: ["NOR"], object: ["SWE"]}) { edges { node { sources claims { edges { node {
                    passage { article { story { id articles { totalCount edges { node { title story { id } } } } } } }
                } } } } } } }
                """);

    assertThat(answer.data("/facts/edges/0/node/sources").asInt()).isEqualTo(1);
    String claims = "/facts/edges/0/node/claims/edges/%d/node/passage/article/story";
    assertThat(answer.data(claims.formatted(0) + "/id"))
        .isEqualTo(answer.data(claims.formatted(1) + "/id"));
    assertThat(answer.data(claims.formatted(0) + "/articles/totalCount").asInt()).isEqualTo(2);
    assertThat(answer.data(claims.formatted(0) + "/articles/edges/0/node/title").asString())
        .isEqualTo("Morning Post writes");
  }
}

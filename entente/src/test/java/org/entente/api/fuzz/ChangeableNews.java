package org.entente.api.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.article.ArticleId;
import org.entente.curation.Settlement;
import org.entente.curation.Settlement.Scope;
import org.entente.curation.Signature;
import org.entente.graph.Graph;
import org.entente.graph.fixture.CongoNews;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.ActorId;
import org.entente.ontology.Relation;

/**
 * News in which there is something to change in every way: names to settle and settlements to take
 * back, claims to review, actors to merge and to part again.
 *
 * @param apt by the name of an argument of a mutation, what makes sense there
 */
record ChangeableNews(Map<String, List<String>> apt) {

  private static final int ARTICLES = 24;
  private static final List<String> SELDOM_NAMED = List.of("MLI", "NGA", "SDN", "LBY");
  private static final String TABLE =
      """
      subject,relation,object,source,quote
      KAZ,AIDED,UZB,Morning Post,KAZ aided UZB.
      """;

  /** Tells them, and settles a part of the names. */
  static ChangeableNews in(Graph graph) {
    Signature editor = new Signature("A. Editor", "The text tells");
    List<String> articles = new ArrayList<>();
    List<String> settlements = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      ArticleWithClaims news =
          CongoNews.of("News of Congo " + i, "2021-03-%02d".formatted(i + 1))
              .says("Congo", Relation.AIDED, "KAZ")
              .read();
      graph.writer().write(List.of(news));
      ArticleId article = news.article().id();
      if (i % 2 == 0) {
        articles.add(article.value());
      } else {
        settlements.add(
            graph
                .names()
                .settle(
                    Settlement.of(
                        "congo",
                        ActorId.of("COD"),
                        new Scope(article, null, null),
                        editor,
                        TestGraph.NOW))
                .settlement()
                .id());
      }
    }
    List<String> claims =
        TestGraph.run("MATCH (c:Claim) RETURN c.id AS id ORDER BY id LIMIT 20").stream()
            .map(row -> row.get("id").asString())
            .toList();
    List<String> actors = new ArrayList<>(SELDOM_NAMED);
    actors.add("COD");
    return new ChangeableNews(
        Map.of(
            "name", List.of("Congo", "CONGO"),
            "article", articles,
            "settlement", settlements,
            "claim", claims,
            "actor", actors,
            "from", SELDOM_NAMED,
            "into", SELDOM_NAMED,
            "text", List.of(TABLE, "KAZ sent aid to UZB. So it was told on 5 January 2022.")));
  }
}

package org.entente.api.paging;

import static org.entente.ontology.Relation.AIDED;
import static org.entente.ontology.Relation.ALLIED_WITH;
import static org.entente.ontology.Relation.ATTACKED;
import static org.entente.ontology.Relation.CONDEMNED;
import static org.entente.ontology.Relation.MEMBER_OF;
import static org.entente.ontology.Relation.TRADES_WITH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.api.HttpCaller;
import org.entente.api.paging.PagedList.Growth;
import org.entente.claim.Statement;
import org.entente.curation.Signature;
import org.entente.graph.fixture.CongoNews;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.GraphWriter;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;

/** News that comes in while somebody turns pages: each time something that was not there before. */
final class IncomingNews {

  private static final List<String> TOLD_OF =
      List.of("PER", "BOL", "CHL", "NOR", "SWE", "COD", "COG", "ESP", "PRT");

  private static final int AT_FIRST = 8;
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

  private final GraphWriter writer = TestGraph.shared().writer();
  private final HttpCaller caller;
  private final List<String> strangers;
  private String claim = "";
  private String article = "";
  private int number;
  private int met;
  private int pairs;
  private int denials;

  IncomingNews(HttpCaller caller) {
    this.caller = caller;
    this.strangers =
        Stream.of("COUNTRY", "ORGANISATION")
            .flatMap(
                kind ->
                    caller
                        .ask(
                            "{ actors(first: 200, kind: %s) { edges { node { id } } } }"
                                .formatted(kind))
                        .data("/actors/edges")
                        .valueStream())
            .map(edge -> edge.at("/node/id").asString())
            .filter(id -> !TOLD_OF.contains(id) && !GeneratedNews.ACTORS.contains(id))
            .toList();
  }

  /** Some of everything. */
  void begin() {
    writer.write(
        List.of(report("An old alliance").says("PER", ALLIED_WITH, "CHL", on("2000")).read()));
    writer.write(List.of(article()));
    for (Growth growth : Growth.values()) {
      for (int each = 0; each < AT_FIRST; each++) {
        tell(growth);
      }
    }
    claim = id("claims(where: {subject: [\"NOR\"], polarity: [AFFIRMED]} first: 1");
    article = id("articles(outlet: [\"The Copier\"] first: 1");
  }

  private String id(String list) {
    return caller
        .ask("{ list: %s) { edges { node { id } } } }".formatted(list))
        .data("/list/edges/0/node/id")
        .asString();
  }

  /** With the ids of a claim and an article that there are. */
  String known(String request) {
    return request.replace("CLAIM", claim).replace("ARTICLE", article);
  }

  /** Something more. */
  void tell(Growth growth) {
    number++;
    switch (growth) {
      case STRANGERS -> ofStrangers();
      case PAIR -> ofPair();
      case CLAIM ->
          writer.write(
              List.of(report("Said again").says("NOR", CONDEMNED, "SWE", on("2021")).read()));
      case DENIAL ->
          writer.write(
              List.of(
                  report("Denied")
                      .says(
                          Statement.of(
                                  ActorId.of("NOR"), CONDEMNED, ActorId.of("SWE"), Polarity.NEGATED)
                              .dated(FuzzyDate.day(FIRST_DAY.plusDays(35L * denials++)), null))
                      .read()));
      case COPY -> writer.write(List.of(copy()));
      case NAME -> ofNames();
    }
  }

  /** Some of it is older than all else, some newer, some surer, and some less sure. */
  private void ofStrangers() {
    String one = stranger();
    String friend = stranger();
    String foe = stranger();
    UnaryOperator<Statement> then = on(FIRST_DAY.plusDays(3L * number).toString());
    News first =
        report("Of strangers")
            .sure(0.97)
            .says(one, ALLIED_WITH, friend, on("1950"))
            .says(one, MEMBER_OF, "CSTO", on("1960"))
            .says("RUS", MEMBER_OF, foe, on("1970"))
            .says("RUS", AIDED, friend, on("1980"))
            .says("PER", ALLIED_WITH, one, on("1990"))
            .says(one, AIDED, "BOL", then)
            .says(one, TRADES_WITH, foe, then)
            .sure(0.31)
            .says(one, AIDED, friend, on("2022-12"))
            .says(friend, AIDED, foe, then)
            .says(one, CONDEMNED, foe, then)
            .says("RUS", AIDED, one, on("2022-12-01"));
    writer.write(first.read(), new Signature("A. Reader", "Seen in print"));
    writer.write(
        List.of(
            report("The same of strangers").says(one, ALLIED_WITH, friend, on("1950")).read(),
            report("Not so").denies(one, TRADES_WITH, foe).read()));
  }

  private String stranger() {
    return strangers.get(met++);
  }

  private void ofPair() {
    LocalDate day = FIRST_DAY.plusDays(35L * (pairs / 2 % 10));
    Relation relation = pairs % 2 == 0 ? AIDED : ATTACKED;
    pairs++;
    writer.write(List.of(report("Of two").says("PER", relation, "BOL", on(day.toString())).read()));
  }

  private static ArticleWithClaims article() {
    News news = News.by("The Teller").on("2021-06-01").titled("Of much");
    for (String friend : List.of("NOR", "SWE", "PER", "CHL", "BOL")) {
      news.says("ESP", ALLIED_WITH, friend, on("2001"));
    }
    return news.read();
  }

  private ArticleWithClaims copy() {
    String[] words = new String[160];
    for (int word = 0; word < words.length; word++) {
      words[word] = "w" + word * word % 9973;
    }
    words[100] = "edited" + number;
    return News.by("The Copier")
        .on(day())
        .titled("Copy " + number)
        .tells(String.join(" ", words) + ".")
        .says("ESP", TRADES_WITH, "PRT", on("2001"))
        .read();
  }

  private void ofNames() {
    CongoNews unsettled = CongoNews.of("Of a Congo " + number, day()).says("Congo", AIDED, "KAZ");
    ArticleWithClaims settled =
        CongoNews.of("Of Congo " + number, day())
            .calling("Congo " + number)
            .says("Congo " + number, AIDED, "KAZ")
            .read();
    ArticleWithClaims another =
        CongoNews.of("Of another Congo " + number, day())
            .calling("Another Congo " + number)
            .says("Another Congo " + number, AIDED, "KAZ")
            .read();
    writer.write(List.of(unsettled.read(), settled, another));
    caller
        .ask(
            """
            mutation ($name: String!) { settleName(input: {name: $name, actor: "COD", by: "A. Editor", why: "Kinshasa is meant"}) { claims } }
            """,
            Map.of("name", "Congo " + number))
        .data("");
  }

  /** One after the other, so that some come before what was there and some behind it. */
  private String day() {
    return FIRST_DAY.plusDays(number * 97L % 700).toString();
  }

  private News report(String title) {
    return News.by("Outlet " + number + " of " + title).on(day()).titled(title + " " + number);
  }

  private static UnaryOperator<Statement> on(String date) {
    return said -> said.dated(FuzzyDate.parse(date), null);
  }
}

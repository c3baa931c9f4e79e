package org.entente.api;

import static org.entente.ontology.Relation.AGREED_WITH;
import static org.entente.ontology.Relation.AIDED;
import static org.entente.ontology.Relation.ALLIED_WITH;
import static org.entente.ontology.Relation.CONDEMNED;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;
import static org.entente.ontology.Relation.MEDIATED_BETWEEN;
import static org.entente.ontology.Relation.MEMBER_OF;
import static org.entente.ontology.Relation.REQUESTED_HELP_FROM;
import static org.entente.ontology.Relation.TRADES_WITH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.claim.Statement;
import org.entente.curation.Signature;
import org.entente.graph.fixture.CongoNews;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.graph.write.GraphWriter;
import org.entente.ontology.ActorId;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;

/** Sixteen of each thing that generated news has few of, with what people decide. */
final class AmpleNews {

  private static final int EACH = 16;

  /** Of whom no other news tells, so that each pair of them is a bloc. */
  private static final List<String> FRIENDS =
      List.of(
          "ARG", "BRA", "CHL", "PER", "COL", "ECU", "BOL", "URY", "PRY", "VEN", "MEX", "GTM", "HND",
          "NIC", "PAN", "CRI");

  private static final List<String> THEIR_FRIENDS =
      List.of(
          "AUS", "NZL", "FJI", "TON", "WSM", "PNG", "SLB", "VUT", "KIR", "NRU", "TUV", "MHL", "PLW",
          "FSM", "IDN", "PHL");

  private static final List<String> ORGANISATIONS =
      List.of(
          "ASEAN",
          "NATO",
          "EU",
          "AU",
          "UN",
          "SCO",
          "BRICS",
          "OPEC",
          "OECD",
          "G7",
          "G20",
          "QUAD",
          "EFTA",
          "SADC",
          "ECOWAS",
          "MERCOSUR");

  /** Those of the generated news who are in it least. */
  private static final List<String> OTHERS = GeneratedNews.ACTORS.subList(22, 22 + EACH);

  private final GraphWriter writer = TestGraph.shared().writer();
  private final HttpCaller caller;

  AmpleNews(HttpCaller caller) {
    this.caller = caller;
  }

  void tell() {
    for (int number = 0; number < EACH; number++) {
      LocalDate day = LocalDate.of(2021, 1, 20).plusDays(40L * number);
      writer.write(List.of(affirmed(number, day), denied(number, day)));
      review(number, day);
      settle(number);
    }
  }

  private static ArticleWithClaims affirmed(int number, LocalDate day) {
    String friend = FRIENDS.get(number);
    String other = OTHERS.get(number);
    ActorId organisation = ActorId.of(ORGANISATIONS.get(number));
    UnaryOperator<Statement> then = said -> said.dated(FuzzyDate.parse(day.toString()), null);
    UnaryOperator<Statement> early = said -> said.dated(FuzzyDate.parse("2021-01"), null);
    return report("Outlet " + number, day)
        .says(friend, ALLIED_WITH, THEIR_FRIENDS.get(number), early)
        .says(friend, TRADES_WITH, other, early)
        .says(friend, MEMBER_OF, "OAS", early)
        .says("RUS", MEMBER_OF, organisation.value(), early)
        .says("USA", MEMBER_OF, organisation.value(), early)
        .says(other, MEMBER_OF, organisation.value(), early)
        .says(other, ALLIED_WITH, "RUS", early)
        .says(
            other,
            DEPLOYED_TROOPS_TO,
            "KAZ",
            said -> then.apply(said).deployed(Consent.INVITED, organisation, 100))
        .says("ARM", REQUESTED_HELP_FROM, other, then)
        .says(other, MEDIATED_BETWEEN, "ARM", then)
        .says(other, MEDIATED_BETWEEN, "AZE", then)
        .says("ARM", AGREED_WITH, "AZE", then)
        .says("RUS", CONDEMNED, "USA", said -> then.apply(said).attributed(ActorId.of(other)))
        .read();
  }

  private static ArticleWithClaims denied(int number, LocalDate day) {
    return report("Daily Star", day)
        .denies(FRIENDS.get(number), TRADES_WITH, OTHERS.get(number))
        .read();
  }

  /** Somebody sends an article in, and somebody corrects what was read there. */
  private void review(int number, LocalDate day) {
    ArticleWithClaims article =
        report("Morning Post", day)
            .says(
                FRIENDS.get(number),
                DEPLOYED_TROOPS_TO,
                "CUB",
                said ->
                    said.deployed(null, ActorId.of(ORGANISATIONS.get(number)), null)
                        .attributed(ActorId.of(OTHERS.get(number))))
            .read();
    writer.write(article, new Signature("A. Reader", "Seen in print"));
    caller
        .ask(
            """
            mutation ($claim: ID!) { reviewClaim(input: {claim: $claim, verdict: CORRECT, by: "A. Editor", why: "It may be",
              correction: {modality: POSSIBLE}}) { claim { id } } }
            """,
            Map.of("claim", article.claims().getFirst().id().value()))
        .data("");
  }

  /** A name of which somebody says whom it means in one article, and nobody in another. */
  private void settle(int number) {
    String name = "Congo " + number;
    ArticleWithClaims settled = congo("Settled", name);
    writer.write(List.of(settled, congo("Unsettled", name)));
    caller
        .ask(
            """
            mutation ($name: String!, $article: ID!) { settleName(input: {name: $name, actor: "COD", article: $article,
              by: "A. Editor", why: "Kinshasa is meant"}) { claims } }
            """,
            Map.of("name", name, "article", settled.article().id().value()))
        .data("");
  }

  private static ArticleWithClaims congo(String title, String name) {
    return CongoNews.of(title + " " + name, "2022-01-02")
        .calling(name)
        .says(name, AIDED, "KAZ")
        .says("KAZ", AIDED, name)
        .read();
  }

  private static News report(String outlet, LocalDate day) {
    return News.by(outlet).on(day.toString()).titled("Of %s by %s".formatted(day, outlet));
  }
}

package org.entente.api.paging;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list that comes in pages. In its request {@code LIST} stands for the arguments of a page and
 * what is asked of it, {@code CLAIM} and {@code ARTICLE} for ids that {@link IncomingNews} knows.
 *
 * @param request a question that leads to the list under the name {@code list}
 * @param node what tells an entry from others
 * @param growth which news makes the list longer and moves none of its entries; absent where there
 *     is none
 * @param still why there is none; empty where there is
 */
record PagedList(String request, String node, @Nullable Growth growth, String still) {

  /** What comes in between two pages. */
  enum Growth {
    /** News of three actors of whom nothing was told before, who support, oppose and join. */
    STRANGERS,
    /** One more fact between the two whose lists are asked for. */
    PAIR,
    /** One more claim of the fact that is asked for. */
    CLAIM,
    /** One more denial of the fact that is asked for. */
    DENIAL,
    /** One more copy of the story that is asked for, in the same outlet. */
    COPY,
    /** Articles with the name that is asked for, with a new one, and with one that is settled. */
    NAME
  }

  private static final String FACT = "id";
  private static final String MEDIATIONS =
      "{ mediations(between: \"ARM\" and: \"AZE\") { list: %s(LIST } }";

  /** All lists of the schema by their fields, with a word more where a field has several. */
  static final Map<String, PagedList> ALL =
      Map.ofEntries(
          entry("Query.actors", still("{ list: actors(LIST }", "id", "news brings no actors")),
          entry(
              "Query.passages",
              still(
                  "{ list: passages(search: \"condemned\" LIST }",
                  "text article { id }",
                  "with each article all ranks change, as the schema says")),
          entry(
              "Article.claims",
              still(
                  "{ articles(outlet: [\"The Teller\"] first: 1) { edges { node { list: claims(LIST"
                      + " } } } }",
                  "id",
                  "another text is another version, with other claims")),
          entry(
              "IngestResult.claims",
              still(
                  "mutation { ingestArticle(input: {title: \"News\" text: \"Nothing happened today,"
                      + " and nobody said anything of it.\"}) { list: claims(LIST } }",
                  "id",
                  "as of Article.claims")),
          entry(
              "Bloc.ties",
              still(
                  "{ blocs(during: {from: \"2021\", to: \"2022\"}) { blocs { list: ties(LIST } } }",
                  "actors { id } sources",
                  "blocs are found anew whenever they are asked for; see Blocs.ties")),
          entry(
              "BlocTowards.ties",
              still(
                  "{ blocs(during: {from: \"2021\", to: \"2022\"}) { blocs { towards { list: ties(LIST } } } }",
                  "actors { id } sources",
                  "as of Bloc.ties")),
          entry(
              "Intervention.facts",
              eventful("{ interventions(country: \"KAZ\") { list: facts(LIST } }")),
          entry(
              "InterventionPart.facts",
              eventful("{ interventions(country: \"KAZ\") { interveners { list: facts(LIST } } }")),
          entry("Mediation.facts", eventful(MEDIATIONS.formatted("facts"))),
          entry("Mediation.requests", eventful(MEDIATIONS.formatted("requests"))),
          entry("Mediation.agreements", eventful(MEDIATIONS.formatted("agreements"))),
          entry("Query.facts RECENT_FIRST", facts("orderBy: RECENT_FIRST")),
          entry("Query.facts EARLIEST_FIRST", facts("orderBy: EARLIEST_FIRST")),
          entry("Query.facts MOST_SOURCES", facts("orderBy: MOST_SOURCES")),
          entry("Query.facts MOST_CERTAIN", facts("orderBy: MOST_CERTAIN")),
          entry("Query.facts MOST_CONTRADICTED", facts("orderBy: MOST_CONTRADICTED")),
          entry("Query.facts NEWS_FIRST", facts("orderBy: NEWS_FIRST")),
          entry("Query.facts of an actor", facts("where: {involves: [\"RUS\"]}")),
          entry(
              "Query.facts of an actor then",
              facts("where: {involves: [\"RUS\"], knownBy: \"2022-06\"}")),
          entry("Query.claims RECENT_FIRST", claims("orderBy: RECENT_FIRST")),
          entry("Query.claims EARLIEST_FIRST", claims("orderBy: EARLIEST_FIRST")),
          entry("Query.claims MOST_CERTAIN", claims("orderBy: MOST_CERTAIN")),
          entry("Query.claims AS_RECORDED", claims("orderBy: AS_RECORDED")),
          entry("Query.news", strangers("{ list: news(LIST }", "id")),
          entry("Query.articles", strangers("{ list: articles(LIST }", "id")),
          entry("Query.changes", strangers("{ list: changes(LIST }", "id")),
          entry(
              "Query.contradictions",
              strangers("{ list: contradictions(LIST }", "affirmed { id } negated { id }")),
          entry(
              "Query.hindsight",
              strangers(
                  "{ list: hindsight(knownBy: \"2022-01-10\" during: {from: \"2021\"} LIST }",
                  "difference then { id } now { id }")),
          entry(
              "Query.factCounts",
              strangers(
                  "{ list: factCounts(by: [PAIR, RELATION] LIST }", "pair { id } relation count")),
          entry(
              "Query.membershipChanges",
              strangers(
                  "{ list: membershipChanges(organisations: [\"CSTO\"] LIST }",
                  "date change member { id }")),
          entry(
              "Query.mutualSupport",
              strangers(
                  "{ list: mutualSupport(during: {from: \"2021\", to: \"2022\"} LIST }",
                  "actors { id } sources")),
          entry(
              "Query.unbalancedTriangles",
              strangers(
                  "{ list: unbalancedTriangles(during: {from: \"2021\", to: \"2022\"} LIST }",
                  "actor { id } friend { id } opponent { id }")),
          entry(
              "Query.supportChains",
              strangers(
                  "{ list: supportChains(from: \"PER\" to: \"BOL\" maxHops: 2 LIST }",
                  "hops { actor { id } ways towards { id } }")),
          entry(
              "Blocs.ties",
              strangers(
                  "{ blocs(during: {from: \"2021\", to: \"2022\"}) { list: ties(LIST } }",
                  "actors { id } sources")),
          entry("Actor.facts", strangers("{ actor(id: \"RUS\") { list: facts(LIST } }", FACT)),
          entry(
              "Actor.memberships",
              strangers("{ actor(id: \"RUS\") { list: memberships(LIST } }", FACT)),
          entry("Actor.members", strangers("{ actor(id: \"CSTO\") { list: members(LIST } }", FACT)),
          entry(
              "Stance.facts",
              growing(
                  "{ supporters(of: \"BOL\") { actor { id } list: facts(LIST } }",
                  FACT,
                  Growth.PAIR)),
          entry(
              "StanceStep.facts",
              growing(
                  "{ stanceSeries(of: \"PER\" towards: \"BOL\" by: YEAR during: {from: \"2021\","
                      + " to: \"2021\"}) { list: facts(LIST } }",
                  FACT,
                  Growth.PAIR)),
          entry(
              "SupportHop.facts",
              growing(
                  "{ supportChains(from: \"PER\" to: \"BOL\" first: 1) { edges { node { hops {"
                      + " list: facts(LIST } } } } }",
                  FACT,
                  Growth.PAIR)),
          entry(
              "Intervener.interventions",
              growing(
                  "{ interveners(in: \"BOL\" tiedTo: \"CHL\") { list: interventions(LIST } }",
                  FACT,
                  Growth.PAIR)),
          entry(
              "Fact.claims",
              growing("{ fact(id: \"CLAIM\") { list: claims(LIST } }", "id", Growth.CLAIM)),
          entry(
              "Fact.contrary",
              growing("{ fact(id: \"CLAIM\") { list: contrary(LIST } }", FACT, Growth.DENIAL)),
          entry(
              "Story.articles",
              growing(
                  "{ article(id: \"ARTICLE\") { story { list: articles(LIST } } }",
                  "id",
                  Growth.COPY)),
          entry(
              "Outlet.articles",
              growing(
                  "{ article(id: \"ARTICLE\") { publisher { list: articles(LIST } } }",
                  "id",
                  Growth.COPY)),
          entry(
              "OutletCoverage.evidence",
              growing(
                  "{ coverage(of: \"ESP\" and: \"PRT\") { outlets { list: evidence(LIST } } }",
                  "id",
                  Growth.COPY)),
          entry(
              "Query.unresolvedNames",
              growing("{ list: unresolvedNames(LIST }", "id", Growth.NAME)),
          entry("Query.settlements", growing("{ list: settlements(LIST }", "id", Growth.NAME)),
          entry(
              "UnresolvedName.passages",
              growing(
                  "{ unresolvedNames(where: {text: \"Congo\"}, first: 1) { edges { node { list:"
                      + " passages(LIST } } } }",
                  "text article { id }",
                  Growth.NAME)),
          entry(
              "UnresolvedName.claims",
              growing(
                  "{ unresolvedNames(where: {text: \"Congo\"}, first: 1) { edges { node { list:"
                      + " claims(LIST } } } }",
                  "id",
                  Growth.NAME)));

  private static PagedList facts(String arguments) {
    return strangers("{ list: facts(%s LIST }".formatted(arguments), FACT);
  }

  private static PagedList claims(String arguments) {
    return strangers("{ list: claims(%s LIST }".formatted(arguments), "id");
  }

  private static PagedList strangers(String request, String node) {
    return growing(request, node, Growth.STRANGERS);
  }

  private static PagedList growing(String request, String node, Growth growth) {
    return new PagedList(request, node, growth, "");
  }

  private static PagedList still(String request, String node, String reason) {
    return new PagedList(request, node, null, reason);
  }

  private static PagedList eventful(String request) {
    return still(request, FACT, "EventTests tells more of its events between two pages");
  }

  /** The question for a page, and for what else it tells of the whole. */
  String page(int first, String after, String more) {
    return request.replace(
        "LIST",
        "first: %d after: %s) { %s pageInfo { hasNextPage endCursor } edges { node { %s } } }"
            .formatted(first, after.isEmpty() ? "null" : "\"" + after + "\"", more, node));
  }

  /** Its field in the schema. */
  static String field(String name) {
    return name.split(" ")[0];
  }
}

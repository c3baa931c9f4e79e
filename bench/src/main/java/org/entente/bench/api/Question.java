package org.entente.bench.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * A typical request, and the Cypher that it comes down to.
 *
 * @param name what it asks
 * @param document the GraphQL document, with the variables {@code $actor} and {@code $other}
 * @param steps the Cypher, one after the other
 */
record Question(String name, String document, List<Step> steps) {

  private static final LocalDate EVER_BEFORE = LocalDate.of(1, 1, 1);
  private static final LocalDate EVER_AFTER = LocalDate.of(9999, 12, 31);
  private static final int PAGE = 21;

  /** What a listing asks that sets no conditions. */
  private static final Map<String, Object> ANYTHING =
      Map.of(
          "relations",
          names(Relation.values()),
          "polarities",
          names(Polarity.values()),
          "modalities",
          names(Modality.values()),
          "first",
          EVER_BEFORE,
          "reaching",
          EVER_BEFORE,
          "last",
          EVER_AFTER,
          "symmetric",
          Arrays.stream(Relation.values()).filter(Relation::symmetric).map(Relation::name).toList(),
          "limit",
          PAGE);

  /** The eight that are measured. */
  static List<Question> all(Session session) {
    return List.of(
        new Question(
            "an actor and its names",
            "query ($actor: ID!) { actor(id: $actor) { name kind region names { text use } } }",
            List.of(
                Step.of(session, "read/actors", asked -> Map.of("ids", List.of(asked.actor()))),
                Step.of(session, "read/names", asked -> Map.of("ids", List.of(asked.actor()))))),
        new Question(
            "the latest facts about an actor",
            "query ($actor: ID!) { facts(where: {object: [$actor]}) { edges { node { subject { name"
                + " } relation object { name } from to sources } } pageInfo { hasNextPage endCursor"
                + " } } }",
            List.of(
                Step.of(
                    session,
                    "read/facts",
                    asked -> with(ANYTHING, "anchor", "object", "objects", List.of(asked.actor()))),
                ends(session))),
        new Question(
            "the facts between two actors",
            "query ($actor: ID!, $other: ID!) { facts(where: {subject: [$actor], object: [$other]})"
                + " { edges { node { subject { name } relation object { name } from to sources"
                + " contradictions } } } }",
            List.of(
                Step.of(
                    session,
                    "read/facts",
                    asked ->
                        with(
                            with(ANYTHING, "anchor", "pair", "subjects", List.of(asked.actor())),
                            "objects",
                            List.of(asked.other()))),
                ends(session))),
        new Question(
            "deployments to a country with the sentences that say so",
            "query ($actor: ID!) { facts(where: {object: [$actor], relation: [DEPLOYED_TROOPS_TO]},"
                + " first: 10) { edges { node { subject { name } from to claims(first: 3) { edges {"
                + " node { passage { text article { title published outlet } } } } } } } } }",
            List.of(
                Step.of(
                    session,
                    "read/facts",
                    asked ->
                        with(
                            with(
                                with(
                                    ANYTHING,
                                    "anchor",
                                    "object",
                                    "objects",
                                    List.of(asked.actor())),
                                "relations",
                                List.of("DEPLOYED_TROOPS_TO")),
                            "limit",
                            11)),
                ends(session),
                Step.of(
                    session,
                    "read/claims-by-fact",
                    asked -> Map.of("ids", asked.texts(0, "told", "id"), "limit", 4)),
                Step.of(
                    session,
                    "read/passages-of-claims",
                    asked -> Map.of("ids", asked.texts(2, "claim", "id"))),
                Step.of(
                    session,
                    "read/versions",
                    asked -> Map.of("ids", asked.texts(2, "claim", "versionId"))))),
        new Question(
            "who supports and opposes an actor in a year",
            "query ($actor: ID!) { supporters(of: $actor, during: {from: \"2022\", to: \"2022\"}) {"
                + " actor { name } support opposition net sources } }",
            List.of(
                Step.of(session, "read/stances", asked -> Map.of("actor", asked.actor())),
                Step.of(
                    session, "read/actors", asked -> Map.of("ids", asked.texts(0, "", "other"))))),
        new Question(
            "what was known of an actor by a day",
            "query ($actor: ID!) { facts(where: {involves: [$actor], knownBy: \"2018-06-30\"}) {"
                + " edges { node { subject { name } relation object { name } from to sources } } }"
                + " }",
            List.of(
                Step.of(
                    session,
                    "read/facts",
                    asked ->
                        with(
                            with(
                                with(
                                    with(
                                        ANYTHING,
                                        "anchor",
                                        "involved",
                                        "involved",
                                        List.of(asked.actor())),
                                    "subjects",
                                    List.of(asked.actor())),
                                "objects",
                                List.of(asked.actor())),
                            "knownBy",
                            LocalDate.of(2018, 6, 30))),
                ends(session))),
        new Question(
            "the latest claims of two about each other",
            "query ($actor: ID!, $other: ID!) { claims(where: {subject: [$actor], object:"
                + " [$other]}) { edges { node { subject { name } relation object { name } polarity"
                + " confidence known } } } }",
            List.of(
                Step.of(
                    session,
                    "read/claims",
                    asked ->
                        with(
                            with(
                                Map.of(
                                    "anchor",
                                    "subject",
                                    "relations",
                                    names(Relation.values()),
                                    "polarities",
                                    names(Polarity.values()),
                                    "modalities",
                                    names(Modality.values()),
                                    "order",
                                    "LATEST",
                                    "limit",
                                    PAGE),
                                "subjects",
                                List.of(asked.actor())),
                            "objects",
                            List.of(asked.other()))),
                Step.of(
                    session,
                    "read/actors",
                    asked -> Map.of("ids", List.of(asked.actor(), asked.other()))))),
        new Question(
            "the latest articles",
            "{ articles { edges { node { title published outlet url } } pageInfo { hasNextPage } }"
                + " }",
            List.of(Step.of(session, "read/articles-by-outlets", asked -> Map.of("limit", PAGE)))));
  }

  private static Step ends(Session session) {
    return Step.of(
        session,
        "read/actors",
        asked -> {
          List<String> ids = new ArrayList<>(asked.texts(0, "told", "subjectId"));
          ids.addAll(asked.texts(0, "told", "objectId"));
          return Map.of("ids", ids.stream().distinct().toList());
        });
  }

  /** Sends the Cypher alone, and returns what each step found. */
  List<List<Record>> raw(Session session, String actor, String other) {
    List<List<Record>> rows = new ArrayList<>();
    for (Step step : steps) {
      rows.add(step.run(session, new Step.Asked(actor, other, rows)));
    }
    return rows;
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static Map<String, Object> with(Map<String, Object> some, Object... more) {
    Map<String, Object> all = new java.util.HashMap<>(some);
    for (int i = 0; i < more.length; i += 2) {
      all.put(String.valueOf(more[i]), more[i + 1]);
    }
    return all;
  }
}

package org.entente.bench.api;

import java.util.List;

/**
 * A typical request.
 *
 * @param name what it asks
 * @param document the GraphQL document, with the variables {@code $actor} and {@code $other}
 */
record Question(String name, String document) {

  /** The eight that are measured. */
  static final List<Question> ALL =
      List.of(
          new Question(
              "an actor and its names",
              """
              query ($actor: ID!) { actor(id: $actor) { name kind region names { text use } } }
              """),
          new Question(
              "the latest facts about an actor",
              """
              query ($actor: ID!) {
                facts(where: {object: [$actor]}) {
                  edges { node { subject { name } relation object { name } from to sources } }
                  pageInfo { hasNextPage endCursor }
                }
              }
              """),
          new Question(
              "the facts between two actors",
              """
              query ($actor: ID!, $other: ID!) {
                facts(where: {subject: [$actor], object: [$other]}) {
                  edges { node { subject { name } relation object { name } from to sources contradictions } }
                }
              }
              """),
          new Question(
              "deployments to a country with the sentences that say so",
              """
              query ($actor: ID!) {
                facts(where: {object: [$actor], relation: [DEPLOYED_TROOPS_TO]}, first: 10) {
                  edges { node { subject { name } from to
                    claims(first: 3) { edges { node { passage { text article { title published outlet } } } } }
                  } }
                }
              }
              """),
          new Question(
              "who supports and opposes an actor in a year",
              """
              query ($actor: ID!) {
                supporters(of: $actor, during: {from: "2022", to: "2022"}) {
                  actor { name } support opposition net sources
                }
              }
              """),
          new Question(
              "what was known of an actor by a day",
              """
              query ($actor: ID!) {
                facts(where: {involves: [$actor], knownBy: "2018-06-30"}) {
                  edges { node { subject { name } relation object { name } from to sources } }
                }
              }
              """),
          new Question(
              "the latest claims of two about each other",
              """
              query ($actor: ID!, $other: ID!) {
                claims(where: {subject: [$actor], object: [$other]}) {
                  edges { node { subject { name } relation object { name } polarity confidence known } }
                }
              }
              """),
          new Question(
              "the latest articles",
              """
              { articles { edges { node { title published outlet url } } pageInfo { hasNextPage } } }
              """));
}

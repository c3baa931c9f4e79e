package org.entente.api;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a question so that little is found, and so that much is.
 *
 * @param few arguments that find little; absent where it finds the same whatever is given
 * @param many arguments that find much
 */
record AskedQuestion(@Nullable String few, String many) {

  private static final String PERIOD = "during: {from: \"2021\", to: \"2022\"}";
  private static final String DAYS = "during: {from: \"2021-03-01\", to: \"2021-03-10\"}";

  /** All questions but those that are excepted, by their names. */
  static final Map<String, AskedQuestion> ALL =
      Map.ofEntries(
          entry("actor", one("id: \"RUS\"")),
          entry("actors", paged("")),
          entry("fact", one("id: \"FACT\"")),
          entry("facts", paged("")),
          entry("contradictions", paged("")),
          entry("hindsight", paged("knownBy: \"2021-06-30\" " + PERIOD)),
          entry("factCounts", paged("by: [SUBJECT, OBJECT, PAIR]")),
          entry("claim", one("id: \"CLAIM\"")),
          entry("claims", paged("")),
          entry("news", paged("")),
          entry("article", one("id: \"ARTICLE\"")),
          entry("articles", paged("")),
          entry("passages", paged("search: \"condemned\"")),
          entry("supporters", new AskedQuestion("of: \"USA\" " + DAYS, "of: \"USA\"")),
          entry("supportedBy", new AskedQuestion("actor: \"USA\" " + DAYS, "actor: \"USA\"")),
          entry("changes", paged("")),
          entry(
              "stanceSeries",
              new AskedQuestion(
                  "of: \"RUS\" towards: \"USA\" during: {from: \"2022-11\", to: \"2022\"}",
                  "of: \"RUS\" towards: \"USA\" during: {from: \"2018\", to: \"2022\"}")),
          entry("sharedOrganisations", new AskedQuestion("of: [\"TKM\"]", "of: [\"USA\"]")),
          entry(
              "membershipChanges",
              paged("members: [\"USA\", \"RUS\", \"CHN\", \"KAZ\", \"UKR\", \"TUR\"]")),
          entry(
              "interveners",
              new AskedQuestion(
                  "in: \"KAZ\" tiedTo: \"RUS\" " + DAYS, "in: \"KAZ\" tiedTo: \"RUS\"")),
          entry("supportChains", paged("from: \"UKR\" to: \"CHN\"")),
          entry("mutualSupport", paged(PERIOD)),
          entry("unbalancedTriangles", paged(PERIOD)),
          entry("blocs", new AskedQuestion("among: [\"USA\", \"RUS\", \"CHN\"] " + PERIOD, PERIOD)),
          entry("regions", new AskedQuestion(null, "")),
          entry("interventions", new AskedQuestion("country: \"KAZ\" " + DAYS, "country: \"KAZ\"")),
          entry(
              "mediations",
              new AskedQuestion(
                  "between: \"ARM\" and: \"AZE\" " + DAYS, "between: \"ARM\" and: \"AZE\"")),
          entry(
              "coverage",
              new AskedQuestion("of: \"ARG\" and: \"AUS\"", "of: \"RUS\" and: \"USA\"")),
          entry("unresolvedNames", paged("")),
          entry("settlements", paged("")));

  /** Questions that are not asked here, with the reason. */
  static final Map<String, String> EXCEPTED =
      Map.of(
          "graph", "a row of numbers, with nothing that hangs on it",
          "relations", "told by the program itself, without a query");

  /** A list in pages: first one row, then fifty. */
  static AskedQuestion paged(String arguments) {
    return new AskedQuestion(arguments + " first: 1", arguments + " first: 50");
  }

  /** One thing, of which the lists within are asked with one row and with fifty. */
  static AskedQuestion one(String arguments) {
    return new AskedQuestion(arguments, arguments);
  }
}

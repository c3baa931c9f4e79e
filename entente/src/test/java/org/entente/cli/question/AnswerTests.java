package org.entente.cli.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnswerTests {

  private static final String CLAIMS =
      """
      "claims": {"edges": [{"node": {"confidence": 0.9, "passage": {"text": "Troops\\nlanded.",
        "article": {"outlet": "Steppe Courier", "published": "2022-01-06"}}}}]}
      """;

  private static String printed(String data) {
    StringWriter text = new StringWriter();
    Answer.print(JsonMapper.shared().readTree(data), new PrintWriter(text, true));
    return text.toString();
  }

  @Test
  void printsAFactAsALineAboveTheSentencesThatSaySo() {
    assertThat(
            printed(
                """
                {"facts": {"edges": [{"node": {
                  "subject": {"name": "Russia"}, "relation": "DEPLOYED_TROOPS_TO", "object": {"name": "Kazakhstan"},
                  "polarity": "AFFIRMED", "modality": "ACTUAL", "from": "2022-01-06", "to": null, "sources": 2,
                  "quantity": 2500, "consent": "INVITED", "flag": {"id": "CSTO", "name": "CSTO"}, %s}}]}}
                """
                    .formatted(CLAIMS)))
        .isEqualTo(
            """
            Russia deployed troops to Kazakhstan (2022-01-06 to ?, 2,500 people, invited, under the flag of CSTO, 2 independent sources)
                “Troops landed.”
                — Steppe Courier, 2022-01-06, certainty 0.90
            """);
  }

  @Test
  void saysOfAFactThatItMayHaveBeenAtAnotherTime() {
    String fact =
        """
        {"facts": {"edges": [{"node": {
          "subject": {"name": "Russia"}, "relation": "MEMBER_OF", "object": {"name": "CSTO"},
          "from": "2022", "to": null, "certainlyDuring": %s, "sources": 1}}]}}
        """;

    assertThat(printed(fact.formatted(false)))
        .isEqualTo(
            "Russia member of CSTO (2022 to ?, perhaps not in this time, 1 independent source)\n");
    assertThat(printed(fact.formatted(true)))
        .isEqualTo(printed(fact.formatted("null")))
        .isEqualTo("Russia member of CSTO (2022 to ?, 1 independent source)\n");
  }

  @Test
  void tellsHowManySentencesOfAFactAreNotShown() {
    assertThat(
            printed(
                """
                {"facts": {"edges": [{"node": {
                  "subject": {"name": "Russia"}, "relation": "AIDED", "object": {"name": "Mali"}, %s}}]}}
                """
                    .formatted(CLAIMS.replaceFirst("\\{", "{\"totalCount\": 4, "))))
        .isEqualTo(
            """
            Russia aided Mali
                “Troops landed.”
                — Steppe Courier, 2022-01-06, certainty 0.90
                and 3 more
            """);
  }

  @Test
  void printsHowToCiteAFactAndItsClaimsInPlaceOfTheFewSentencesThatAnyFactComesWith() {
    assertThat(
            printed(
                """
                {"facts": {"edges": [{"node": {
                  "subject": {"name": "Russia"}, "relation": "AIDED", "object": {"name": "Mali"}, %s,
                  "permalink": "http://x/facts/f-1", "citation": "Russia aided Mali. Entente, http://x/facts/f-1.",
                  "evidence": {"totalCount": 3, "edges": [
                    {"node": {"permalink": "http://x/claims/c-1", "citation": "Russia aided Mali: “It did.” http://x/claims/c-1.",
                      "passage": {"text": "It did."}}},
                    {"node": {"permalink": "http://x/claims/c-2", "passage": {"text": "So it did."}}}]}}}]}}
                """
                    .formatted(CLAIMS)))
        .isEqualTo(
            """
            Russia aided Mali
                Russia aided Mali: “It did.” http://x/claims/c-1.
                “So it did.”
                http://x/claims/c-2
                and 1 more
                Russia aided Mali. Entente, http://x/facts/f-1.
            """);
  }

  @Test
  void printsTheCursorToGoOnFromAlsoWhereNothingIsNew() {
    assertThat(
            printed(
                """
                {"news": {"cursor": "c2", "pageInfo": {"hasNextPage": true},
                  "edges": [{"node": {"passage": {"text": "It did."}}}]}}
                """))
        .isEqualTo(
            """
            “It did.”
            and more
            cursor: c2
            """);
    assertThat(printed("{\"news\": {\"cursor\": \"c2\", \"edges\": []}}"))
        .isEqualTo(
            """
            No article in this graph says so.
            cursor: c2
            """);
  }

  @Test
  void alignsRowsAndPrintsWhatIsBelowEachBelowIt() {
    assertThat(
            printed(
                """
                {"stances": [
                  {"actor": {"id": "USA", "name": "United States"}, "net": 1, "note": null, "facts": {"edges": [{"node":
                    {"subject": {"name": "United States"}, "relation": "AIDED", "object": {"name": "Mali"}}}]}},
                  {"actor": {"id": "RUS", "name": "Russia"}, "net": -12, "note": null, "facts": {"edges": []}}]}
                """))
        .isEqualTo(
            """
            actor          net
            United States  1
              United States aided Mali
            Russia         -12
            """);
  }

  @Test
  void printsWaysOfSupportAsWords() {
    assertThat(
            printed(
                """
                {"stances": [
                  {"actor": {"id": "CHN", "name": "China"}, "confidence": 0.876, "supportsBy": ["AIDED", "VERBALLY_SUPPORTED"],
                    "opposesBy": []}]}
                """))
        .isEqualTo(
            """
            actor  confidence  supports by
            China  0.88        aided, verbally supported
            """);
  }

  @Test
  void namesThePartsWhereThereAreSeveralAndTellsHowMuchIsNotShown() {
    assertThat(
            printed(
                """
                {"troops": {"edges": []},
                 "sharedBy": {"totalCount": 3, "edges": [{"node": {"relation": "MEMBER_OF", "years": [2021, 2022], "share": 0.5}}]}}
                """))
        .isEqualTo(
            """
            shared by:
              relation   years       share
              member of  2021, 2022  0.50
              and 2 more
            """);
  }

  @Test
  void tellsThatAPageIsNotTheLast() {
    assertThat(
            printed(
                """
                {"chains": {"edges": [{"node": {"length": 1, "hops": [{"ways": 2, "facts": {"edges": []}}]}}],
                  "pageInfo": {"hasNextPage": true}}}
                """))
        .isEqualTo(
            """
            length
            1
              ways
              2
            and more
            """);
  }

  @Test
  void printsNumbersThatStandAlone() {
    assertThat(printed("{\"facts\": {\"totalCount\": 12}, \"answer\": 42}"))
        .isEqualTo(
            """
            facts:
              total count
              12
            answer:
              42
            """);
  }

  @Test
  void printsCountsOfFactsAsATable() {
    assertThat(
            printed(
                """
                {"factCounts": {"totalCount": 2, "edges": [
                  {"node": {"count": 12, "relation": "CONDEMNED", "year": null, "subject": null, "object": null}},
                  {"node": {"count": 3, "relation": "AIDED", "year": null, "subject": null, "object": null}}]}}
                """))
        .isEqualTo(
            """
            count  relation
            12     condemned
            3      aided
            """);
  }

  @Test
  void tellsAnEndFromWhatItEnds() {
    String line =
        printed(
            """
            {"facts": {"edges": [{"node": {"subject": {"name": "France"}, "relation": "DEPLOYED_TROOPS_TO",
              "object": {"name": "Chad"}, "modality": "INTENDED", "ending": true}}]}}
            """);

    assertThat(line).contains("France deployed troops to Chad (its end intended)");
  }

  @Test
  void saysSoWhereThereIsNothing() {
    assertThat(printed("{\"facts\": {\"edges\": []}, \"article\": null}"))
        .isEqualTo("No article in this graph says so.\n");
  }
}

package org.entente.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What is asked wrongly, and what the answer says. A request that is not valid has the status 400;
 * one that is, and whose values make no sense in a field, has 200, since other fields are answered.
 */
@ApiTest
class BadInputTests {

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          { facts(first: 0) { totalCount } }                                       | 200 | BAD_REQUEST    | 1 and 200
          { facts(first: 201) { totalCount } }                                     | 200 | BAD_REQUEST    | 1 and 200
          { facts(first: -5) { totalCount } }                                      | 200 | BAD_REQUEST    | not at -5
          { facts(first: 99999999999) { totalCount } }                             | 400 | BAD_REQUEST    | 'first'
          { facts(first: "ten") { totalCount } }                                   | 400 | BAD_REQUEST    | 'first'
          { facts(first: 2.5) { totalCount } }                                     | 400 | BAD_REQUEST    | 'first'
          { facts(after: "x") { totalCount } }                                     | 200 | BAD_REQUEST    | 'x' is no cursor
          { facts(after: "MS4wIA") { totalCount } }                                | 200 | BAD_REQUEST    | is no cursor
          { facts(after: "TmFOIGY") { totalCount } }                               | 200 | BAD_REQUEST    | is no cursor
          { facts(after: 7) { totalCount } }                                       | 400 | BAD_REQUEST    | 'after'
          { facts(where: {subject: ["KZ"]}) { totalCount } }                       | 200 | NOT_FOUND      | no actor 'KZ'
          { facts(where: {object: ["no id!"]}) { totalCount } }                    | 200 | NOT_FOUND      | no actor 'no id!'
          { facts(where: {involves: [""]}) { totalCount } }                        | 200 | NOT_FOUND      | no actor ''
          { facts(where: {subject: [null]}) { totalCount } }                       | 400 | BAD_REQUEST    | 'where.subject
          { facts(where: {minSources: -1}) { totalCount } }                        | 200 | BAD_REQUEST    | 'minSources'
          { facts(where: {minConfidence: 1.01}) { totalCount } }                   | 200 | BAD_REQUEST    | between 0 and 1
          { facts(where: {minConfidence: -0.1}) { totalCount } }                   | 200 | BAD_REQUEST    | between 0 and 1
          { facts(where: {knownBy: "2022-02-30"}) { totalCount } }                 | 400 | BAD_REQUEST    | no day of the calendar
          { facts(where: {knownBy: "yesterday"}) { totalCount } }                  | 400 | BAD_REQUEST    | write 2022
          { facts(where: {knownBy: 2022}) { totalCount } }                         | 400 | BAD_REQUEST    | quotation marks
          { facts(where: {during: {from: "2022-02", to: "2022-01"}}) { totalCount } } | 200 | BAD_REQUEST | 2022-02
          { facts(where: {during: {from: "2023", to: "2022-12-31"}}) { totalCount } } | 200 | BAD_REQUEST | 2023
          { facts(where: {relation: [LOVES]}) { totalCount } }                     | 400 | BAD_REQUEST    | LOVES
          { facts(where: {relation: "AIDED"}) { totalCount } }                     | 400 | BAD_REQUEST    | 'where.relation
          { facts(where: {polarity: [MAYBE]}) { totalCount } }                     | 400 | BAD_REQUEST    | MAYBE
          { facts(where: {whom: ["KAZ"]}) { totalCount } }                         | 400 | BAD_REQUEST    | whom
          { facts(orderBy: BEST_FIRST) { totalCount } }                            | 400 | BAD_REQUEST    | BEST_FIRST
          { claims(where: {publishedDuring: {from: "2022", to: "2021"}}) { totalCount } } | 200 | BAD_REQUEST | 2021
          { claims(where: {minConfidence: 2}) { totalCount } }                     | 200 | BAD_REQUEST    | between 0 and 1
          { claims(where: {recordedAfter: "2022"}) { totalCount } }                | 400 | BAD_REQUEST    | 2022-01-05T09:30:00Z
          { claims(where: {involves: ["XX"]}) { totalCount } }                     | 200 | NOT_FOUND      | no actor 'XX'
          { articles(publishedDuring: {from: "2022", to: "2021"}) { totalCount } } | 200 | BAD_REQUEST    | 2021
          { articles(first: 1000) { totalCount } }                                 | 200 | BAD_REQUEST    | 1 and 200
          { actors(kind: PLANET) { totalCount } }                                  | 400 | BAD_REQUEST    | PLANET
          { actors(first: 0) { totalCount } }                                      | 200 | BAD_REQUEST    | 1 and 200
          { supporters(of: "KZ") { net } }                                         | 200 | NOT_FOUND      | no actor 'KZ'
          { supporters { net } }                                                   | 400 | BAD_REQUEST    | 'of'
          { supporters(of: null) { net } }                                         | 400 | BAD_REQUEST    | 'of'
          { supporters(of: "KAZ", during: {from: "2022", to: "2021"}) { net } }    | 200 | BAD_REQUEST    | 2021
          { supportedBy(actor: "") { net } }                                       | 200 | NOT_FOUND      | no actor ''
          { actor { id } }                                                         | 400 | BAD_REQUEST    | 'id'
          { actor(id: "KAZ") }                                                     | 400 | BAD_REQUEST    | Subselection required
          { actor(id: "KAZ") { name { first } } }                                  | 400 | BAD_REQUEST    | leaf
          { actor(id: "KAZ") { facts(first: 500) { totalCount } } }                | 200 | BAD_REQUEST    | 1 and 200
          { actor(id: "KAZ") { memberships(on: "20") { totalCount } } }            | 400 | BAD_REQUEST    | is no date
          query ($x: Int) { graph { facts } }                                      | 400 | BAD_REQUEST    | Unused variable 'x'
          { graph { facts }                                                        | 400 | BAD_REQUEST    | Invalid syntax
          { graph { ...parts } }                                                   | 400 | BAD_REQUEST    | 'parts'
          query a { graph { facts } } query b { graph { facts } }                  | 400 | BAD_REQUEST    | operation
          subscription { nothing }                                                 | 400 | BAD_REQUEST    | ``
          mutation { ingestArticle(input: {text: ""}) { status } }                 | 200 | BAD_REQUEST    | empty
          mutation { ingestArticle(input: {text: "T.", published: "2022"}) { status } } | 200 | BAD_REQUEST | on a day
          mutation { ingestArticle(input: {text: "T.", url: "no url"}) { status } } | 200 | BAD_REQUEST   | 'no url'
          mutation { ingestArticle(input: {title: "T"}) { status } }               | 400 | BAD_REQUEST    | text
          """)
  void saysWhatIsWrong(String query, int status, String code, String words) {
    Answer answer = new HttpCaller(port).ask(query);

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    assertThat(answer.errorCode()).as(answer.response().body()).isEqualTo(code);
    assertThat(answer.errorMessage()).contains(words);
  }
}

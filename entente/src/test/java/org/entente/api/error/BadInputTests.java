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
          { facts(after: "ZmFjdHMtTEFURVNUIDEuMCA") { totalCount } }               | 200 | BAD_REQUEST    | is no cursor
          { facts(after: "ZmFjdHMtTEFURVNUIE5hTiBm") { totalCount } }              | 200 | BAD_REQUEST    | is no cursor
          { facts(after: "Y2xhaW1zLUxBVEVTVCAxLjAgYw") { totalCount } }            | 200 | BAD_REQUEST    | a cursor of another list
          { facts(after: "ZmFjdHMtU09VUkNFUyAxLjAgZg") { totalCount } }            | 200 | BAD_REQUEST    | of another order
          { facts(orderBy: EARLIEST_FIRST, after: "ZmFjdHMtTEFURVNUIDEuMCBm") { totalCount } } | 200 | BAD_REQUEST    | give as 'after' the endCursor
          { news(after: "Y2xhaW1zLUxBVEVTVCAxLjAgYw") { totalCount } }             | 200 | BAD_REQUEST    | a cursor of another list
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
          { facts(where: {subject: []}) { totalCount } }                           | 200 | BAD_REQUEST    | 'subject' is an empty list
          { facts(where: {object: []}) { totalCount } }                            | 200 | BAD_REQUEST    | 'object' is an empty list
          { facts(where: {involves: []}) { totalCount } }                          | 200 | BAD_REQUEST    | Leave it out
          { facts(where: {between: []}) { totalCount } }                           | 200 | BAD_REQUEST    | 2 to 25
          { facts(where: {region: []}) { totalCount } }                            | 200 | BAD_REQUEST    | 'region' is an empty list
          { facts(where: {subjectRegion: []}) { totalCount } }                     | 200 | BAD_REQUEST    | 'subjectRegion' is an empty list
          { facts(where: {objectRegion: []}) { totalCount } }                      | 200 | BAD_REQUEST    | 'objectRegion' is an empty list
          { facts(where: {relation: []}) { totalCount } }                          | 200 | BAD_REQUEST    | 'relation' is an empty list
          { facts(where: {polarity: []}) { totalCount } }                          | 200 | BAD_REQUEST    | 'polarity' is an empty list
          { facts(where: {modality: []}) { totalCount } }                          | 200 | BAD_REQUEST    | 'modality' is an empty list
          { facts(where: {leaning: []}) { totalCount } }                           | 200 | BAD_REQUEST    | 'leaning' is an empty list
          { facts(where: {outlet: []}) { totalCount } }                            | 200 | BAD_REQUEST    | 'outlet' is an empty list
          { actors(search: "") { totalCount } }                                    | 200 | BAD_REQUEST    | leave it out for all actors
          { actors(search: " \t　") { edges { cursor } } }                    | 200 | BAD_REQUEST    | 'search' is blank
          { passages(search: " ") { totalCount } }                                 | 200 | BAD_REQUEST    | 'search' names no word
          { passages(search: "the -troops") { totalCount } }                       | 200 | BAD_REQUEST    | write at least one
          { factCounts(by: [YEAR, YEAR]) { totalCount } }                          | 200 | BAD_REQUEST    | names YEAR twice
          { factCounts(by: [PAIR, YEAR, PAIR]) { totalCount } }                    | 200 | BAD_REQUEST    | leave one out
          { factCounts(by: [YEAR], where: {subject: []}) { totalCount } }          | 200 | BAD_REQUEST    | 'subject' is an empty list
          { contradictions(where: {involves: []}) { totalCount } }                 | 200 | BAD_REQUEST    | 'involves' is an empty list
          { actor(id: "KAZ") { facts(where: {object: []}) { totalCount } } }       | 200 | BAD_REQUEST    | 'object' is an empty list
          { facts(where: {leaning: [SUPPORT], polarity: [NEGATED]}) { totalCount } } | 200 | BAD_REQUEST  | 'leaning' SUPPORT, only NEUTRAL
          { facts(where: {leaning: [OPPOSITION], modality: [INTENDED, POSSIBLE]}) { totalCount } } | 200 | BAD_REQUEST | AFFIRMED and ACTUAL
          { facts(where: {leaning: [SUPPORT, NEUTRAL], relation: [CONDEMNED], polarity: [AFFIRMED], modality: [ACTUAL]}) { totalCount } } | 200 | BAD_REQUEST | only OPPOSITION
          { claims(where: {leaning: [OPPOSITION], relation: [DEPLOYED_TROOPS_TO]}) { totalCount } } | 200 | BAD_REQUEST | only SUPPORT or NEUTRAL
          { facts(where: {subject: ["KAZ"], object: ["KAZ"]}) { totalCount } }     | 200 | BAD_REQUEST    | Nobody does anything to itself: KAZ
          { facts(where: {subject: ["KAZ"], object: ["KAZ", "RUS"], between: ["KAZ", "CHN"]}) { totalCount } } | 200 | BAD_REQUEST | for both ends by 'subject', 'object' and 'between'
          { claims(where: {subject: ["KAZ"], object: ["KAZ"]}) { totalCount } }    | 200 | BAD_REQUEST    | 'involves'
          { facts(where: {between: ["KAZ", "RUS"], subject: ["CHN"]}) { totalCount } } | 200 | BAD_REQUEST | one of 'subject' and both are of 'between'
          { facts(where: {between: ["KAZ", "RUS"], object: ["CHN", "USA"]}) { totalCount } } | 200 | BAD_REQUEST | one of 'object' and both are of 'between'
          { claims(where: {between: ["KAZ", "RUS"], involves: ["CHN"]}) { totalCount } } | 200 | BAD_REQUEST | both are of 'between' and one of the two is of 'involves'
          { facts(where: {region: ["Central Asia"], between: ["RUS", "USA"]}) { totalCount } } | 200 | BAD_REQUEST | both are of 'between' and one of the two lies in 'region'.
          { facts(where: {region: ["Central Asia"], subject: ["RUS"], object: ["USA"]}) { totalCount } } | 200 | BAD_REQUEST | one of 'subject', the object is one of 'object' and one of the two lies in 'region'
          { claims(where: {involves: ["KAZ"], subject: ["RUS"], object: ["USA"]}) { totalCount } } | 200 | BAD_REQUEST | one of 'subject', the object is one of 'object' and one of the two is of 'involves'
          { claims(where: {involves: ["KAZ"], subjectRegion: ["Eastern Asia"], object: ["USA"]}) { totalCount } } | 200 | BAD_REQUEST | subject lies in 'subjectRegion',
          { claims(where: {involves: ["RUS"], region: ["Central Asia"], subject: ["USA"]}) { totalCount } } | 200 | BAD_REQUEST | one of the two is of 'involves' and one of the two lies in 'region'
          { claims(where: {subject: ["RUS"], object: ["USA"], involves: ["KAZ"], reviewed: true}) { totalCount } } | 200 | BAD_REQUEST | for no two actors
          { facts(where: {object: ["RUS"], objectRegion: ["Central Asia"]}) { totalCount } } | 200 | BAD_REQUEST | one of 'object' and the object lies in 'objectRegion'
          { facts(where: {outlet: ["Retuers"]}) { totalCount } }                   | 200 | NOT_FOUND      | no outlet 'Retuers'
          { claims(where: {outlet: ["Retuers"]}) { totalCount } }                  | 200 | NOT_FOUND      | no outlet 'Retuers'
          { articles(outlet: ["Retuers"]) { totalCount } }                         | 200 | NOT_FOUND      | no outlet 'Retuers'
          { articles(outlet: []) { totalCount } }                                  | 200 | BAD_REQUEST    | 'outlet' is an empty list
          { passages(search: "troops", outlet: ["Retuers"]) { totalCount } }       | 200 | NOT_FOUND      | no outlet 'Retuers'
          { claims(where: {article: ["a-1"]}) { totalCount } }                     | 200 | NOT_FOUND      | no article 'a-1'
          { claims(where: {article: []}) { totalCount } }                          | 200 | BAD_REQUEST    | 'article' is an empty list
          { claims(where: {verdict: []}) { totalCount } }                          | 200 | BAD_REQUEST    | 'verdict' is an empty list
          { claims(where: {reviewed: false, verdict: [ACCEPT]}) { totalCount } }   | 200 | BAD_REQUEST    | 'reviewed: false' and 'verdict'
          { claims(where: {knownBy: "2022-01", publishedDuring: {from: "2022-02"}}) { totalCount } } | 200 | BAD_REQUEST | 'publishedDuring' begins after 'knownBy'
          { changes(where: {claim: ["c-1"]}) { totalCount } }                      | 200 | NOT_FOUND      | no claim 'c-1'
          { changes(where: {article: ["a-1"]}) { totalCount } }                    | 200 | NOT_FOUND      | no article 'a-1'
          { changes(where: {kind: []}) { totalCount } }                            | 200 | BAD_REQUEST    | 'kind' is an empty list
          { changes(where: {by: []}) { totalCount } }                              | 200 | BAD_REQUEST    | 'by' is an empty list
          { hindsight(knownBy: "2022", difference: []) { totalCount } }            | 200 | BAD_REQUEST    | 'difference' is an empty list
          { membershipChanges(organisations: [], members: ["KAZ"]) { totalCount } } | 200 | BAD_REQUEST   | 'organisations' is an empty list
          { mutualSupport(among: []) { totalCount } }                              | 200 | BAD_REQUEST    | 'among' is an empty list
          { blocs(among: []) { modularity } }                                      | 200 | BAD_REQUEST    | 'among' is an empty list
          { mutualSupport(among: ["KAZ", "KAZ"]) { totalCount } }                  | 200 | BAD_REQUEST    | at least 2 actors
          { unbalancedTriangles(among: ["KAZ", "RUS"]) { totalCount } }            | 200 | BAD_REQUEST    | at least 3 actors
          { blocs(among: ["KAZ"]) { modularity } }                                 | 200 | BAD_REQUEST    | at least 2 actors
          { interveners(in: "KAZ", tiedTo: "RUS", membersUpTo: -1) { sources } }   | 200 | BAD_REQUEST    | 'membersUpTo'
          { stanceSeries(of: "KAZ", towards: "KAZ") { date } }                     | 200 | BAD_REQUEST    | KAZ is given twice
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
          subscription { ...parts }                                                | 400 | BAD_REQUEST    | 'parts'
          subscription { ... on Nothing { newClaims { id } } }                     | 400 | BAD_REQUEST    | 'Nothing'
          subscription { newClaims @include { id } }                               | 400 | BAD_REQUEST    | 'if'
          subscription { newClaims @skip(if: null) { id } }                        | 400 | BAD_REQUEST    | 'if'
          subscription ($v: Boolean!) { newClaims @skip(if: $v) { id } }           | 400 | BAD_REQUEST    | '@skip'
          subscription { a: newClaims { id } b: newClaims { id } }                 | 400 | BAD_REQUEST    | 'a', 'b'
          subscription { ...a } fragment a on Subscription { __typename ...b } fragment b on Subscription { newClaims { id } } | 400 | BAD_REQUEST | '__typename'
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

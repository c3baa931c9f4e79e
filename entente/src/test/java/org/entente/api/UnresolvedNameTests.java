package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ontology.Relation.AIDED;

import java.util.List;
import java.util.Map;
import org.entente.api.HttpCaller.Answer;
import org.entente.graph.fixture.CongoNews;
import org.entente.graph.fixture.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class UnresolvedNameTests {

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeEach
  void tellTheNews() {
    caller = new HttpCaller(port);
    TestGraph.shared()
        .writer()
        .write(List.of(CongoNews.of("News", "2022-01-02").says("Congo", AIDED, "KAZ").read()));
  }

  @Test
  void listsSettlesAndUnsettlesAName() {
    Answer listed =
        caller.ask(
            """
            { unresolvedNames(where: {text: "CONGO"}) { totalCount edges { node {
                id text mentions articles candidates { id name }
                passages { totalCount edges { node { text article { title } } } }
                claims { totalCount edges { node { subject { id } subjectName relation object { id } passage { text } } } } } } } }
            """);
    assertThat(listed.data("/unresolvedNames/totalCount").asInt()).isEqualTo(1);
    String name = "/unresolvedNames/edges/0/node";
    assertThat(listed.data(name + "/text").asString()).isEqualTo("Congo");
    assertThat(listed.data(name + "/mentions").asInt()).isEqualTo(1);
    assertThat(listed.data(name + "/candidates/0/id").asString()).isEqualTo("COD");
    assertThat(listed.data(name + "/passages/edges/0/node/article/title").asString())
        .isEqualTo("News");
    assertThat(listed.data(name + "/claims/edges/0/node/subject").isNull()).isTrue();
    assertThat(listed.data(name + "/claims/edges/0/node/object/id").asString()).isEqualTo("KAZ");

    Answer settled =
        caller.ask(
            """
            mutation { settleName(input: {name: "Congo", actor: "COD", during: {from: "2020", to: "2023"}, by: "A. Editor", why: "Kinshasa is meant"}) {
                settlement { id name actor { id } from to by why } claims facts } }
            """);
    assertThat(settled.data("/settleName/claims").asInt()).isEqualTo(1);
    assertThat(settled.data("/settleName/settlement/from").asString()).isEqualTo("2020-01-01");
    assertThat(count("{ facts(where: {subject: \"COD\", relation: [AIDED]}) { totalCount } }"))
        .isEqualTo(1);

    Answer holding = caller.ask("{ settlements { totalCount edges { node { id name } } } }");
    assertThat(holding.data("/settlements/totalCount").asInt()).isEqualTo(1);
    Answer undone =
        caller.ask(
            """
            mutation ($id: ID!) { undoSettlement(input: {settlement: $id, by: "A. Editor", why: "A slip"}) { claims } }
            """,
            Map.of("id", settled.data("/settleName/settlement/id").asString()));
    assertThat(undone.data("/undoSettlement/claims").asInt()).isEqualTo(1);
    assertThat(count("{ facts(where: {subject: \"COD\", relation: [AIDED]}) { totalCount } }"))
        .isZero();
  }

  @Test
  void refusesToSettleWithoutAReasonOrForNobody() {
    Answer unreasoned =
        caller.ask(
            "mutation { settleName(input: {name: \"Congo\", actor: \"COD\", by: \"A\", why: \" \"}) { claims } }");
    Answer unknown =
        caller.ask(
            "mutation { settleName(input: {name: \"Congo\", actor: \"ATLANTIS\", by: \"A\", why: \"B\"}) { claims } }");

    assertThat(unreasoned.errorCode()).isEqualTo("BAD_REQUEST");
    assertThat(unknown.errorMessage()).contains("ATLANTIS");
  }

  private int count(String query) {
    return caller.ask(query).data("/facts/totalCount").asInt();
  }
}

package org.entente.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.api.ApiTest;
import org.entente.api.HttpCaller;
import org.entente.api.HttpCaller.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Exports hold what {@code facts} answers to the same filter, in every format. */
@ApiTest
class ExportTests {

  private static final String FACTS =
      """
      query ($after: String) { facts(where: %s, first: 200, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node {
          id subject { id name } relation object { id name } polarity modality from to certainlyDuring confidence
          sources contradictions consent flag { id } quantity leaning known permalink citation
          claims(first: 50) { edges { node {
            id relation subject { id } object { id } aspect citation extractor
            passage { text start end article { id title outlet published } } } } }
        } } } }
      """;

  private static final Set<String> FACT_NAMES =
      new LinkedHashSet<>(
          List.of(
              "id",
              "subject",
              "subjectName",
              "relation",
              "object",
              "objectName",
              "polarity",
              "modality",
              "from",
              "to",
              "confidence",
              "sources",
              "contradictions",
              "consent",
              "flag",
              "quantity",
              "leaning",
              "known",
              "permalink",
              "citation"));

  private static final Set<String> CLAIM_NAMES =
      new LinkedHashSet<>(
          List.of(
              "id",
              "fact",
              "subject",
              "relation",
              "object",
              "aspect",
              "text",
              "start",
              "end",
              "article",
              "title",
              "outlet",
              "published",
              "citation"));

  @LocalServerPort private int port;
  private HttpCaller caller;

  @BeforeAll
  static void tellNews() {
    ExportNews.tell();
  }

  @BeforeEach
  void call() {
    caller = new HttpCaller(port);
  }

  /** A filter as GraphQL and as an address say it. */
  static Stream<Arguments> filters() {
    return Stream.of(
        Arguments.of("{}", ""),
        Arguments.of("{object: [\"KAZ\"]}", "object=KAZ"),
        Arguments.of(
            "{relation: [DEPLOYED_TROOPS_TO, AIDED]}", "relation=DEPLOYED_TROOPS_TO,AIDED"),
        Arguments.of(
            "{relation: [DEPLOYED_TROOPS_TO, AIDED]}",
            "relation=DEPLOYED_TROOPS_TO&relation=AIDED&relation=AIDED"),
        Arguments.of(
            "{subject: [\"RUS\"], object: [\"KAZ\"], during: {from: \"2022-01\", to: \"2022-01\"}}",
            "subject=RUS&object=KAZ&from=2022-01&to=2022-01"),
        Arguments.of(
            "{involves: [\"CHN\", \"KAZ\"], knownBy: \"2022-01-10\"}",
            "involves=CHN,KAZ&knownBy=2022-01-10"),
        Arguments.of(
            "{during: {to: \"2021-06\"}, modality: [ACTUAL, INTENDED], minConfidence: 0.7}",
            "to=2021-06&modality=ACTUAL,INTENDED&minConfidence=0.7"),
        Arguments.of("{polarity: [AFFIRMED], minSources: 2}", "polarity=AFFIRMED&minSources=2"),
        Arguments.of("{between: [\"USA\", \"RUS\", \"CHN\"]}", "between=USA,RUS&between=CHN"),
        Arguments.of("{region: [\"Central Asia\"]}", "region=Central+Asia"),
        Arguments.of(
            "{subjectRegion: [\"Eastern Europe\", \"Western Asia\"], objectRegion: [\"Central"
                + " Asia\"]}",
            "subjectRegion=Eastern+Europe&subjectRegion=Western+Asia&objectRegion=central+asia"),
        Arguments.of(
            "{involves: [\"RUS\"], leaning: [SUPPORT, OPPOSITION]}",
            "involves=RUS&leaning=SUPPORT,OPPOSITION"),
        Arguments.of(
            "{outlet: [\"-Dash & <Tag>\", \"Steppe Herald\"]}",
            "outlet=-Dash+%26+%3CTag%3E&outlet=Steppe+Herald"),
        Arguments.of(
            "{object: [\"KGZ\"], recordedAfter: \"%s\"}".formatted(ExportNews.BEFORE_THE_LAST),
            "object=KGZ&recordedAfter=" + ExportNews.BEFORE_THE_LAST));
  }

  @Test
  void isComparedWithGraphQlUnderEveryCondition() {
    Set<String> compared =
        filters()
            .flatMap(filter -> Stream.of(String.valueOf(filter.get()[1]).split("&")))
            .map(parameter -> parameter.replaceFirst("=.*", ""))
            .collect(Collectors.toSet());

    // 'cells' is no condition
    compared.add("cells");
    assertThat(compared).containsAll(ExportQuery.PARAMETERS);
  }

  @ParameterizedTest
  @MethodSource("filters")
  void hasTheFactsThatGraphQlAnswersInEveryFormat(String where, String parameters) {
    List<JsonNode> facts = facts(where);
    List<String> expected = rows(facts.stream().map(ExportTests::fact).toList(), FACT_NAMES);

    assertThat(rows(Exported.csv(body("facts.csv", parameters)), FACT_NAMES))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(rows(Exported.graphMl(body("facts.graphml", parameters)), FACT_NAMES))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(GraphMlExport::allowed).toList());
    assertThat(
            rows(
                Exported.jsonLd(body("facts.jsonld", parameters)).stream()
                    .map(Exported::fact)
                    .toList(),
                FACT_NAMES))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("filters")
  void hasTheClaimsBehindThemAndTheirSources(String where, String parameters) {
    List<Map<String, String>> claims = new ArrayList<>();
    for (JsonNode fact : facts(where)) {
      fact.at("/claims/edges").forEach(edge -> claims.add(claim(fact, edge.at("/node"))));
    }
    List<String> expected = rows(claims, CLAIM_NAMES);

    assertThat(rows(Exported.csv(body("claims.csv", parameters + "&cells=exact")), CLAIM_NAMES))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(
            rows(
                Exported.jsonLd(body("claims.jsonld", parameters)).stream()
                    .map(Exported::claim)
                    .toList(),
                CLAIM_NAMES))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(Exported.graphMl(body("claims.graphml", parameters)))
        .extracting(edge -> edge.get("id") + edge.get("source") + edge.get("target"))
        .containsExactlyInAnyOrderElementsOf(
            claims.stream()
                .map(row -> row.get("id") + row.get("subject") + row.get("object"))
                .toList());
    assertThat(Exported.csv(body("sources.csv", parameters)))
        .extracting(row -> row.get("id"))
        .containsExactlyInAnyOrderElementsOf(
            claims.stream().map(row -> row.get("article")).distinct().toList());
    assertThat(Exported.jsonLd(body("sources.jsonld", parameters)))
        .hasSize((int) claims.stream().map(row -> row.get("article")).distinct().count());
  }

  private List<JsonNode> facts(String where) {
    List<JsonNode> facts = new ArrayList<>();
    String after = null;
    do {
      Map<String, Object> variables = new LinkedHashMap<>();
      variables.put("after", after);
      JsonNode page = caller.ask(FACTS.formatted(where), variables).data("/facts");
      page.at("/edges").forEach(edge -> facts.add(edge.at("/node")));
      after =
          page.at("/pageInfo/hasNextPage").asBoolean()
              ? page.at("/pageInfo/endCursor").asString()
              : null;
    } while (after != null);
    return facts;
  }

  private String body(String file, String parameters) {
    Answer answer = caller.get("/export/" + file + "?" + parameters.replaceFirst("^&", ""));
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"entente-%s\"".formatted(file));
    return answer.response().body();
  }

  private static List<String> rows(List<Map<String, String>> rows, Set<String> names) {
    return rows.stream().map(row -> Exported.row(row, names)).toList();
  }

  private static Map<String, String> fact(JsonNode fact) {
    Map<String, String> row = new LinkedHashMap<>();
    for (String name : FACT_NAMES) {
      row.put(name, text(fact.at("/" + name)));
    }
    row.put("subject", text(fact.at("/subject/id")));
    row.put("subjectName", text(fact.at("/subject/name")));
    row.put("object", text(fact.at("/object/id")));
    row.put("objectName", text(fact.at("/object/name")));
    row.put("flag", text(fact.at("/flag/id")));
    return row;
  }

  private static Map<String, String> claim(JsonNode fact, JsonNode claim) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", text(claim.at("/id")));
    row.put("fact", text(fact.at("/id")));
    row.put("subject", text(claim.at("/subject/id")));
    row.put("relation", text(claim.at("/relation")));
    row.put("object", text(claim.at("/object/id")));
    row.put("aspect", text(claim.at("/aspect")));
    row.put("text", text(claim.at("/passage/text")));
    row.put("start", text(claim.at("/passage/start")));
    row.put("end", text(claim.at("/passage/end")));
    row.put("article", text(claim.at("/passage/article/id")));
    row.put("title", text(claim.at("/passage/article/title")));
    row.put("outlet", text(claim.at("/passage/article/outlet")));
    row.put("published", text(claim.at("/passage/article/published")));
    row.put("citation", text(claim.at("/citation")));
    return row;
  }

  private static String text(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asString() : "";
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&knownBy=2022-01-10"})
  void theClaimsOfOneDocumentNameTheFactsOfAnother(String knownBy) {
    String parameters = "object=KAZ" + knownBy;

    assertThat(Exported.jsonLd(body("claims.jsonld", parameters)))
        .extracting(Exported::factOf)
        .isNotEmpty()
        .isSubsetOf(
            Exported.jsonLd(body("facts.jsonld", parameters)).stream()
                .map(node -> node.getString("@id"))
                .toList());
  }

  @Test
  void tellsWhetherAFactCertainlyHeldInThePeriod() {
    assertThat(
            Exported.csv(
                body(
                    "facts.csv",
                    "object=KAZ&relation=DEPLOYED_TROOPS_TO&polarity=AFFIRMED&modality=ACTUAL&subject=RUS,BLR&from=2022-01-06&to=2022-01-06&minConfidence=0.8")))
        .extracting(row -> row.get("subject") + " " + row.get("certainlyDuring"))
        .contains("RUS true", "BLR false");
  }

  @Test
  void givesNodesOfAGraphTheirNames() {
    assertThat(
            Exported.graphMl(
                body("facts.graphml", "subject=RUS&object=KAZ&relation=DEPLOYED_TROOPS_TO")))
        .extracting(
            edge -> edge.get("sourceName") + " " + edge.get("label") + " " + edge.get("targetName"))
        .contains("Russia sent troops to Kazakhstan");
  }

  @Test
  void letsNoSpreadsheetRunWhatAnArticleSays() {
    Map<String, String> safe =
        Exported.csv(body("claims.csv", "subject=UZB&object=KGZ&relation=AIDED&from=2022-01-20"))
            .getLast();
    Map<String, String> exact =
        Exported.csv(
                body(
                    "claims.csv",
                    "subject=UZB&object=KGZ&relation=AIDED&from=2022-01-20&cells=exact"))
            .getLast();

    assertThat(safe.get("title")).isEqualTo("'" + ExportNews.WICKED_TITLE);
    assertThat(safe.get("outlet")).isEqualTo("'-Dash & <Tag>");
    assertThat(exact.get("title")).isEqualTo(ExportNews.WICKED_TITLE);
    assertThat(exact.get("outlet")).isEqualTo("-Dash & <Tag>");
  }

  @Test
  void writesNoCharacterThatXmlForbids() {
    assertThat(Exported.graphMl(body("claims.graphml", "subject=UZB&object=KGZ&relation=AIDED")))
        .extracting(edge -> edge.get("title"))
        .contains(ExportNews.WICKED_TITLE.replace('\u0007', '\uFFFD'));
  }
}

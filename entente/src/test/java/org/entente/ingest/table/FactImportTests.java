package org.entente.ingest.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.actor.mention.GazetteerMentionFinder;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.curation.Signature;
import org.entente.graph.Graph;
import org.entente.graph.Invariants;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.UnknownActors;
import org.entente.graph.write.WriteSummary;
import org.entente.ingest.KnowledgeIngest;
import org.entente.ingest.table.FactTable.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactImportTests {

  private static final ReferenceKnowledge KNOWLEDGE = ReferenceKnowledge.bundled();
  private static final GazetteerMentionFinder FINDER = new GazetteerMentionFinder(KNOWLEDGE);
  private static final String HEADER = "subject,relation,object,from,to,source,quote\n";

  /** How many sources are written together. */
  private static final int MANY = 200;

  private Graph graph = TestGraph.shared();
  private FactImport factImport = new FactImport(graph, KNOWLEDGE, FINDER);

  @BeforeEach
  void empty() {
    graph = TestGraph.empty();
    factImport = new FactImport(graph, KNOWLEDGE, FINDER);
  }

  @Test
  void makesARowAClaimWithItsQuotation() {
    FactImport.Report report =
        take(
            HEADER
                + "Russia,deployed troops to,KAZ,2022-01-06,2022-01-19,Interfax,\"The"
                + " \"\"peacekeepers\"\", it said, had landed.\"\n");

    assertThat(report.failures()).isEmpty();
    assertThat(claims())
        .containsExactly(
            "RUS DEPLOYED_TROOPS_TO KAZ BEGINS 2022-01-06 known 2022-01-06 by Interfax: Russia"
                + " deployed troops to Kazakhstan, beginning 2022-01-06: “The \"peacekeepers\", it"
                + " said, had landed.”",
            "RUS DEPLOYED_TROOPS_TO KAZ ENDS 2022-01-19 known 2022-01-19 by Interfax: Russia"
                + " deployed troops to Kazakhstan, ending 2022-01-19: “The \"peacekeepers\", it"
                + " said, had landed.”");
    assertThat(facts()).containsExactly("RUS DEPLOYED_TROOPS_TO KAZ 2022-01-06 2022-01-19");
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void tellsTheLineAndTheReasonOfEachRowThatMakesNoSenseAndTakesTheRest() {
    FactImport.Report report =
        take(
            HEADER
                + "Atlantis,AIDED,KAZ,2022,,A,\n"
                + "RUS,HUGGED,KAZ,2022,,A,\n"
                + "RUS,AIDED,KAZ,2022-13,,A,\n"
                + "# RUS,AIDED,KAZ,2021,,A,\n"
                + "RUS,AIDED,KAZ,2022,2021,A,\n"
                + "RUS,AIDED,KAZ,2022,,,\n"
                + "RUS,AIDED,RUS,2022,,A,\n"
                + "RUS,AIDED,KAZ,2022,,A\n"
                + "Congo,AIDED,KAZ,2022,,A,\n"
                + "RUS,MEMBER_OF,KAZ,2022,,A,\n"
                + "RUS,AIDED,KAZ,2022,,A,\"over two\nlines\"\n"
                + "RUS,AIDED,KAZ,2022,,A,over two lines\n");

    assertThat(report.failures().stream().map(FailedRow::line))
        .containsExactly(2, 3, 4, 6, 7, 8, 9, 10, 11, 14);
    assertThat(report.failures().stream().map(FailedRow::reason))
        .satisfiesExactly(
            reason -> assertThat(reason).contains("'Atlantis'", "in 2022"),
            reason -> assertThat(reason).contains("'HUGGED'", "DEPLOYED_TROOPS_TO"),
            reason -> assertThat(reason).contains("2022-13"),
            reason -> assertThat(reason).contains("2021", "before"),
            reason -> assertThat(reason).contains("'source' is empty"),
            reason -> assertThat(reason).contains("RUS", "itself"),
            reason -> assertThat(reason).contains("6 cells", "7"),
            reason -> assertThat(reason).contains("COD", "COG", "id"),
            reason -> assertThat(reason).contains("KAZ", "organisation"),
            reason -> assertThat(reason).contains("before already"));
    assertThat(report.rows()).isEqualTo(1);
    assertThat(claims()).hasSize(1);
  }

  @Test
  void takesANameForWhatItMeantOnTheDateOfTheRow() {
    take(
        HEADER
            + "Moscow,AIDED,Syria,1980-05-01,,A,\n"
            + "Moscow,AIDED,Syria,2016-05-01,,A,\n"
            + "Zaire,AIDED,Syria,1980,,A,\n");

    assertThat(claims().stream().map(claim -> claim.substring(0, 3)))
        .containsExactlyInAnyOrder("SUN", "RUS", "COD");
    assertThat(take(HEADER + "Moscow,AIDED,Syria,1991,,A,\n").failures())
        .singleElement()
        .extracting(FailedRow::reason)
        .asString()
        .contains("SUN or RUS");
  }

  @Test
  void changesNothingWhenATableComesTwiceInAnyOrder() {
    take(HEADER + "RUS,AIDED,KAZ,2022,,A,\n" + "CHN,AIDED,KAZ,2022,,A,\n");
    List<String> before = claims();

    FactImport.Report again =
        take(HEADER + "CHN,AIDED,KAZ,2022,,A,\n" + "RUS,AIDED,KAZ,2022,,A,\n");

    assertThat(again.written()).isEqualTo(new WriteSummary(0, 0, 1, 0, 0, 0, 0));
    assertThat(claims()).isEqualTo(before);
  }

  @Test
  void letsANewEditionTakeThePlaceOfTheOneBeforeAndKeepsItsClaims() {
    take(HEADER + "RUS,AIDED,KAZ,2022,,Agency,\n" + "CHN,AIDED,KAZ,2022,,Agncy,\n");

    take(HEADER + "RUS,AIDED,KAZ,2021,,Agency,\n" + "CHN,AIDED,KAZ,2022,,Agency,\n");

    assertThat(facts()).containsExactly("CHN AIDED KAZ 2022 2022", "RUS AIDED KAZ 2021 2021");
    assertThat(claims()).allMatch(claim -> claim.contains("by Agency"));
    assertThat(TestGraph.run("MATCH (claim:Claim) RETURN claim")).hasSize(4);
    assertThat(Invariants.violations(graph.store())).isEmpty();
  }

  @Test
  void notesWhoBroughtATableAndWhyUnlessNothingWasNew() {
    FactTable table =
        FactTable.read("facts.csv", Format.CSV, HEADER + "RUS,AIDED,KAZ,2022,,Agency,\n");

    factImport.take(table, new Signature("A. Scholar", "For a paper"));
    factImport.take(table, new Signature("B. Scholar", "Once more"));

    assertThat(changes()).containsExactly("FACTS_IMPORTED facts.csv A. Scholar For a paper");
  }

  @Test
  void notesATableOfManySourcesOnce() {
    factImport.take(
        FactTable.read("facts.csv", Format.CSV, HEADER + manySources() + manySources("CHN")),
        new Signature("A. Scholar", "For a paper"));

    assertThat(changes()).containsExactly("FACTS_IMPORTED facts.csv A. Scholar For a paper");
  }

  @Test
  void notesATableOfWhichOnlyTheFirstPartWentInAndAgainWhenTheRestDoes() {
    FactTable table =
        FactTable.read(
            "facts.csv", Format.CSV, HEADER + manySources() + "RUS,AIDED,NIU,2022,,Last,\n");

    without(
        "NIU",
        cutOff ->
            assertThatThrownBy(() -> cutOff.take(table, new Signature("A. Scholar", "Cut off")))
                .isInstanceOf(UnknownActors.class));

    assertThat(claims()).hasSize(MANY);
    assertThat(changes()).containsExactly("FACTS_IMPORTED facts.csv A. Scholar Cut off");

    factImport.take(table, new Signature("B. Scholar", "The rest"));
    factImport.take(table, new Signature("C. Scholar", "Nothing new"));

    assertThat(claims()).hasSize(MANY + 1);
    assertThat(changes())
        .containsExactly(
            "FACTS_IMPORTED facts.csv A. Scholar Cut off",
            "FACTS_IMPORTED facts.csv B. Scholar The rest");
  }

  @Test
  void letsANewEditionTakeThePlaceOfOneOfWhichOnlyTheFirstPartWentIn() {
    without(
        "COK",
        cutOff ->
            assertThatThrownBy(
                    () -> take(cutOff, HEADER + manySources() + "RUS,AIDED,COK,2022,,Last,\n"))
                .isInstanceOf(UnknownActors.class));

    take(HEADER + "CHN,AIDED,KAZ,2022,,Agency,\n");

    assertThat(facts()).containsExactly("CHN AIDED KAZ 2022 2022");
  }

  @Test
  void notesNothingOfATableOfWhichNothingWentIn() {
    without(
        "COK",
        cutOff ->
            assertThatThrownBy(() -> take(cutOff, HEADER + "RUS,AIDED,COK,2022,,A,\n"))
                .isInstanceOf(UnknownActors.class));

    assertThat(claims()).isEmpty();
    assertThat(changes()).isEmpty();
  }

  /** A row from each of so many sources that they are the first part of what is written. */
  private static String manySources() {
    return manySources("RUS");
  }

  private static String manySources(String subject) {
    return IntStream.range(0, MANY)
        .mapToObj(source -> "%s,AIDED,KAZ,2022,,%s %d,\n".formatted(subject, subject, source))
        .collect(joining());
  }

  /** The graph does not know the actor meanwhile, so that what tells of it cannot be written. */
  private static void without(String actor, Consumer<FactImport> meanwhile) {
    Map<String, Object> ids = Map.of("id", actor, "meanwhile", "WITHOUT_" + actor);
    TestGraph.run("MATCH (actor:Actor {id: $id}) SET actor.id = $meanwhile", ids);
    // a writer remembers the actors whom it has seen
    try (Graph seenAnew = TestGraph.seenAnew()) {
      meanwhile.accept(new FactImport(seenAnew, KNOWLEDGE, FINDER));
    } finally {
      TestGraph.run("MATCH (actor:Actor {id: $meanwhile}) SET actor.id = $id", ids);
    }
  }

  private static List<String> changes() {
    return TestGraph.lines(
        """
        MATCH (change:Change)
        RETURN change.kind + ' ' + change.name + ' ' + change.by + ' ' + change.why AS line
        ORDER BY change.number
        """);
  }

  @Test
  void leavesOtherTablesAloneThatCiteTheSameSource() {
    take(HEADER + "RUS,AIDED,KAZ,2022,,Agency,\n");

    factImport.take(
        FactTable.read("other.csv", Format.CSV, HEADER + "CHN,AIDED,KAZ,2022,,Agency,\n"),
        Signature.NONE);

    assertThat(facts()).containsExactly("CHN AIDED KAZ 2022 2022", "RUS AIDED KAZ 2022 2022");
  }

  @Test
  void writesNothingWhereNoRowMakesSense() {
    take(HEADER + "RUS,AIDED,KAZ,2022,,A,\n");

    FactImport.Report report = take(HEADER + "Nobody,AIDED,KAZ,2022,,A,\n");

    assertThat(report.written()).isEqualTo(WriteSummary.NOTHING);
    assertThat(facts()).hasSize(1);
  }

  @Test
  void readsAllThatARowCanTell() {
    take(
        """
        subject;relation;object;from;polarity;modality;aspect;consent;flag;quantity;source;url;published;note
        RUS;DEPLOYED_TROOPS_TO;KAZ;2022-01-06;;;BEGINS;invited;CSTO;2,500;Post;https://post.example/1;2022-01-07;mine
        CHN;DEPLOYED_TROOPS_TO;KAZ;;negated;;;;;;Post;https://post.example/1;2022-01-07;
        TUR;DEPLOYED_TROOPS_TO;KAZ;;;possible;;;;;Post;https://post.example/1;2022-01-07;
        """);

    assertThat(claims())
        .containsExactly(
            "CHN DEPLOYED_TROOPS_TO KAZ HOLDS known 2022-01-07 by Post: China not deployed troops"
                + " to Kazakhstan.",
            "RUS DEPLOYED_TROOPS_TO KAZ BEGINS 2022-01-06 known 2022-01-07 by Post: Russia deployed"
                + " troops to Kazakhstan, 2500 people, invited, under the flag of CSTO, beginning"
                + " 2022-01-06.",
            "TUR DEPLOYED_TROOPS_TO KAZ HOLDS known 2022-01-07 by Post: Turkey deployed troops to"
                + " Kazakhstan, possible.");
    assertThat(TestGraph.run("MATCH (a:Article) RETURN a.url AS url"))
        .singleElement()
        .satisfies(
            row -> assertThat(row.get("url").asString()).isEqualTo("https://post.example/1"));
  }

  @Test
  void readsLinesOfJsonUnderTheSameNames() {
    FactTable table =
        FactTable.read(
            "facts.jsonl",
            Format.JSONL,
            """
            {"subject": "RUS", "relation": "ARMED", "object": "SYR", "from": 2015, "source": "A", "quote": null}

            {"subject": "RUS", "relation": "ARMED"
            {"subject": "RUS", "weapon": "tanks"}
            ["RUS"]
            """);

    FactImport.Report report = factImport.take(table, Signature.NONE);

    assertThat(facts()).containsExactly("RUS ARMED SYR 2015 2015");
    assertThat(report.failures().stream().map(FailedRow::line)).containsExactly(3, 4, 5);
    assertThat(report.failures().get(1).reason()).contains("'weapon'", "subject, relation");
  }

  @Test
  void readsTheExampleThatComesWithTheProgram() throws IOException {
    String example = Files.readString(Path.of("..", "samples", "recognitions.csv"));

    FactImport.Report report = take(example);

    assertThat(report.failures()).isEmpty();
    assertThat(facts()).contains("TUV RECOGNISED ABKHAZIA 2011-09 2014-03-31");
  }

  @Test
  void refusesWhatIsNoTableOfFacts() {
    assertThatThrownBy(() -> take("subject,relation,object,sauce\n"))
        .isInstanceOf(UnreadableTable.class)
        .hasMessageContaining("'sauce'");
    assertThatThrownBy(() -> take("subject,relation\n")).hasMessageContaining("object, source");
    assertThatThrownBy(() -> take("")).hasMessageContaining("empty");
    assertThatThrownBy(() -> take(HEADER + "RUS,AIDED,KAZ,2022,,A,\"open\nRUS,AIDED,KAZ,,,A,\n"))
        .hasMessageContaining("quotation mark");
    assertThatThrownBy(() -> Format.ofFile("story.txt")).hasMessageContaining(".csv");
  }

  @Test
  void letsNoTablePassForAnEditionOfTheReferenceKnowledge() {
    assertThatThrownBy(() -> FactTable.read(KnowledgeIngest.TABLE, Format.CSV, HEADER))
        .isInstanceOf(UnreadableTable.class)
        .hasMessageContaining("another");
  }

  private FactImport.Report take(String text) {
    return take(factImport, text);
  }

  private static FactImport.Report take(FactImport factImport, String text) {
    return factImport.take(FactTable.read("facts.csv", Format.CSV, text), Signature.NONE);
  }

  /** What counts, each claim with its passage. */
  private static List<String> claims() {
    return TestGraph.lines(
        """
        MATCH (claim:Claim {counts: true})-[:STATED_IN]->(passage:Passage)
        RETURN claim.subjectId + ' ' + claim.relation + ' ' + claim.objectId + ' ' + claim.aspect
               + coalesce(' ' + toString(claim.from), '') + coalesce(' ' + toString(claim.to), '')
               + coalesce(' known ' + toString(claim.known), '') + ' by ' + claim.outlet + ': ' + passage.text AS line
        ORDER BY line
        """);
  }

  private static List<String> facts() {
    return TestGraph.lines(
        """
        MATCH (fact:Fact)
        RETURN fact.subjectId + ' ' + fact.relation + ' ' + fact.objectId + ' ' + coalesce(toString(fact.from), 'null')
               + ' ' + coalesce(toString(fact.to), 'null') AS line
        ORDER BY line
        """);
  }
}

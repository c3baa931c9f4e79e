package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.actor.Mention;
import org.entente.article.Article;
import org.entente.article.language.Language;
import org.entente.claim.Claim;
import org.entente.claim.ClaimId;
import org.entente.claim.Statement;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.calibration.Leanings;
import org.entente.extraction.encoder.Precision;
import org.entente.extraction.encoder.RelationModel;
import org.entente.extraction.encoder.Samples;
import org.entente.extraction.encoder.Samples.Sample;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExtractionTests {

  private static final String DEPLOYMENT =
      "On Thursday [RUS:Russia] sent 3,000 paratroopers to [KAZ:Kazakhstan] at the request of"
          + " [KAZ:President Tokayev], but [CHN:China] sent no troops to [KAZ:Kazakhstan].";

  @SuppressWarnings("NullAway.Init")
  private static RelationModel model;

  @BeforeAll
  static void load() {
    model = RelationModel.load(1);
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Test
  void tellsWhoSentTroopsHowManyAndWhetherInvited() {
    Statement russia = claim(DEPLOYMENT, "RUS DEPLOYED_TROOPS_TO KAZ");

    assertThat(russia.polarity()).isEqualTo(Polarity.AFFIRMED);
    assertThat(russia.modality()).isEqualTo(Modality.ACTUAL);
    assertThat(russia.aspect()).isEqualTo(Aspect.BEGINS);
    assertThat(russia.quantity()).isEqualTo(3000);
    assertThat(russia.consent()).isEqualTo(Consent.INVITED);
  }

  @Test
  void tellsWhenByTheDateThatIsMeant() {
    String text =
        "[KAZ:Kazakhstan] asked the [CSTO:CSTO] for help on Wednesday. [RUS:Russia] sent"
            + " paratroopers to [KAZ:Kazakhstan] on Thursday.";

    assertThat(claim(text, "RUS DEPLOYED_TROOPS_TO KAZ").from()).hasToString("2022-01-06");
  }

  @Test
  void tellsWhoPointedlyDidNot() {
    Statement china = claim(DEPLOYMENT, "CHN DEPLOYED_TROOPS_TO KAZ");

    assertThat(china.polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(china.from()).isNull();
    assertThat(china.quantity()).isNull();
  }

  @Test
  void findsInTextsReadWholeAllThatTheReferenceFindsAndEachOnce() throws IOException {
    Scales whole = new Scales(List.of(1000), 0);
    // in the numbers of the reference: bytes round a margin of nearly nothing to either side
    try (RelationModel exact = RelationModel.load(Precision.FP32, 1)) {
      for (Sample sample : Samples.all()) {
        if (sample.text().split("\\s+").length > 100) {
          continue;
        }
        Extraction extraction =
            new Extraction((_, _, _) -> sample.mentions(), exact, Cut.USUAL, whole);

        // the reference takes what lies above the learned threshold, whatever the product makes of
        // that
        List<Claim> claims =
            extraction
                .findings(MarkedArticle.article(sample.text(), sample.published()))
                .claims(_ -> true, Leanings.NONE)
                .stream()
                .map(Explanation::claim)
                .toList();

        assertThat(claims.stream().map(claim -> said(claim.statement())))
            .as(sample.id())
            .doesNotHaveDuplicates()
            .hasSize(
                (int) sample.claims().stream().map(ExtractionTests::unordered).distinct().count());
        assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void givesTheExactSentencesThatNameBoth() {
    MarkedArticle article =
        MarkedArticle.of("It snowed in the mountains.  " + DEPLOYMENT + "  Schools were closed.");

    assertThat(extraction(article).extract(article.article()))
        .isNotEmpty()
        .allSatisfy(
            claim ->
                assertThat(claim.evidence().span().of(article.text()))
                    .startsWith("On Thursday")
                    .endsWith("to Kazakhstan."));
  }

  @Test
  void findsTheSameClaimInALongArticleAsInItsSentence() {
    String filler =
        "The weather in the mountains was cold and the schools stayed closed all day. ".repeat(20);

    assertThat(claims(filler + DEPLOYMENT + " " + filler))
        .containsKeys("RUS DEPLOYED_TROOPS_TO KAZ", "CHN DEPLOYED_TROOPS_TO KAZ");
  }

  @Test
  void saysNothingOfOneActorOrOfThoseWhomNobodyResolved() {
    assertThat(claims("[RUS:Russia] sent troops to [?:Ruritania].")).isEmpty();
    assertThat(claims("")).isEmpty();
    assertThat(claims(" \u200b\ufeff\n")).isEmpty();
  }

  @Test
  void readsNothingInAnArticleInAnotherLanguage() {
    MarkedArticle article = MarkedArticle.of(DEPLOYMENT);
    Extraction extraction = extraction(article);
    Article french = article.article().in(new Language("fr"));

    assertThat(extraction.reads(article.article())).isTrue();
    assertThat(extraction.reads(french)).isFalse();
    assertThat(extraction.extract(french)).isEmpty();
    assertThat(extraction.read(french)).isEqualTo(Extracted.NOTHING);
  }

  @Test
  void readsASentenceOfThousandsOfWords() {
    String endless = DEPLOYMENT.replace(".", ", and ").repeat(150);

    assertThat(claims(endless)).containsKey("RUS DEPLOYED_TROOPS_TO KAZ");
  }

  @Test
  void readsOverZeroWidthCharacters() {
    String text =
        DEPLOYMENT
            .replace("paratroopers", "para\u200btroopers\u200b")
            .replace("sent", "se\u00adnt");

    assertThat(claims(text)).containsKey("RUS DEPLOYED_TROOPS_TO KAZ");
  }

  @Test
  void claimsLessTheMoreOfItMustBeRight() throws IOException {
    List<ClaimId> most = claimed(Cut.F1);
    List<ClaimId> usual = claimed(Cut.EVEN);
    List<ClaimId> surest = claimed(Cut.PRECISION_90);

    assertThat(most).containsAll(usual).hasSizeGreaterThan(usual.size());
    assertThat(usual).containsAll(surest).hasSizeGreaterThan(surest.size());
    assertThat(surest).isNotEmpty();
  }

  private static List<ClaimId> claimed(Cut cut) throws IOException {
    return Samples.all().stream()
        .flatMap(
            sample ->
                new Extraction((_, _, _) -> sample.mentions(), model, cut)
                    .extract(MarkedArticle.article(sample.text(), sample.published())).stream())
        .map(Claim::id)
        .toList();
  }

  @Test
  void explainsAClaimByTheWordsThatWeighedMost() {
    MarkedArticle article = MarkedArticle.of(DEPLOYMENT);

    Explanation explanation =
        extraction(article).explain(article.article()).stream()
            .filter(e -> said(e.claim().statement()).equals("RUS DEPLOYED_TROOPS_TO KAZ"))
            .findFirst()
            .orElseThrow();

    assertThat(explanation.logOdds()).isPositive();
    assertThat(explanation.words())
        .isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
    assertThat(explanation.words())
        .extracting(Explanation.Word::text)
        .contains("sent")
        .allSatisfy(word -> assertThat(article.text()).contains(word));
  }

  @Test
  void accountsForAllPairsForWhatIsClaimedAndForWhatIsNot() {
    String filler =
        "The weather in the mountains was cold and the schools stayed closed all day. ".repeat(40);
    MarkedArticle article =
        MarkedArticle.of(DEPLOYMENT + " " + filler + "[FRA:France] and [?:Congo] were calm.");
    Extraction extraction = extraction(article);

    Account account = extraction.account(article.article());

    assertThat(account.mentions()).isEqualTo(article.mentions());
    assertThat(account.pairs())
        .extracting(pair -> "%s %s %s".formatted(pair.one(), pair.other(), pair.together()))
        .containsExactly(
            "RUS KAZ true",
            "RUS CHN true",
            "RUS FRA false",
            "KAZ CHN true",
            "KAZ FRA false",
            "CHN FRA false");
    List<Account.Candidate> candidates =
        account.pairs().stream().flatMap(pair -> pair.candidates().stream()).toList();
    assertThat(candidates)
        .filteredOn(Account.Candidate::taken)
        .extracting(candidate -> candidate.explanation().claim())
        .containsExactlyInAnyOrderElementsOf(extraction.extract(article.article()));
    assertThat(candidates)
        .extracting(candidate -> candidate.explanation().claim().id())
        .containsExactlyInAnyOrderElementsOf(
            extraction.findings(article.article()).claims(_ -> true, Leanings.NONE).stream()
                .map(explanation -> explanation.claim().id())
                .toList());
    assertThat(account.pairs())
        .allSatisfy(
            pair ->
                assertThat(pair.candidates())
                    .isSortedAccordingTo(
                        (one, other) ->
                            Double.compare(
                                other.explanation().logOdds(), one.explanation().logOdds())));
  }

  @Test
  void readsWhatIsSaidOfAnUnresolvedNameBesideTheClaimsAndNeverAmongThem() {
    MarkedArticle article = MarkedArticle.of(DEPLOYMENT.replace("[RUS:Russia]", "[?:Congo]"));
    Extraction extraction = extraction(article);

    Extracted read = extraction.read(article.article());

    assertThat(read.claims()).isEqualTo(extraction.extract(article.article()));
    assertThat(read.claims())
        .extracting(claim -> said(claim.statement()))
        .contains("CHN DEPLOYED_TROOPS_TO KAZ");
    assertThat(read.unresolved()).extracting(Mention::text).containsExactly("Congo");
    assertThat(read.waiting())
        .anySatisfy(
            waiting -> {
              Statement statement = waiting.claim().statement();
              assertThat(waiting.names()).containsEntry(statement.subject(), "congo");
              assertThat(statement.relation()).isEqualTo(Relation.DEPLOYED_TROOPS_TO);
              assertThat(statement.object()).hasToString("KAZ");
              assertThat(statement.quantity()).isEqualTo(3000);
            });
  }

  @Test
  void givesTheSameClaimsToManyThreadsAtOnce() {
    MarkedArticle article = MarkedArticle.of(DEPLOYMENT);
    Extraction extraction = extraction(article);
    List<Claim> alone = extraction.extract(article.article());

    List<List<Claim>> together =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(_ -> extraction.extract(article.article()))
            .toList();

    assertThat(together).allSatisfy(claims -> assertThat(claims).isEqualTo(alone));
  }

  private static Extraction extraction(MarkedArticle article) {
    return new Extraction(article.finder(), model);
  }

  private static Statement claim(String marked, String said) {
    return Objects.requireNonNull(claims(marked).get(said), said);
  }

  private static Map<String, Statement> claims(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return extraction(article).extract(article.article()).stream()
        .map(Claim::statement)
        .collect(Collectors.toMap(ExtractionTests::said, s -> s, (first, second) -> first));
  }

  private static String said(Statement statement) {
    return "%s %s %s".formatted(statement.subject(), statement.relation(), statement.object());
  }

  private static List<String> unordered(JsonNode claim) {
    String relation = claim.get("relation").stringValue();
    List<String> parties =
        new ArrayList<>(
            List.of(claim.get("subject").stringValue(), claim.get("object").stringValue()));
    if (Relation.named(relation).symmetric()) {
      parties.sort(String::compareTo);
    }
    parties.add(relation);
    parties.add(claim.get("polarity").stringValue());
    return parties;
  }
}

package org.entente.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.article.VersionId;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.extraction.Account;
import org.entente.extraction.Account.Candidate;
import org.entente.extraction.Account.Pair;
import org.entente.extraction.Explanation;
import org.entente.extraction.MarkedArticle;
import org.entente.extraction.calibration.Sign;
import org.entente.extraction.calibration.Signs;
import org.entente.extraction.encoder.MarkedText;
import org.entente.extraction.encoder.PairInText;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.junit.jupiter.api.Test;

class AccountTextTests {

  private static final MarkedArticle ARTICLE =
      MarkedArticle.of("[CHN:China] balked at sending troops to [KAZ:Kazakhstan].");
  private static final Span BALKED = new Span(6, 12);
  private static final Signs NO_SIGNS =
      new Signs(Arrays.stream(Sign.values()).collect(toMap(sign -> sign, _ -> 0.0)));

  @Test
  void tellsWhatWasTakenAndWhatWasLeftAndBetweenWhomNothingWasSeen() {
    String told =
        told(
            new Account(
                ARTICLE.mentions(),
                List.of(
                    new Pair(
                        ActorId.of("CHN"),
                        ActorId.of("KAZ"),
                        true,
                        List.of(
                            candidate(Relation.DEPLOYED_TROOPS_TO, Polarity.NEGATED, 3.25),
                            candidate(Relation.CONDEMNED, Polarity.AFFIRMED, -1.5))),
                    new Pair(ActorId.of("CHN"), ActorId.of("RUS"), true, List.of()),
                    new Pair(ActorId.of("KAZ"), ActorId.of("USA"), false, List.of()))));

    assertThat(told.lines().map(String::strip))
        .containsSubsequence(
            "a (undated): China balked at sending troops to Kazakhstan.",
            "CHN and KAZ",
            "taken: CHN not DEPLOYED_TROOPS_TO KAZ",
            "0.75 sure, a claim is surer than 0.50; margins +3.25, nothing",
            "because: the readings have it at +0.00 on average, +0.00 at least, +0.00 in the longest windows; nobody else is likelier in the place of either; one sentence says it",
            "words: balked 0.40",
            "evidence: China balked at sending troops to Kazakhstan.",
            "left:  CHN CONDEMNED KAZ",
            "0.25 sure, a claim is surer than 0.50; margins -1.50, nothing",
            "CHN and RUS: nothing came nearer than -3.00",
            "KAZ and USA: never near enough to be read together");
  }

  @Test
  void tellsHowEachMentionWasResolved() {
    String told = told(new Account(ARTICLE.mentions(), List.of()));

    assertThat(told.lines().map(String::strip))
        .anyMatch(line -> line.matches("0-5 +China: CHN, by name \\(.*\\), \\d\\.\\d\\d sure"))
        .anyMatch(line -> line.startsWith("34-44"))
        .contains("No two actors are mentioned, so that nothing can be claimed.");
  }

  private static String told(Account account) {
    return AccountText.of(
        TextLine.read("{\"id\": \"a\", \"text\": \"%s\"}".formatted(ARTICLE.text())),
        account,
        null);
  }

  private static Candidate candidate(Relation relation, Polarity polarity, double margin) {
    VersionId version = ARTICLE.article().version();
    Claim claim =
        Claim.of(
            Statement.of(ActorId.of("CHN"), relation, ActorId.of("KAZ"), polarity),
            new Evidence(
                version,
                new Span(0, ARTICLE.text().length()),
                ARTICLE.mentions().get(0).span(),
                ARTICLE.mentions().get(1).span()),
            new Confidence(margin > 0 ? 0.75 : 0.25),
            "test 1");
    Explanation explanation =
        new Explanation(
            claim, NO_SIGNS, margin, List.of(new Explanation.Word(BALKED, "balked", 0.4)));
    PairInText read =
        new PairInText(new MarkedText(new int[0], List.of()), ActorId.of("CHN"), ActorId.of("KAZ"));
    return new Candidate(explanation, 0, List.of(margin, -3.0), read);
  }
}

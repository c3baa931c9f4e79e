package org.entente.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.entente.article.Article;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Detail;
import org.entente.extraction.calibration.Leanings;
import org.entente.extraction.calibration.Signs;
import org.entente.extraction.encoder.Finding;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in an article, weighed. Which of it is claimed, and how readily details are
 * told of a claim, can be chosen without reading the article again.
 */
public final class Findings {

  private final Article article;
  private final Circumstances circumstances;
  private final List<Weighed> candidates;
  private final String extractor;

  /**
   * Those of an article.
   *
   * @param weighed all that was found; only candidates are kept
   * @param extractor the name of what found it
   */
  Findings(Article article, Circumstances circumstances, List<Weighed> weighed, String extractor) {
    this.article = article;
    this.circumstances = circumstances;
    this.candidates = weighed.stream().filter(Weighed::isCandidate).toList();
    this.extractor = extractor;
  }

  /** Something that was found, as the claim that it is or would be. */
  record Explained(Weighed weighed, Explanation explanation) {}

  /** What the claims of an article tell of each other. */
  private record Shared(Headcounts headcounts, JointSpeakers speakers) {}

  /**
   * What is claimed, in the order of its evidence.
   *
   * @param claimed by which signs something is a claim
   */
  public List<Explanation> claims(Predicate<Signs> claimed, Leanings leanings) {
    Shared shared = shared(claimed, leanings);
    return candidates.stream()
        .filter(found -> claimed.test(found.signs()))
        .map(found -> explanation(found, shared, leanings))
        .sorted(Comparator.comparing(explanation -> explanation.claim().evidence().span()))
        .toList();
  }

  /** The same with what is not claimed; the likeliest first. */
  List<Explained> all(Predicate<Signs> claimed, Leanings leanings) {
    Shared shared = shared(claimed, leanings);
    return candidates.stream()
        .sorted(Comparator.comparing(Weighed::logOdds).reversed())
        .map(found -> new Explained(found, explanation(found, shared, leanings)))
        .toList();
  }

  private Shared shared(Predicate<Signs> claimed, Leanings leanings) {
    List<Weighed> claims =
        candidates.stream().filter(found -> claimed.test(found.signs())).toList();
    return new Shared(
        Headcounts.of(
            claims.stream().map(found -> Details.number(found.consensus())).toList(),
            circumstances,
            leanings.of(Detail.QUANTITY)),
        new JointSpeakers(
            claims.stream().map(found -> said(found, leanings)).toList(), article.text()));
  }

  private static JointSpeakers.Said said(Weighed found, Leanings leanings) {
    Reading reading = found.consensus().surest();
    return new JointSpeakers.Said(
        reading.key(),
        reading.finding().modality(),
        found.run().subject(),
        Details.speaker(found.consensus()).choice(leanings.of(Detail.ATTRIBUTED_TO)));
  }

  private Explanation explanation(Weighed found, Shared shared, Leanings leanings) {
    Reading reading = found.consensus().surest();
    Finding finding = reading.finding();
    Reading.Key key = reading.key();
    Run run = found.run();
    Details details = Details.of(found.consensus());
    Bounds bounds =
        Bounds.of(
            details.from().meaning(words -> begin(words, finding)),
            leanings.of(Detail.FROM),
            details.to().meaning(words -> end(words, finding)),
            leanings.of(Detail.TO));
    Statement statement =
        Statement.of(key.subject(), key.relation(), key.object(), key.polarity())
            .with(finding.modality(), finding.aspect())
            .dated(bounds.from(), bounds.to())
            .attributed(shared.speakers().of(said(found, leanings)))
            .deployed(
                details.consent().choice(leanings.of(Detail.CONSENT)),
                details.flag().choice(leanings.of(Detail.FLAG)),
                shared.headcounts().people(details.number()));
    Claim claim =
        Claim.of(
            statement,
            new Evidence(article.version(), run.span(), run.subject(), run.object()),
            Calibration.confidence(found.logOdds()),
            extractor);
    return Explanation.of(claim, found, article.text());
  }

  private @Nullable FuzzyDate begin(Span words, Finding finding) {
    return circumstances.dateAt(words).map(date -> date.begin(finding.modality())).orElse(null);
  }

  private @Nullable FuzzyDate end(Span words, Finding finding) {
    return circumstances
        .dateAt(words)
        .map(date -> date.end(finding.modality(), finding.aspect()))
        .orElse(null);
  }
}

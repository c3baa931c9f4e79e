package org.entente.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.article.Article;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.claim.WaitingClaim;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.encoder.Finding;
import org.entente.extraction.encoder.PairInText;
import org.entente.extraction.encoder.Pointed;
import org.entente.extraction.encoder.RelationModel;

/**
 * Reads articles with a fine-tuned encoder: who is mentioned is marked in the text, which is read
 * in windows of some sentences, every pair of actors is scored for every relation, all that is
 * found is weighed together, and what is likely enough is a claim with the sentences that carry it.
 */
public final class Extraction implements ClaimExtractor {

  private final RelationModel model;
  private final Scales scales;
  private final double line;
  private final ArticleWindows articleWindows;
  private final Cut cut;

  public Extraction(MentionFinder mentionFinder, RelationModel model) {
    this(mentionFinder, model, Cut.USUAL);
  }

  /**
   * The same with another line above which a finding is a claim.
   *
   * @param cut where the line lies
   */
  public Extraction(MentionFinder mentionFinder, RelationModel model, Cut cut) {
    this(mentionFinder, model, cut, Scales.MEASURED);
  }

  Extraction(MentionFinder mentionFinder, RelationModel model, Cut cut, Scales scales) {
    this.model = model;
    this.scales = scales;
    this.cut = cut;
    this.line = model.calibration().line(cut);
    this.articleWindows = new ArticleWindows(mentionFinder, model.wordPieces());
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public Optional<Cut> cut() {
    return Optional.of(cut);
  }

  /** Not what is certainly in another language than English: the encoder knows no other. */
  @Override
  public boolean reads(Article article) {
    return !article.isForeign();
  }

  @Override
  public List<Claim> extract(Article article) {
    return explain(article).stream().map(Explanation::claim).toList();
  }

  /**
   * The article's claims, each with the words on which it rests; in the order of their evidence.
   */
  public List<Explanation> explain(Article article) {
    return explain(article, this::isClaim);
  }

  /** Also what was left, down to what no reading thought worth a look; to fit calibrations by. */
  public List<Explanation> candidates(Article article) {
    return explain(article, Weighed::isCandidate);
  }

  private List<Explanation> explain(Article article, Predicate<Weighed> taken) {
    if (!reads(article)) {
      return List.of();
    }
    return explain(article, articleWindows.of(article, scales), taken);
  }

  private List<Explanation> explain(
      Article article, List<List<Window>> windows, Predicate<Weighed> taken) {
    Circumstances circumstances = articleWindows.circumstances(article);
    List<Weighed> all = weighed(windows, circumstances);
    Headcounts headcounts = headcounts(all, circumstances);
    return all.stream()
        .filter(taken)
        .map(finding -> claim(article, finding, circumstances, headcounts))
        .sorted(Comparator.comparing(explanation -> explanation.claim().evidence().span()))
        .toList();
  }

  private List<Weighed> weighed(List<List<Window>> windows, Circumstances circumstances) {
    List<Consensus> found = Consensus.of(read(windows, circumstances), scales.floor());
    return Weighed.of(found, model.calibration());
  }

  /** Why the article claims what it claims, and nothing else. */
  public Account account(Article article) {
    List<Mention> mentions = articleWindows.mentions(article);
    if (!reads(article)) {
      return new Account(mentions, List.of());
    }
    List<List<Window>> windows = articleWindows.of(article, scales, mentions);
    Circumstances circumstances = articleWindows.circumstances(article);
    List<Weighed> all = weighed(windows, circumstances);
    Headcounts headcounts = headcounts(all, circumstances);
    List<Account.Candidate> candidates =
        all.stream()
            .filter(Weighed::isCandidate)
            .sorted(Comparator.comparing(Weighed::logOdds).reversed())
            .map(
                found ->
                    new Account.Candidate(
                        claim(article, found, circumstances, headcounts),
                        line,
                        found.consensus().margins(),
                        pair(found.consensus().surest(), circumstances)))
            .toList();
    return Account.of(mentions, windows.stream().flatMap(List::stream).toList(), candidates);
  }

  /**
   * The windows with unresolved names are read once more, with these marked like others: so what is
   * found of resolved actors is the same whatever stands beside them.
   */
  @Override
  public Extracted read(Article article) {
    if (!reads(article)) {
      return Extracted.NOTHING;
    }
    List<Mention> mentions = articleWindows.mentions(article);
    List<Claim> claims =
        explain(article, articleWindows.of(article, scales, mentions), this::isClaim).stream()
            .map(Explanation::claim)
            .toList();
    StandIns standIns = new StandIns(mentions);
    if (standIns.isEmpty()) {
      return new Extracted(claims, List.of(), List.of());
    }
    List<List<Window>> windows =
        articleWindows.of(article, scales, standIns.mark(mentions)).stream()
            .map(ofScale -> ofScale.stream().filter(standIns::standIn).toList())
            .toList();
    List<WaitingClaim> waiting =
        explain(
                article,
                windows,
                found -> standIns.concern(found.consensus().surest().key()) && isClaim(found))
            .stream()
            .map(explanation -> standIns.waiting(explanation.claim()))
            .toList();
    return new Extracted(
        claims, mentions.stream().filter(mention -> mention.actor().isEmpty()).toList(), waiting);
  }

  private PairInText pair(Reading reading, Circumstances circumstances) {
    return new PairInText(
        reading.window().marked(model.wordPieces(), circumstances),
        reading.finding().subject(),
        reading.finding().object());
  }

  private boolean isClaim(Weighed found) {
    return found.logOdds() > line;
  }

  /** Each window is read once, at however many scales it occurs. */
  private List<List<Reading>> read(List<List<Window>> byScale, Circumstances circumstances) {
    List<Window> worthReading =
        byScale.stream().flatMap(List::stream).filter(Window::hasPair).distinct().toList();
    List<List<Finding>> found =
        model.read(
            worthReading.stream().map(w -> w.marked(model.wordPieces(), circumstances)).toList(),
            scales.floor());
    Map<Window, List<Reading>> readings = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Window window = worthReading.get(i);
      readings.put(
          window, found.get(i).stream().map(finding -> new Reading(window, finding)).toList());
    }
    return byScale.stream()
        .map(
            windows ->
                windows.stream()
                    .flatMap(window -> readings.getOrDefault(window, List.of()).stream())
                    .toList())
        .toList();
  }

  private Headcounts headcounts(List<Weighed> all, Circumstances circumstances) {
    return Headcounts.of(
        all.stream().filter(this::isClaim).map(Weighed::consensus).toList(), circumstances);
  }

  private Explanation claim(
      Article article, Weighed weighed, Circumstances circumstances, Headcounts headcounts) {
    Reading reading = weighed.consensus().surest();
    Finding finding = reading.finding();
    Reading.Key key = reading.key();
    Run run = weighed.run();
    Dating dating = Dating.of(reading, run, article.text(), circumstances);
    Pointed pointed = finding.pointed();
    Statement statement =
        Statement.of(key.subject(), key.relation(), key.object(), key.polarity())
            .with(finding.modality(), finding.aspect())
            .dated(dating.from(), dating.to())
            .attributed(finding.speaker())
            .deployed(
                finding.consent(),
                pointed == null ? null : pointed.flag(),
                Deployed.people(reading, run, article.text(), circumstances, headcounts));
    Claim claim =
        Claim.of(
            statement,
            new Evidence(article.version(), run.span(), run.subject(), run.object()),
            Calibration.confidence(weighed.logOdds()),
            name());
    return Explanation.of(claim, weighed, article.text());
  }
}

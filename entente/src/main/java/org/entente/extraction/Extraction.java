package org.entente.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.article.Article;
import org.entente.claim.Claim;
import org.entente.claim.WaitingClaim;
import org.entente.extraction.calibration.Cut;
import org.entente.extraction.calibration.Signs;
import org.entente.extraction.encoder.Finding;
import org.entente.extraction.encoder.PairInText;
import org.entente.extraction.encoder.RelationModel;
import org.entente.ontology.ActorId;

/**
 * Reads articles with a fine-tuned encoder: who is mentioned is marked in the text, which is read
 * in windows of some sentences, every pair of actors is scored for every relation, all that is
 * found is weighed together, and what is likely enough is a claim with the sentences that carry it.
 */
public final class Extraction implements ClaimExtractor {

  private final RelationModel model;
  private final Predicate<ActorId> persons;
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
    this.persons = mentionFinder::isPerson;
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
    return claims(findings(article));
  }

  /** All that is found in an article, claimed or not. */
  public Findings findings(Article article) {
    return findings(article, reads(article) ? articleWindows.of(article, scales) : List.of());
  }

  private Findings findings(Article article, List<List<Window>> windows) {
    Circumstances circumstances = articleWindows.circumstances(article);
    return new Findings(article, circumstances, weighed(windows, circumstances), name());
  }

  private List<Explanation> claims(Findings findings) {
    return findings.claims(this::isClaim, model.leanings());
  }

  private List<Weighed> weighed(List<List<Window>> windows, Circumstances circumstances) {
    List<Consensus> found = Consensus.of(read(windows, circumstances), scales.floor());
    return Weighed.of(found, persons, model.calibration());
  }

  /** Why the article claims what it claims, and nothing else. */
  public Account account(Article article) {
    List<Mention> mentions = articleWindows.mentions(article);
    if (!reads(article)) {
      return new Account(mentions, List.of());
    }
    List<List<Window>> windows = articleWindows.of(article, scales, mentions);
    Circumstances circumstances = articleWindows.circumstances(article);
    List<Account.Candidate> candidates =
        findings(article, windows).all(this::isClaim, model.leanings()).stream()
            .map(
                found ->
                    new Account.Candidate(
                        found.explanation(),
                        line,
                        found.weighed().consensus().margins(),
                        pair(found.weighed().consensus().surest(), circumstances)))
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
        claims(findings(article, articleWindows.of(article, scales, mentions))).stream()
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
        claims(findings(article, windows)).stream()
            .map(Explanation::claim)
            .filter(standIns::concern)
            .map(standIns::waiting)
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

  private boolean isClaim(Signs signs) {
    return model.calibration().logOdds(signs) > line;
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
}

package org.entente.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.article.Article;
import org.entente.article.Passage;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.extraction.date.DateExpression;
import org.entente.extraction.date.DateFinder;
import org.entente.extraction.encoder.Finding;
import org.entente.extraction.encoder.RelationModel;

/**
 * Reads articles with a fine-tuned encoder: who is mentioned is marked in the text, a few sentences
 * are read at a time, every pair of actors is scored for every relation, and what lies above the
 * threshold is a claim with the sentences that carry it.
 */
public final class Extraction implements ClaimExtractor {

  private static final String NAME = "entente-encoder 1";

  private final MentionFinder mentionFinder;
  private final RelationModel model;
  private final Scales scales;
  private final DateFinder dateFinder = new DateFinder();
  private final QuantityFinder quantityFinder = new QuantityFinder();

  public Extraction(MentionFinder mentionFinder, RelationModel model) {
    this(mentionFinder, model, Scales.MEASURED);
  }

  Extraction(MentionFinder mentionFinder, RelationModel model, Scales scales) {
    this.mentionFinder = mentionFinder;
    this.model = model;
    this.scales = scales;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Claim> extract(Article article) {
    return explain(article).stream().map(Explanation::claim).toList();
  }

  /**
   * The article's claims, each with the words on which it rests; in the order of their evidence.
   */
  public List<Explanation> explain(Article article) {
    List<Mention> mentions = resolvedMentions(article);
    List<List<Window>> windows =
        scales.over(
            sentences(article, mentions, kind -> kind == Passage.Kind.HEADLINE),
            sentences(article, mentions, kind -> kind != Passage.Kind.HEADLINE));
    List<List<Reading>> readings = read(windows);
    List<Consensus> findings = Consensus.of(readings, scales.floor());
    Circumstances circumstances = circumstances(article);
    return findings.stream()
        .filter(finding -> finding.margin() > scales.threshold())
        .map(finding -> claim(article, finding, circumstances))
        .sorted(Comparator.comparing(explanation -> explanation.claim().evidence().span()))
        .toList();
  }

  private List<Mention> resolvedMentions(Article article) {
    return mentionFinder.find(article.text(), article.published()).stream()
        .filter(mention -> mention.actor().isPresent())
        .toList();
  }

  private List<Sentence> sentences(
      Article article, List<Mention> mentions, Predicate<Passage.Kind> wanted) {
    return article.passages().stream()
        .filter(passage -> wanted.test(passage.kind()))
        .flatMap(
            passage ->
                Sentence.at(
                    passage.span(),
                    article.text(),
                    mentions,
                    model.wordPieces(),
                    Scales.MOST_PIECES)
                    .stream())
        .toList();
  }

  /** Each window is read once, at however many scales it occurs. */
  private List<List<Reading>> read(List<List<Window>> byScale) {
    List<Window> worthReading =
        byScale.stream().flatMap(List::stream).filter(Window::hasPair).distinct().toList();
    List<List<Finding>> found =
        model.read(
            worthReading.stream().map(w -> w.marked(model.wordPieces())).toList(), scales.floor());
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

  /** What a text tells of dates and numbers, from which each claim takes what is its own. */
  private record Circumstances(List<DateExpression> dates, List<Quantity> quantities) {}

  private Circumstances circumstances(Article article) {
    return new Circumstances(
        dateFinder.find(article.text(), article.published()), quantityFinder.find(article.text()));
  }

  private Explanation claim(Article article, Consensus consensus, Circumstances circumstances) {
    Reading reading = consensus.surest();
    Finding finding = reading.finding();
    Reading.Key key = reading.key();
    Run run = reading.run();
    Dating dating = Dating.of(reading, run, article.text(), circumstances.dates());
    Statement statement =
        Statement.of(key.subject(), key.relation(), key.object(), key.polarity())
            .with(finding.modality(), finding.aspect())
            .dated(dating.from(), dating.to())
            .attributed(finding.speaker())
            .deployed(
                finding.consent(),
                null,
                Deployed.people(reading, run, article.text(), circumstances.quantities()));
    Claim claim =
        Claim.of(
            statement,
            new Evidence(article.version(), run.span(), run.subject(), run.object()),
            model.confidence(consensus.margin()),
            NAME);
    return Explanation.of(claim, consensus, article.text());
  }
}

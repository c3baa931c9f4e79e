package org.entente.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.article.Article;
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
  private final Windows windows;
  private final DateFinder dateFinder = new DateFinder();
  private final QuantityFinder quantityFinder = new QuantityFinder();

  public Extraction(MentionFinder mentionFinder, RelationModel model) {
    this(mentionFinder, model, Windows.MEASURED);
  }

  Extraction(MentionFinder mentionFinder, RelationModel model, Windows windows) {
    this.mentionFinder = mentionFinder;
    this.model = model;
    this.windows = windows;
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
    Circumstances circumstances = circumstances(article);
    return readings(article).stream()
        .map(reading -> explained(article, reading, circumstances))
        .sorted(Comparator.comparing(explanation -> explanation.claim().evidence().span()))
        .toList();
  }

  /** The surest reading of everything that the article says. */
  Collection<Reading> readings(Article article) {
    List<Mention> mentions = resolvedMentions(article);
    List<Sentence> sentences = sentences(article, mentions);
    List<Window> worthReading = windows.over(sentences).stream().filter(Window::hasPair).toList();
    return bestOfEach(read(worthReading));
  }

  private List<Mention> resolvedMentions(Article article) {
    return mentionFinder.find(article.text(), article.published()).stream()
        .filter(mention -> mention.actor().isPresent())
        .toList();
  }

  private List<Sentence> sentences(Article article, List<Mention> mentions) {
    return article.passages().stream()
        .flatMap(
            passage ->
                Sentence.at(
                    passage.span(),
                    article.text(),
                    mentions,
                    model.wordPieces(),
                    Windows.MOST_PIECES)
                    .stream())
        .toList();
  }

  private List<Reading> read(List<Window> worthReading) {
    List<List<Finding>> found =
        model.read(worthReading.stream().map(w -> w.marked(model.wordPieces())).toList());
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Window window = worthReading.get(i);
      found.get(i).forEach(finding -> readings.add(new Reading(window, finding)));
    }
    return readings;
  }

  /** Of the readings that say the same the one that is surest. */
  private static Collection<Reading> bestOfEach(List<Reading> readings) {
    Map<Reading.Key, Reading> best = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (reading.counts()) {
        best.merge(
            reading.key(), reading, (one, other) -> other.margin() > one.margin() ? other : one);
      }
    }
    return best.values();
  }

  /** What a text tells of dates and numbers, from which each claim takes what is its own. */
  private record Circumstances(List<DateExpression> dates, List<Quantity> quantities) {}

  private Circumstances circumstances(Article article) {
    return new Circumstances(
        dateFinder.find(article.text(), article.published()), quantityFinder.find(article.text()));
  }

  private Explanation explained(Article article, Reading reading, Circumstances circumstances) {
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
            model.confidence(finding.margin()),
            NAME);
    return Explanation.of(claim, reading, article.text());
  }
}

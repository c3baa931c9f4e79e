package org.entente.extraction.precedent;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.actor.MentionFinder;
import org.entente.claim.Statement;
import org.entente.extraction.ArticleWindows;
import org.entente.extraction.Circumstances;
import org.entente.extraction.Scales;
import org.entente.extraction.Window;
import org.entente.extraction.encoder.Label;
import org.entente.extraction.encoder.PairInText;
import org.entente.extraction.encoder.RelationModel;
import org.entente.extraction.evaluation.GoldCheck;
import org.entente.extraction.evaluation.GoldFile;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Third;
import org.entente.ontology.ActorId;
import org.entente.ontology.Span;

/**
 * Finds the claims of the gold that are most like one that was found. The gold texts with the same
 * relation that share most words with it are read by the same weights, and of these the claims
 * whose pairs look most alike to them are told. May be used by several threads at once.
 */
public final class Precedents {

  /** So many gold claims are read anew to find the nearest of them. */
  private static final int SHORTLIST = 60;

  /** As short as the product reads: two sentences or so. */
  private static final Scales SHORT = new Scales(List.of(45), 0);

  private static final String DRILLS = "drills";

  private final Map<Label, List<Taught>> taught;
  private final Map<Label, SharedWords> sharedWords;
  private final Map<String, List<Window>> windows = new ConcurrentHashMap<>();
  private final ArticleWindows articleWindows;
  private final RelationModel model;

  /** A claim of a gold text, with the text's words. */
  private record Taught(GoldItem item, Statement claim, Set<String> words) {}

  /** A claim where it is said. */
  private record Said(Taught taught, Span span, PairInText pair) {}

  /**
   * Precedents out of gold texts.
   *
   * @param model by which both the gold and what is compared with it are read
   */
  Precedents(Collection<GoldItem> items, MentionFinder mentionFinder, RelationModel model) {
    this.model = model;
    this.articleWindows = new ArticleWindows(mentionFinder, model.wordPieces());
    this.taught =
        items.stream().flatMap(Precedents::taught).collect(groupingBy(each -> label(each.claim())));
    this.sharedWords =
        taught.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry ->
                        new SharedWords(entry.getValue().stream().map(Taught::words).toList())));
  }

  /**
   * Precedents out of a folder of gold: all that may be learned from, which is what lies in {@code
   * drills} and, of the rest, the two thirds that are not the test third.
   *
   * @throws IOException if it is not there or cannot be read
   */
  public static Precedents of(Path gold, MentionFinder mentionFinder, RelationModel model)
      throws IOException {
    List<GoldItem> items = new ArrayList<>();
    for (Path file : GoldCheck.files(List.of(gold))) {
      boolean drills = gold.relativize(file).startsWith(DRILLS);
      GoldFile.read(file).items().stream()
          .filter(item -> drills || Third.of(item.id()) != Third.TEST)
          .forEach(items::add);
    }
    return new Precedents(items, mentionFinder, model);
  }

  private static Stream<Taught> taught(GoldItem item) {
    Set<String> words = SharedWords.of(item.text());
    return item.claims().stream().map(claim -> new Taught(item, claim, words));
  }

  private static Label label(Statement claim) {
    return new Label(claim.relation(), claim.polarity());
  }

  /**
   * The claims of the gold that are most like one, best first; one from a text.
   *
   * @param claim what is compared
   * @param passage where it is said
   * @param pair its parties in what was read
   * @param most how many at most
   */
  public List<Precedent> nearest(Statement claim, String passage, PairInText pair, int most) {
    Label label = label(claim);
    SharedWords shared = sharedWords.get(label);
    if (shared == null) {
      return List.of();
    }
    Set<String> words = SharedWords.of(passage);
    List<Said> shortlist =
        taught.getOrDefault(label, List.of()).stream()
            .map(each -> Map.entry(each, shared.between(words, each.words())))
            .sorted(Map.Entry.<Taught, Double>comparingByValue().reversed())
            .limit(SHORTLIST)
            .flatMap(each -> said(each.getKey(), words, shared).stream())
            .toList();
    List<float[]> vectors =
        model.vectors(Stream.concat(Stream.of(pair), shortlist.stream().map(Said::pair)).toList());
    Map<String, Precedent> best =
        IntStream.range(0, shortlist.size())
            .mapToObj(
                i -> precedent(shortlist.get(i), cosine(vectors.getFirst(), vectors.get(i + 1))))
            .collect(
                Collectors.toMap(
                    Precedent::item,
                    precedent -> precedent,
                    (one, other) -> one.likeness() >= other.likeness() ? one : other));
    return best.values().stream()
        .sorted(Comparator.comparing(Precedent::likeness).reversed().thenComparing(Precedent::item))
        .limit(most)
        .toList();
  }

  /** The window that names both and shares most words; absent where none names both. */
  private Optional<Said> said(Taught claim, Set<String> words, SharedWords shared) {
    GoldItem item = claim.item();
    String text = item.text();
    ActorId subject = claim.claim().subject();
    ActorId object = claim.claim().object();
    return windows
        .computeIfAbsent(item.id(), _ -> articleWindows.of(item.article(), SHORT).getFirst())
        .stream()
        .filter(window -> names(window, subject) && names(window, object))
        .max(
            Comparator.comparing(
                window -> shared.between(words, SharedWords.of(window.span().of(text)))))
        .map(
            window ->
                new Said(
                    claim,
                    window.span(),
                    new PairInText(
                        window.marked(model.wordPieces(), Circumstances.NONE), subject, object)));
  }

  private static boolean names(Window window, ActorId actor) {
    return window.mentions().anyMatch(mention -> mention.actor().filter(actor::equals).isPresent());
  }

  private static Precedent precedent(Said said, double likeness) {
    GoldItem item = said.taught().item();
    return new Precedent(item.id(), said.taught().claim(), said.span().of(item.text()), likeness);
  }

  private static double cosine(float[] one, float[] other) {
    double product = 0;
    double ofOne = 0;
    double ofOther = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
      ofOne += one[i] * one[i];
      ofOther += other[i] * other[i];
    }
    return product / Math.sqrt(ofOne * ofOther);
  }
}

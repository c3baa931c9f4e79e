package org.entente.training.example;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.claim.Statement;
import org.entente.extraction.ArticleWindows;
import org.entente.extraction.Circumstances;
import org.entente.extraction.Quantity;
import org.entente.extraction.date.DateExpression;
import org.entente.extraction.encoder.Label;
import org.entente.extraction.encoder.MarkedText;
import org.entente.extraction.encoder.MarkedText.Words;
import org.entente.extraction.encoder.ModelCard;
import org.entente.extraction.encoder.WordPieces;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;
import org.entente.training.example.Example.PairLabel;
import org.entente.training.example.Example.Target;
import org.jspecify.annotations.Nullable;

/** Makes of gold what the network is taught. */
public final class Examples {

  /** The encoder's positions; the product leaves some of them free. */
  private static final int MOST_PIECES = 512;

  private final ModelCard card;
  private final WordPieces wordPieces;
  private final ArticleWindows windows;

  public Examples(ModelCard card, WordPieces wordPieces, ArticleWindows windows) {
    this.card = card;
    this.wordPieces = wordPieces;
    this.windows = windows;
  }

  /** The unit as its text is written. */
  public Example of(Unit unit) {
    return of(unit, unit.item());
  }

  /**
   * The unit in another version of its text, in which countries are swapped; as it is written where
   * the other version has other sentences, or longer names make it too long for the encoder.
   */
  public Example of(Unit unit, GoldItem version) {
    ReadText text = ReadText.of(version.article(), windows);
    if (text.sentences().size() != unit.sentences()) {
      return of(unit);
    }
    MarkedText marked =
        text.window(unit.first(), unit.last()).marked(wordPieces, text.circumstances());
    if (marked.pieces().length > MOST_PIECES && !version.equals(unit.item())) {
      return of(unit);
    }
    Map<ActorId, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < marked.actors().size(); i++) {
      places.put(marked.actors().get(i).id(), i);
    }
    List<Target> targets = new ArrayList<>();
    version.claims().forEach(claim -> add(claim, places, marked, text, targets));
    // Each of several alternatives is right, so each is taught
    version
        .either()
        .forEach(group -> group.forEach(claim -> add(claim, places, marked, text, targets)));
    Set<PairLabel> ignored = new HashSet<>();
    version.optional().forEach(claim -> ignored.addAll(labels(claim, places)));
    targets.forEach(target -> ignored.remove(target.where()));
    return new Example(marked, targets, ignored);
  }

  /** The labels of a claim both of whose parties are mentioned; both ways if it holds both ways. */
  private List<PairLabel> labels(Statement claim, Map<ActorId, Integer> places) {
    Integer subject = places.get(claim.subject());
    Integer object = places.get(claim.object());
    if (subject == null || object == null) {
      return List.of();
    }
    int label = 1 + card.labels().indexOf(new Label(claim.relation(), claim.polarity()));
    PairLabel there = new PairLabel(subject, object, label);
    return claim.relation().symmetric()
        ? List.of(there, new PairLabel(object, subject, label))
        : List.of(there);
  }

  private void add(
      Statement claim,
      Map<ActorId, Integer> places,
      MarkedText marked,
      ReadText text,
      List<Target> targets) {
    for (PairLabel label : labels(claim, places)) {
      if (targets.stream().noneMatch(target -> target.where().equals(label))) {
        targets.add(
            new Target(
                label,
                card.modalities().indexOf(claim.modality()),
                card.aspects().indexOf(claim.aspect()),
                claim.relation() == Relation.DEPLOYED_TROOPS_TO
                    ? card.consents().indexOf(claim.consent())
                    : Target.NOT_TAUGHT,
                pointers(claim, places, marked, text.circumstances())));
      }
    }
  }

  /** What a claim's attributes point to; where it is not in the text, nothing can be taught. */
  private static Map<PointerHead, Set<Integer>> pointers(
      Statement claim,
      Map<ActorId, Integer> places,
      MarkedText marked,
      Circumstances circumstances) {
    Map<PointerHead, Set<Integer>> pointers = new EnumMap<>(PointerHead.class);
    pointers.put(PointerHead.ATTRIBUTION, actor(claim.attributedTo(), places));
    boolean deployment = claim.relation() == Relation.DEPLOYED_TROOPS_TO;
    if (deployment || claim.relation() == Relation.ATTACKED) {
      pointers.put(PointerHead.FLAG, actor(claim.flag(), places));
    }
    pointers.put(
        PointerHead.FROM,
        dates(claim.from(), marked, circumstances, date -> date.begin(claim.modality())));
    pointers.put(
        PointerHead.TO,
        dates(
            claim.to(), marked, circumstances, date -> date.end(claim.modality(), claim.aspect())));
    if (deployment && claim.polarity() == Polarity.AFFIRMED) {
      pointers.put(
          PointerHead.QUANTITY,
          places(
              claim.quantity(),
              marked.numbers(),
              circumstances.quantities().stream()
                  .collect(Collectors.toMap(Quantity::span, Quantity::people))));
    }
    return pointers;
  }

  private static Set<Integer> actor(@Nullable ActorId actor, Map<ActorId, Integer> places) {
    if (actor == null) {
      return Set.of(Target.NONE);
    }
    Integer place = places.get(actor);
    return place == null ? Set.of() : Set.of(place);
  }

  private static Set<Integer> dates(
      @Nullable FuzzyDate date,
      MarkedText marked,
      Circumstances circumstances,
      Function<DateExpression, @Nullable FuzzyDate> meaning) {
    Map<Span, FuzzyDate> meanings = new HashMap<>();
    for (DateExpression words : circumstances.dates()) {
      FuzzyDate meant = meaning.apply(words);
      if (meant != null) {
        meanings.put(words.span(), meant);
      }
    }
    return places(date, marked.dates(), meanings);
  }

  /** All places whose words mean what is wanted. */
  private static Set<Integer> places(
      @Nullable Object wanted, List<Words> candidates, Map<?, ?> meanings) {
    if (wanted == null) {
      return Set.of(Target.NONE);
    }
    return IntStream.range(0, candidates.size())
        .filter(i -> Objects.equals(meanings.get(candidates.get(i).span()), wanted))
        .boxed()
        .collect(Collectors.toSet());
  }
}

package org.entente.training.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.Mention;
import org.entente.actor.NameUse;
import org.entente.extraction.ArticleMentions;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * How the texts that are learned from call countries: each form as often as it occurs, so that one
 * drawn at random is a usual one.
 */
final class CountryNames {

  private static final String THE = "the ";

  /** Short names that are acronyms; other acronyms mean a part of the state. */
  private static final Set<String> SHORT =
      Set.of("US", "U.S.", "USA", "U.S.A.", "UK", "U.K.", "UAE", "USSR", "PRC", "DRC", "DPRK");

  /** What is swapped for its like. */
  enum Form {
    NAME,
    /** Adjective, or one of the people. */
    DEMONYM,
    /** The people. */
    PLURAL,
    CAPITAL
  }

  private final Map<ActorId, Map<Form, List<String>>> names = new TreeMap<>();
  private final Map<String, Integer> withArticle = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();

  /** Gathers the names of these texts. */
  CountryNames(List<GoldItem> items, ArticleMentions articleMentions) {
    for (GoldItem item : items) {
      for (Mention mention : articleMentions.of(item.article())) {
        Form form = form(mention);
        if (form != null && mention.actor().isPresent() && !isCapitals(mention.text())) {
          names
              .computeIfAbsent(mention.actor().orElseThrow(), _ -> new TreeMap<>())
              .computeIfAbsent(form, _ -> new ArrayList<>())
              .add(mention.text());
          occurrences.merge(mention.text(), 1, Integer::sum);
          if (followsArticle(mention, item.text())) {
            withArticle.merge(mention.text(), 1, Integer::sum);
          }
        }
      }
    }
  }

  /** The form of a name; absent where it is none that is swapped. */
  static @Nullable Form form(Mention mention) {
    NameUse use = mention.use();
    if (use == NameUse.NAME || (use == NameUse.ACRONYM && SHORT.contains(mention.text()))) {
      return Form.NAME;
    }
    if (use == NameUse.DEMONYM) {
      return mention.text().endsWith("s") ? Form.PLURAL : Form.DEMONYM;
    }
    return use == NameUse.CAPITAL ? Form.CAPITAL : null;
  }

  /** A text that shouts, as headlines do. */
  static boolean isCapitals(String name) {
    return name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  static boolean followsArticle(Mention mention, String text) {
    int start = mention.span().start();
    return text.regionMatches(true, start - THE.length(), THE, 0, THE.length());
  }

  /** All actors for which there are names, in order. */
  List<ActorId> actors() {
    return List.copyOf(names.keySet());
  }

  /** The names that an actor has in a form, each as often as it occurs. */
  List<String> of(ActorId actor, Form form) {
    return names.getOrDefault(actor, Map.of()).getOrDefault(form, Collections.emptyList());
  }

  /** Whether a name mostly stands after 'the'. */
  boolean takesArticle(String name) {
    return withArticle.getOrDefault(name, 0) * 2 > occurrences.getOrDefault(name, 0);
  }
}

package org.entente.training.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.actor.ActorName;
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

  /** Of so many names one is drawn from all that there are, however rare. */
  private static final int RARE = 3;

  /** The last words of names that stand after 'the'; one with an 'of' does so too. */
  private static final Set<String> KINDS =
      Set.of(
          "Emirates",
          "Federation",
          "Islands",
          "Kingdom",
          "Republic",
          "Republics",
          "States",
          "Territories",
          "Territory",
          "Union");

  private final Map<ActorId, Map<Form, List<String>>> names = new TreeMap<>();
  private final Map<ActorId, List<String>> rare = new HashMap<>();
  private final Map<String, Integer> withArticle = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();

  /**
   * Gathers the names of these texts, and what else the countries in them are called.
   *
   * @param known all names that there are, of any actor
   */
  CountryNames(List<GoldItem> items, ArticleMentions articleMentions, Collection<ActorName> known) {
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
    for (ActorName name : known) {
      if (isName(name.use()) && names.containsKey(name.actor())) {
        rare.computeIfAbsent(name.actor(), _ -> new ArrayList<>()).add(name.text());
      }
    }
  }

  /** The form of a name; absent where it is none that is swapped. */
  static @Nullable Form form(Mention mention) {
    NameUse use = mention.use();
    if (isName(use) || (use == NameUse.ACRONYM && SHORT.contains(mention.text()))) {
      return Form.NAME;
    }
    if (use == NameUse.DEMONYM) {
      return mention.text().endsWith("s") ? Form.PLURAL : Form.DEMONYM;
    }
    return use == NameUse.CAPITAL ? Form.CAPITAL : null;
  }

  private static boolean isName(NameUse use) {
    return use == NameUse.NAME || use == NameUse.OFFICIAL || use == NameUse.OLD;
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

  /**
   * One of the names that an actor has in a form: mostly a usual one; some are drawn from all names
   * of the country, so that the long ones that hardly any text has are learned too.
   */
  String drawn(ActorId actor, Form form, SplittableRandom random) {
    List<String> all = rare.getOrDefault(actor, List.of());
    boolean isRare = form == Form.NAME && !all.isEmpty() && random.nextInt(RARE) == 0;
    List<String> possible = isRare ? all : of(actor, form);
    return possible.get(random.nextInt(possible.size()));
  }

  /** Whether a name mostly stands after 'the'; for one that no text has, by what it is made of. */
  boolean takesArticle(String name) {
    int times = occurrences.getOrDefault(name, 0);
    if (times > 0) {
      return withArticle.getOrDefault(name, 0) * 2 > times;
    }
    return name.contains(" of ") || KINDS.contains(name.substring(name.lastIndexOf(' ') + 1));
  }
}

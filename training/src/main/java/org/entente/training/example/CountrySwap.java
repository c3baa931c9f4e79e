package org.entente.training.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.actor.ActorName;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.claim.Statement;
import org.entente.extraction.ArticleMentions;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.ontology.ActorId;
import org.entente.training.example.CountryNames.Form;
import org.jspecify.annotations.Nullable;

/**
 * Puts other countries in the place of those of a text: a name for a name, a demonym for a demonym,
 * a capital for a capital. So the encoder learns from the words around a name, not from what it
 * knows of the country. Only countries all of whose mentions are of these kinds are swapped, and
 * only such a text is given out in which the product finds the new ones where the old ones were.
 */
public final class CountrySwap {

  /** How often other countries are tried before a text is left as it is. */
  private static final int TRIES = 6;

  private final ArticleMentions articleMentions;
  private final CountryNames names;
  private final Collection<ActorId> countries;

  /**
   * Learns how countries are called.
   *
   * @param items the texts that are learned from, and no others
   * @param names all names that there are; those of countries that are in no text are left out
   * @param countries which actors are countries
   */
  public CountrySwap(
      List<GoldItem> items,
      MentionFinder finder,
      Collection<ActorName> names,
      Collection<ActorId> countries) {
    this.articleMentions = new ArticleMentions(finder);
    this.names = new CountryNames(items, articleMentions, names);
    this.countries = new HashSet<>(countries);
  }

  /** The text with other countries in it; the item itself where that cannot be. */
  public GoldItem swapped(GoldItem item, SplittableRandom random) {
    List<Mention> mentions = resolved(item);
    Map<ActorId, Set<Form>> forms = swappable(mentions);
    if (forms.isEmpty()) {
      return item;
    }
    for (int i = 0; i < TRIES; i++) {
      Map<ActorId, ActorId> others = others(forms, actors(item, mentions), random);
      GoldItem swapped = withOthers(item, text(item.text(), mentions, others, random), others);
      if (isFoundWhereTheOldOnesWere(resolved(swapped), mentions, others)) {
        return swapped;
      }
    }
    return item;
  }

  private List<Mention> resolved(GoldItem item) {
    return articleMentions.of(item.article()).stream()
        .filter(mention -> mention.actor().isPresent())
        .toList();
  }

  /** The countries that can be swapped, with the forms in which they are named. */
  private Map<ActorId, Set<Form>> swappable(List<Mention> mentions) {
    Map<ActorId, Set<Form>> forms = new HashMap<>();
    Set<ActorId> fixed = new HashSet<>();
    for (Mention mention : mentions) {
      ActorId actor = mention.actor().orElseThrow();
      Form form = CountryNames.form(mention);
      if (form == null || !countries.contains(actor)) {
        fixed.add(actor);
      } else {
        forms.computeIfAbsent(actor, _ -> new LinkedHashSet<>()).add(form);
      }
    }
    forms.keySet().removeAll(fixed);
    return forms;
  }

  private static Set<ActorId> actors(GoldItem item, List<Mention> mentions) {
    Set<ActorId> actors = new HashSet<>();
    mentions.forEach(mention -> actors.add(mention.actor().orElseThrow()));
    List<Statement> statements = new ArrayList<>(item.claims());
    statements.addAll(item.optional());
    item.either().forEach(statements::addAll);
    for (Statement statement : statements) {
      actors.add(statement.subject());
      actors.add(statement.object());
    }
    return actors;
  }

  /** For each country one that the text does not know and that has names in the same forms. */
  private Map<ActorId, ActorId> others(
      Map<ActorId, Set<Form>> forms, Set<ActorId> taken, SplittableRandom random) {
    Map<ActorId, ActorId> others = new HashMap<>();
    Set<ActorId> used = new HashSet<>(taken);
    for (ActorId actor : forms.keySet().stream().sorted().toList()) {
      Set<Form> needed = forms.getOrDefault(actor, Set.of());
      List<ActorId> possible =
          names.actors().stream()
              .filter(other -> countries.contains(other) && !used.contains(other))
              .filter(other -> needed.stream().noneMatch(form -> names.of(other, form).isEmpty()))
              .toList();
      if (!possible.isEmpty()) {
        ActorId other = possible.get(random.nextInt(possible.size()));
        others.put(actor, other);
        used.add(other);
      }
    }
    return others;
  }

  private String text(
      String text, List<Mention> mentions, Map<ActorId, ActorId> others, SplittableRandom random) {
    StringBuilder swapped = new StringBuilder();
    int at = 0;
    for (Mention mention : mentions) {
      ActorId other = others.get(mention.actor().orElseThrow());
      Form form = CountryNames.form(mention);
      if (other != null && form != null) {
        String name = names.drawn(other, form, random);
        int start = mention.span().start();
        boolean follows = CountryNames.followsArticle(mention, text) && start - 4 >= at;
        if (form == Form.NAME && follows && !names.takesArticle(name)) {
          swapped.append(text, at, start - 4);
        } else {
          swapped.append(text, at, start);
          if (form == Form.NAME
              && !follows
              && names.takesArticle(name)
              && !names.takesArticle(mention.text())) {
            swapped.append(start == 0 ? "The " : "the ");
          }
        }
        swapped.append(
            CountryNames.isCapitals(mention.text()) ? name.toUpperCase(Locale.ROOT) : name);
        at = mention.span().end();
      }
    }
    return swapped.append(text, at, text.length()).toString();
  }

  private static boolean isFoundWhereTheOldOnesWere(
      List<Mention> found, List<Mention> before, Map<ActorId, ActorId> others) {
    List<ActorId> wanted =
        before.stream()
            .map(mention -> mention.actor().orElseThrow())
            .map(actor -> others.getOrDefault(actor, actor))
            .toList();
    return found.stream().map(mention -> mention.actor().orElseThrow()).toList().equals(wanted);
  }

  private static GoldItem withOthers(GoldItem item, String text, Map<ActorId, ActorId> others) {
    return new GoldItem(
        item.id(),
        item.published(),
        item.kind(),
        text,
        item.claims().stream().map(claim -> withOthers(claim, others)).toList(),
        item.optional().stream().map(claim -> withOthers(claim, others)).toList(),
        item.either().stream()
            .map(group -> group.stream().map(claim -> withOthers(claim, others)).toList())
            .toList());
  }

  private static Statement withOthers(Statement claim, Map<ActorId, ActorId> others) {
    return Statement.of(
            others.getOrDefault(claim.subject(), claim.subject()),
            claim.relation(),
            others.getOrDefault(claim.object(), claim.object()),
            claim.polarity())
        .with(claim.modality(), claim.aspect())
        .dated(claim.from(), claim.to())
        .attributed(other(claim.attributedTo(), others))
        .deployed(claim.consent(), other(claim.flag(), others), claim.quantity());
  }

  private static @Nullable ActorId other(@Nullable ActorId actor, Map<ActorId, ActorId> others) {
    return actor == null ? null : others.getOrDefault(actor, actor);
  }
}

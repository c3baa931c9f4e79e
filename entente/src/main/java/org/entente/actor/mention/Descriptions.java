package org.entente.actor.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.Description;
import org.entente.actor.Mention;
import org.entente.actor.NameUse;
import org.entente.actor.Resolution.Means;
import org.entente.actor.Resolution.Resolved;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.Span;

/**
 * Finds descriptions and whom they mean: of those who can be called so the one that was named last.
 * Where nobody was, a description means nobody.
 */
final class Descriptions {

  /** Of seventy that were looked at, nine in ten meant whom they were taken to mean. */
  private static final Confidence AS_NAMED_LAST = new Confidence(0.85);

  /** Farther back than so many characters, some five sentences, somebody else may be meant. */
  private static final int FARTHEST = 1000;

  private final ReferenceKnowledge knowledge;
  private final Map<String, Description> byWords = new HashMap<>();
  private final Pattern pattern;

  Descriptions(ReferenceKnowledge knowledge) {
    this.knowledge = knowledge;
    for (Description description : knowledge.descriptions()) {
      description
          .words()
          .forEach(words -> byWords.put(words.toLowerCase(Locale.ROOT), description));
    }
    // 'the Union Jack' and 'the island of Cyprus' name something themselves, 'the south-east' is
    // none
    this.pattern =
        Pattern.compile(
            "\\b[Tt]he\\s+(?<words>%s)\\b(?!-|\\s+(?:of\\b|\\p{Lu}))"
                .formatted(
                    knowledge.descriptions().stream()
                        .flatMap(description -> description.words().stream())
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Descriptions::inAnyCase)
                        .collect(Collectors.joining("|"))));
  }

  /** But for a capital at the beginning: 'the South' is a state, 'the south' is none. */
  private static String inAnyCase(String words) {
    String first = words.substring(0, 1);
    return (Character.isUpperCase(first.charAt(0)) ? first : "(?i:%s)".formatted(first))
        + "(?i:%s)"
            .formatted(
                Stream.of(words.substring(1).split("'", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("['’]")));
  }

  /** The mentions with those by description among them, in order. */
  List<Mention> added(List<Mention> mentions, String text) {
    List<Mention> descriptions =
        pattern
            .matcher(text)
            .results()
            .flatMap(found -> described(found, mentions, text).stream())
            .toList();
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(descriptions);
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  private Optional<Mention> described(MatchResult found, List<Mention> mentions, String text) {
    Span span = new Span(found.start("words"), found.end("words"));
    Description description =
        byWords.get(span.of(text).toLowerCase(Locale.ROOT).replace('’', '\''));
    if (description == null || mentions.stream().anyMatch(m -> m.span().overlaps(span))) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(mention -> mention.span().end() < span.start())
        .filter(mention -> span.start() - mention.span().end() <= FARTHEST)
        .flatMap(mention -> meant(mention, description))
        .reduce((_, later) -> later)
        .map(
            actor ->
                new Mention(
                    span,
                    span.of(text),
                    NameUse.DESCRIPTION,
                    new Resolved(actor, Means.CONTEXT, AS_NAMED_LAST)));
  }

  private Stream<ActorId> meant(Mention mention, Description description) {
    return mention
        .actor()
        .flatMap(knowledge::actor)
        .filter(description::canMean)
        .map(Actor::id)
        .stream();
  }
}

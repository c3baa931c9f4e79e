package org.entente.cli.question;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Deals the words of a command line out to the arguments of a question, in order; one that may be
 * left out takes only a word that fits it. Whatever is out of order goes by its name: {@code
 * known-by=2022-01}.
 */
final class Words {

  private final Question question;
  private final Deque<String> left = new ArrayDeque<>();
  private final Map<Argument, List<String>> given = new LinkedHashMap<>();

  Words(Question question, List<String> words) {
    this.question = question;
    for (String word : words) {
      int sign = word.indexOf('=');
      if (sign > 0) {
        Argument named = named(word.substring(0, sign));
        given.put(named, named.kind().split(word.substring(sign + 1)));
      } else {
        left.add(word);
      }
    }
  }

  private Argument named(String name) {
    return question.arguments().stream()
        .filter(argument -> argument.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> wrong("Question %d has no argument '%s'".formatted(question.number(), name)));
  }

  Given given() {
    deal(question.arguments());
    // what stands out of order, as a step behind the period, finds its place now
    deal(question.arguments().stream().filter(argument -> !argument.kind().takesAny()).toList());
    if (!left.isEmpty()) {
      throw wrong(
          "Question %d cannot take '%s' there".formatted(question.number(), left.getFirst()));
    }
    given.forEach(this::check);
    return new Given(given);
  }

  private void deal(List<Argument> arguments) {
    for (Argument argument : arguments) {
      if (!given.containsKey(argument)) {
        take(argument);
      }
    }
  }

  private void take(Argument argument) {
    List<String> taken = new ArrayList<>();
    while (taken.size() < argument.kind().most()
        && !left.isEmpty()
        && argument.fits(left.getFirst())
        && !(isFree(argument, taken) && isNamedLater(argument, left.getFirst()))) {
      taken.add(left.removeFirst());
    }
    if (!taken.isEmpty()) {
      given.put(argument, taken);
    } else if (!argument.optional()) {
      throw wrong(
          "Question %d wants to be told %s: %s"
              .formatted(question.number(), argument.usage(), argument.meaning()));
    }
  }

  private static boolean isFree(Argument argument, List<String> taken) {
    return argument.optional() || !taken.isEmpty();
  }

  /** Whether the word is one that a later argument lists, so that no actor is meant by it. */
  private boolean isNamedLater(Argument argument, String word) {
    List<Argument> all = question.arguments();
    return all.subList(all.indexOf(argument) + 1, all.size()).stream()
        .filter(later -> later.kind() == Kind.CHOICE || later.kind() == Kind.RELATION)
        .anyMatch(later -> later.fits(word));
  }

  private void check(Argument argument, List<String> words) {
    Optional<String> unfit = words.stream().filter(word -> !argument.fits(word)).findFirst();
    if (unfit.isPresent() || words.size() > argument.kind().most()) {
      throw wrong(
          "'%s' is no %s".formatted(unfit.orElse(String.join(" ", words)), argument.usage()));
    }
    try {
      argument.kind().value(words, actor -> actor);
    } catch (IllegalArgumentException e) {
      throw new WrongArguments(String.valueOf(e.getMessage()));
    }
  }

  private WrongArguments wrong(String what) {
    return new WrongArguments("%s. Ask: entente ask %s".formatted(what, question.usage()));
  }
}

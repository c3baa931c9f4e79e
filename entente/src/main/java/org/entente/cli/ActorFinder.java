package org.entente.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.actor.gazetteer.FoldedText;
import tools.jackson.databind.JsonNode;

/**
 * Finds whom a person means by an id or a name. Whoever has the name is taken without a word;
 * whoever is only called alike never is, and of several who have it nobody is.
 */
final class ActorFinder {

  private final Api api;
  private final Consumer<String> say;

  /**
   * Looks in a graph.
   *
   * @param say is told for whom a name was taken that nobody has
   */
  ActorFinder(Api api, Consumer<String> say) {
    this.api = api;
    this.say = say;
  }

  /**
   * The id of that actor.
   *
   * @throws CommandFailure if nobody is called alike, or several have the very name
   */
  String id(String given) {
    if (given.isBlank()) {
      throw nobody(given);
    }
    JsonNode found =
        api.query(Documents.read("actor.graphql"), Map.of("given", given, "id", given));
    if (found.path("actor").has("id")) {
      return found.path("actor").path("id").asString();
    }
    List<JsonNode> alike =
        found.path("actors").path("edges").valueStream().map(edge -> edge.path("node")).toList();
    if (alike.isEmpty()) {
      throw nobody(given);
    }
    List<JsonNode> called = called(given, alike);
    if (called.size() > 1) {
      throw new CommandFailure(
          "'%s' means several: %s. Give the id of the one you mean, as in %s."
              .formatted(given, listed(called), idOf(called.getFirst())));
    }
    if (called.isEmpty()) {
      say.accept(guessed(given, alike));
    }
    return idOf(called.isEmpty() ? alike.getFirst() : called.getFirst());
  }

  /**
   * Those who have the name: it means Russia by its usual one, so not the Soviet Union, which was
   * called so, too; and by 'Moscow' whose capital that is today, if it is anybody's.
   */
  private static List<JsonNode> called(String given, List<JsonNode> actors) {
    Predicate<String> same = text -> FoldedText.fold(text).equals(FoldedText.fold(given));
    Predicate<JsonNode> first =
        actor -> same.test(idOf(actor)) || same.test(actor.path("name").asString());
    Predicate<JsonNode> today = actor -> named(actor).anyMatch(name -> holds(name, same));
    Predicate<JsonNode> ever =
        actor -> named(actor).anyMatch(name -> same.test(name.path("text").asString()));
    return Stream.of(first, today, ever)
        .map(has -> actors.stream().filter(has).toList())
        .filter(have -> !have.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Stream<JsonNode> named(JsonNode actor) {
    return actor.path("names").valueStream();
  }

  private static boolean holds(JsonNode name, Predicate<String> same) {
    return name.path("to").isNull() && same.test(name.path("text").asString());
  }

  private static String guessed(String given, List<JsonNode> alike) {
    String taken =
        "Nobody is called '%s'; it was taken for %s.".formatted(given, listed(alike.subList(0, 1)));
    return alike.size() == 1
        ? taken
        : "%s Called alike: %s; ask again with the id of the one you mean."
            .formatted(taken, listed(alike.subList(1, alike.size())));
  }

  private static String listed(List<JsonNode> actors) {
    return actors.stream()
        .map(actor -> "%s (%s)".formatted(actor.path("name").asString(), idOf(actor)))
        .collect(joining(", "));
  }

  private static String idOf(JsonNode actor) {
    return actor.path("id").asString();
  }

  private static CommandFailure nobody(String given) {
    return new CommandFailure(
        "No actor is called '%s'. Try another spelling, or the id, as in KAZ.".formatted(given));
  }
}

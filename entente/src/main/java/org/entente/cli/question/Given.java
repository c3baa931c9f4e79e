package org.entente.cli.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a question was told, as words that make sense. */
public final class Given {

  private final Map<Argument, List<String>> words;

  Given(Map<Argument, List<String>> words) {
    this.words = new LinkedHashMap<>(words);
  }

  /**
   * The variables of the request.
   *
   * @param actorId finds the id of an actor given by id or name
   */
  public Map<String, Object> variables(UnaryOperator<String> actorId) {
    Map<String, Object> variables = new LinkedHashMap<>();
    words.forEach(
        (argument, given) ->
            variables.put(argument.variable(), argument.kind().value(given, actorId)));
    return variables;
  }
}

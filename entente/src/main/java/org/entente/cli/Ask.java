package org.entente.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Answers one of the questions that Entente is for, with its evidence. */
@Command(
    name = "ask",
    description = {
      "Answers a question, with the sentences that say so:",
      "  1 ACTOR [FROM [TO]]   who sent troops there, at whose request, under whose flag",
      "  2 ACTOR [FROM [TO]]   who pointedly did not",
      "  3 ACTOR [FROM [TO]]   who supports and who opposes it",
      "  4 ACTOR [FROM [TO]]   whom it supports and opposes",
      "An actor is an id (KAZ) or a name; dates are 2022, 2022-01 or 2022-01-05."
    },
    mixinStandardHelpOptions = true)
final class Ask implements Callable<Integer> {

  private static final int LAST_QUESTION = 4;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(index = "0", paramLabel = "NUMBER", description = "Which question.")
  private int number;

  @Parameters(index = "1", paramLabel = "ACTOR", description = "About whom.")
  @SuppressWarnings("NullAway.Init")
  private String actor;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "FROM",
      description = "The period, or its beginning.")
  private @Nullable String from;

  @Parameters(index = "3", arity = "0..1", paramLabel = "TO", description = "The period's end.")
  private @Nullable String to;

  @Override
  public Integer call() {
    if (number < 1 || number > LAST_QUESTION) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no question %d; ask 1 to %d.".formatted(number, LAST_QUESTION));
    }
    try (Api api = Api.of(data)) {
      JsonNode answer = api.query(Documents.question(number), variables(api));
      PrintWriter out = spec.commandLine().getOut();
      new Answer(out).print(answer);
      out.flush();
      return 0;
    }
  }

  private Map<String, Object> variables(Api api) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("actor", api.actorId(actor));
    if (from != null) {
      variables.put("during", Map.of("from", from, "to", to == null ? from : to));
    }
    return variables;
  }
}

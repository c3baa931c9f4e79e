package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.question.Answer;
import org.entente.cli.question.Given;
import org.entente.cli.question.Question;
import org.entente.cli.question.WrongArguments;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Answers one of the questions that Entente is for, with its evidence. */
@Command(name = "ask", mixinStandardHelpOptions = true)
final class Ask implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(index = "0", paramLabel = "NUMBER", description = "Which question.")
  private int number;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARGUMENTS",
      description = "What it wants to be told.")
  private List<String> words = new ArrayList<>();

  /** The command, whose help lists the questions that there are. */
  static CommandLine command() {
    CommandLine command = new CommandLine(new Ask());
    command.getCommandSpec().usageMessage().description(description());
    return command;
  }

  private static String[] description() {
    List<String> lines = new ArrayList<>();
    lines.add("Answers a question, with the sentences that say so:");
    for (Question question : Question.all()) {
      lines.add("  " + question.usage());
      lines.add("      " + question.title());
    }
    lines.add("An actor is an id (KAZ) or a name ('South Korea').");
    lines.add("Dates are 2022, 2022-01 or 2022-01-05; one alone is a period of its own.");
    lines.add("Any argument can go by its name: known-by=2022-01, during=2021..2022.");
    // to picocli a percent sign begins a placeholder
    return lines.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new);
  }

  @Override
  public Integer call() {
    Question question = Question.of(number).orElseThrow(() -> wrong(noQuestion()));
    Given given = given(question);
    try (Api api = Api.of(data)) {
      if (!api.hasReadSamples(
          () ->
              say(
                  "The server is still reading its samples; the answer comes when they are in the graph."))) {
        say("Not all samples are in the graph yet: what they say may be missing here.");
      }
      PrintWriter out = spec.commandLine().getOut();
      ActorFinder actors = new ActorFinder(api, this::say);
      JsonNode answer = api.query(question.document(), given.variables(actors::id));
      if (answer.path("article").isNull()) {
        throw new CommandFailure(
            "No article in this graph has this id. '{ articles { edges { node { id title } } } }' in GraphiQL lists them.");
      }
      Answer.print(answer, out);
      out.flush();
      return 0;
    }
  }

  private void say(String sentence) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(sentence);
    err.flush();
  }

  private Given given(Question question) {
    try {
      return question.given(words);
    } catch (WrongArguments e) {
      throw wrong(e.sentence());
    }
  }

  private String noQuestion() {
    return "There is no question %d; there are %s."
        .formatted(
            number,
            String.join(
                ", ", Question.all().stream().map(each -> String.valueOf(each.number())).toList()));
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}

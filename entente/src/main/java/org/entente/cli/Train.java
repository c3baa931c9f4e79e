package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Stands for the training, which is a tool beside the product: {@code bin/entente train} starts it
 * out of the module {@code training} and never comes here.
 */
@Command(
    name = "train",
    description = "Teaches the extractor from gold/ and measures it (in a checkout).",
    mixinStandardHelpOptions = true)
final class Train implements Callable<Integer> {

  @Parameters(arity = "0..*", hidden = true)
  private List<String> ignored = List.of();

  @Override
  public Integer call() {
    throw new CommandFailure(
        "This jar holds no training (asked for: %s). Call bin/entente train in a checkout of the sources, which builds what it needs."
            .formatted(ignored.isEmpty() ? "train" : "train " + String.join(" ", ignored)));
  }
}

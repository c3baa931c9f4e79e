package org.entente.cli.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A question that can be asked on the command line. All of it lies in {@code ask/NUMBER.graphql}:
 * the request, and in the comment above it the question in words and what it wants to be told, a
 * line each: {@code # $during period? when it held}. The kinds are those of {@link Kind} in small
 * letters, or the words to choose from as in {@code MONTH|YEAR}; a question mark tells what may be
 * left out.
 */
public final class Question {

  private static final Pattern ARGUMENT = Pattern.compile("# \\$(\\w+) +([\\w|]+)(\\?)? +(\\S.*)");

  /** The fragment that a request may use to get facts with their evidence. */
  private static final String FACT = "...Asked";

  private final int number;
  private final String document;
  private final String title;
  private final List<Argument> arguments = new ArrayList<>();

  private Question(int number, String document) {
    this.number = number;
    this.document =
        document.contains(FACT) ? document + read("fact.graphql").orElseThrow() : document;
    List<String> head = document.lines().takeWhile(line -> line.startsWith("#")).toList();
    this.title = head.isEmpty() ? "" : head.getFirst().substring(1).strip();
    for (String line : head) {
      Matcher argument = ARGUMENT.matcher(line);
      if (argument.matches()) {
        arguments.add(argument(argument));
      }
    }
  }

  private static Argument argument(Matcher line) {
    String kind = line.group(2);
    boolean chosen = kind.contains("|");
    return new Argument(
        line.group(1),
        chosen ? Kind.CHOICE : Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        chosen ? List.of(kind.split("\\|")) : List.of(),
        line.group(3) != null,
        line.group(4));
  }

  /** The question of this number; empty where there is none. */
  public static Optional<Question> of(int number) {
    return read(number + ".graphql").map(document -> new Question(number, document));
  }

  /** The question of this number, as this text has it. */
  static Question of(int number, String document) {
    return new Question(number, document);
  }

  /** All that there are, in order: their numbers have no gap. */
  public static List<Question> all() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(Question::of)
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> read(String file) {
    try (InputStream in = Question.class.getResourceAsStream("/ask/" + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The question in words. */
  public String title() {
    return title;
  }

  /** How to ask it: {@code 3 ACTOR [FROM [TO]]}. */
  public String usage() {
    StringBuilder usage = new StringBuilder(String.valueOf(number));
    arguments.forEach(argument -> usage.append(' ').append(argument.usage()));
    return usage.toString();
  }

  /** The GraphQL request that answers it. */
  public String document() {
    return document;
  }

  /**
   * What the words behind the number say.
   *
   * @throws WrongArguments if something is missing, too much or makes no sense
   */
  public Given given(List<String> words) {
    return new Words(this, words).given();
  }

  @Override
  public String toString() {
    return usage();
  }

  List<Argument> arguments() {
    return arguments;
  }

  /** Its number, 1 to 20. */
  public int number() {
    return number;
  }
}

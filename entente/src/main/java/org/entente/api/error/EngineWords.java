package org.entente.api.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.preparsed.persisted.PersistedQueryIdInvalid;
import graphql.execution.preparsed.persisted.PersistedQueryNotFound;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the GraphQL engine complains of, in our words: a code, and a sentence without what only the
 * engine understands.
 */
final class EngineWords {

  private static final Pattern PREFIX = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ");
  private static final Pattern WRONG_VALUE =
      Pattern.compile(
          "^argument '([^']+)' with value '.*' is not a valid '\\w+' - (.*)$", Pattern.DOTALL);
  private static final Pattern WRONG_VARIABLE =
      Pattern.compile("^Variable '([^']+)' has an invalid value: (.*)$", Pattern.DOTALL);
  private static final Pattern VALUE_OF_ARGUMENT =
      Pattern.compile(
          " with value '.*' (is not a valid|must not be|must be an|is missing|contains a field)",
          Pattern.DOTALL);
  private static final Pattern SYNTAX_TREE =
      Pattern.compile("\\w+Value\\{(?:name|value)='?([^'{}]*)'?\\}");
  private static final Pattern SYNTAX_TREES = Pattern.compile("\\w+Value\\{.*\\}", Pattern.DOTALL);
  private static final String PARSING_STOPPED = "To prevent Denial Of Service attacks";

  private EngineWords() {}

  static Complaint of(GraphQLError error) {
    String said = String.valueOf(error.getMessage());
    return switch (error.getErrorType()) {
      case ErrorCode ours -> new Complaint(ours, said);
      case ErrorType.ExecutionAborted -> new Complaint(ErrorCode.LIMIT_EXCEEDED, said);
      case ErrorType type when type == ErrorType.InvalidSyntax && said.contains(PARSING_STOPPED) ->
          new Complaint(
              ErrorCode.LIMIT_EXCEEDED,
              "The query's text is longer than the 15,000 words and signs that one may have. Give"
                  + " values as variables, or ask in several requests.");
      case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported ->
          new Complaint(ErrorCode.BAD_REQUEST, plain(said));
      case PersistedQueryNotFound unknown ->
          new Complaint(ErrorCode.PERSISTED_QUERY_NOT_FOUND, unknown.toString());
      case PersistedQueryIdInvalid _ ->
          new Complaint(
              ErrorCode.BAD_REQUEST,
              "The hash in 'persistedQuery' is not the SHA-256 of the query that came with it.");
      case ErrorClassification other -> named(other.toString());
    };
  }

  /** What the engine classifies by a name alone. */
  private static Complaint named(String name) {
    return switch (name) {
      case "IntrospectionDisabled" ->
          new Complaint(
              ErrorCode.FORBIDDEN,
              "This server does not tell its schema: introspection is switched off.");
      case "BadFaithIntrospection" ->
          new Complaint(
              ErrorCode.LIMIT_EXCEEDED,
              "The request asks for the schema several times over, or for more than 500 fields of"
                  + " it. Ask for it once.");
      default -> new Complaint(ErrorCode.INTERNAL, "Something went wrong on the server.");
    };
  }

  private static String plain(String message) {
    String bare = PREFIX.matcher(message).replaceFirst("").replace(" with ANTLR error", ":");
    Matcher value = WRONG_VALUE.matcher(bare);
    if (value.matches()) {
      return "Argument '%s': %s".formatted(value.group(1), withoutTrees(value.group(2)));
    }
    Matcher variable = WRONG_VARIABLE.matcher(bare);
    return variable.matches()
        ? "Variable '%s': %s".formatted(variable.group(1), withoutTrees(variable.group(2)))
        : withoutTrees(VALUE_OF_ARGUMENT.matcher(bare).replaceFirst(" $1"));
  }

  private static String withoutTrees(String message) {
    String plain = SYNTAX_TREE.matcher(message).replaceAll("$1");
    return SYNTAX_TREES.matcher(plain).replaceAll("…");
  }
}

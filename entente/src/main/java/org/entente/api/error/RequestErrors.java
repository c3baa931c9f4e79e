package org.entente.api.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives the errors that the GraphQL engine finds itself (syntax, unknown fields, limits) the same
 * codes as our own, and takes from their messages what only the engine understands.
 */
@Component
final class RequestErrors implements WebGraphQlInterceptor {

  private static final Pattern PREFIX = Pattern.compile("^Validation error \\([^)]*\\) : ");
  private static final Pattern WRONG_VALUE =
      Pattern.compile(
          "^argument '([^']+)' with value '.*' is not a valid '\\w+' - (.*)$", Pattern.DOTALL);
  private static final Pattern WRONG_VARIABLE =
      Pattern.compile("^Variable '([^']+)' has an invalid value: (.*)$", Pattern.DOTALL);

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain.next(request).map(RequestErrors::withCodes);
  }

  private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
    List<GraphQLError> errors = response.getExecutionResult().getErrors();
    return errors.isEmpty()
        ? response
        : response.transform(
            builder -> builder.errors(errors.stream().map(RequestErrors::withCode).toList()));
  }

  private static GraphQLError withCode(GraphQLError error) {
    return error instanceof CodedError
        ? error
        : new CodedError(
            new Complaint(code(error.getErrorType()), plain(error.getMessage())),
            error.getLocations(),
            error.getPath());
  }

  private static ErrorCode code(ErrorClassification type) {
    return switch (type) {
      case ErrorCode ours -> ours;
      case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported ->
          ErrorCode.BAD_REQUEST;
      case ErrorType.ExecutionAborted -> ErrorCode.LIMIT_EXCEEDED;
      default -> ErrorCode.INTERNAL;
    };
  }

  private static String plain(String message) {
    String bare = PREFIX.matcher(message).replaceFirst("");
    Matcher value = WRONG_VALUE.matcher(bare);
    if (value.matches()) {
      return "Argument '%s': %s".formatted(value.group(1), value.group(2));
    }
    Matcher variable = WRONG_VARIABLE.matcher(bare);
    return variable.matches()
        ? "Variable '%s': %s".formatted(variable.group(1), variable.group(2))
        : bare;
  }
}

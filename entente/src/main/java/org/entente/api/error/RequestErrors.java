package org.entente.api.error;

import graphql.GraphQLError;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestErrors implements WebGraphQlInterceptor {

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
        : new CodedError(EngineWords.of(error), error.getLocations(), error.getPath());
  }
}

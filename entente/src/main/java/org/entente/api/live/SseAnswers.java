package org.entente.api.live;

import graphql.ExecutionResult;
import org.reactivestreams.Publisher;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Server-sent events that also tell why a subscription was refused: what it is made of tells only
 * that it was.
 */
@Component
final class SseAnswers extends GraphQlSseHandler {

  SseAnswers(WebGraphQlHandler handler, GraphQlProperties properties) {
    super(
        handler,
        properties.getHttp().getSse().getTimeout(),
        properties.getHttp().getSse().getKeepAlive());
  }

  @Override
  protected ServerResponse prepareResponse(
      ServerRequest request, Mono<WebGraphQlResponse> response) {
    return super.prepareResponse(request, response.map(SseAnswers::withErrorsAsEvent));
  }

  private static WebGraphQlResponse withErrorsAsEvent(WebGraphQlResponse response) {
    if (response.getData() instanceof Publisher || response.getErrors().isEmpty()) {
      return response;
    }
    ExecutionResult refused =
        ExecutionResult.newExecutionResult()
            .errors(response.getExecutionResult().getErrors())
            .build();
    return response.transform(builder -> builder.data(Flux.just(refused)));
  }
}

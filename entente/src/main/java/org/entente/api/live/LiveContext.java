package org.entente.api.live;

import graphql.execution.SubscriptionExecutionStrategy;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells subscriptions on which connection they are, and keeps their events in order. */
@Component
final class LiveContext implements WebGraphQlInterceptor {

  /** The name under which a subscription finds its connection. */
  static final String CONNECTION = "connection";

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    String connection =
        request instanceof WebSocketGraphQlRequest socket
            ? "socket " + socket.getSessionInfo().getId()
            : "request " + request.getId();
    request.configureExecutionInput(
        (input, builder) ->
            builder
                .graphQLContext(
                    Map.of(
                        CONNECTION,
                        connection,
                        Turns.NAME,
                        new Turns(),
                        SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED,
                        true))
                .build());
    return chain.next(request);
  }
}

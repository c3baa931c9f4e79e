package org.entente.api.http;

import graphql.introspection.Introspection;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where {@code entente.introspection} is off, nobody may ask for the schema. */
@Component
@ConditionalOnBooleanProperty(name = "entente.introspection", havingValue = false)
final class HiddenSchema implements WebGraphQlInterceptor {

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    request.configureExecutionInput(
        (input, builder) ->
            builder.graphQLContext(Map.of(Introspection.INTROSPECTION_DISABLED, true)).build());
    return chain.next(request);
  }
}

package org.entente.api.citation;

import java.util.Map;
import org.entente.api.door.PublicAddress;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the fields of a request under which address its sender knows this server. */
@Component
final class PermalinkContext implements WebGraphQlInterceptor {

  /** The name under which fields find the {@link Permalinks}. */
  static final String PERMALINKS = "permalinks";

  private final PublicAddress address;

  PermalinkContext(PublicAddress address) {
    this.address = address;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    Permalinks permalinks = new Permalinks(address.of(request.getUri().toUri()));
    request.configureExecutionInput(
        (input, builder) -> builder.graphQLContext(Map.of(PERMALINKS, permalinks)).build());
    return chain.next(request);
  }
}

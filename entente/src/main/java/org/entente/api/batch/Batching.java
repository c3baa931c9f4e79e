package org.entente.api.batch;

import org.dataloader.DataLoaderRegistry;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives each request loaders that read a level of it as a whole. */
@Component
final class Batching implements WebGraphQlInterceptor {

  private final Batches batches;

  /** The loaders of one request, which the engine bids to read when it has gone through a level. */
  private final class Loaders extends DataLoaderRegistry {

    @Override
    public void dispatchAll() {
      batches.together(super::dispatchAll);
    }
  }

  Batching(Batches batches) {
    this.batches = batches;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    request.configureExecutionInput(
        (input, builder) -> builder.dataLoaderRegistry(new Loaders()).build());
    return chain.next(request);
  }
}

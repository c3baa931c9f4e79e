package org.entente.api.limit;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limits before every request; a bean of {@link Limits} replaces the standard ones. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

  private final Limits limits;

  LimitConfiguration(ObjectProvider<Limits> limits) {
    this.limits = limits.getIfAvailable(() -> Limits.STANDARD);
  }

  @Bean
  MaxQueryDepthInstrumentation depthLimit() {
    return new MaxQueryDepthInstrumentation(limits.depth()) {
      @Override
      protected AbortExecutionException mkAbortException(int depth, int most) {
        return new AbortExecutionException(
            "The request nests %d fields within each other, more than the %d that one may. Ask in several requests."
                .formatted(depth, most));
      }
    };
  }

  @Bean
  MaxQueryComplexityInstrumentation costLimit() {
    return new MaxQueryComplexityInstrumentation(limits.cost(), new Price()) {
      @Override
      protected AbortExecutionException mkAbortException(int cost, int most) {
        return new AbortExecutionException(
            "The request may fetch %,d things, more than the %,d that one may. Ask for smaller pages with 'first', or in several requests."
                .formatted(cost, most));
      }
    };
  }

  @Bean
  RequestSizeLimit requestSizeLimit() {
    return new RequestSizeLimit(limits.bytes());
  }
}

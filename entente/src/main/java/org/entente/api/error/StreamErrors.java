package org.entente.api.error;

import graphql.GraphQLError;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Answers what ends a subscription with a code and a sentence. */
@Component
final class StreamErrors extends SubscriptionExceptionResolverAdapter {

  private final Complaints complaints;

  StreamErrors(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  protected GraphQLError resolveToSingleError(Throwable thrown) {
    return new CodedError(complaints.about(thrown, "a subscription"), null, null);
  }
}

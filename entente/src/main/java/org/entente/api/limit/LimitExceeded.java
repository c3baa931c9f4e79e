package org.entente.api.limit;

import graphql.execution.AbortExecutionException;

/** A request asks for more than one may. The message says the limit and how to stay under it. */
final class LimitExceeded extends AbortExecutionException {

  private static final long serialVersionUID = 1L;

  LimitExceeded(String message, Object... numbers) {
    super(message.formatted(numbers));
  }
}

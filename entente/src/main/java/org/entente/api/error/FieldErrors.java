package org.entente.api.error;

import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Answers what goes wrong in a field with a code, the field's path and a sentence. */
@Component
@Order(0)
final class FieldErrors extends DataFetcherExceptionResolverAdapter {

  private final Complaints complaints;

  FieldErrors(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment field) {
    ResultPath path = field.getExecutionStepInfo().getPath();
    return new CodedError(
        complaints.about(thrown, path.toString()),
        List.of(field.getField().getSourceLocation()),
        path.toList());
  }
}

package org.entente.api.limit;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.entente.graph.read.Deadline;
import org.jspecify.annotations.Nullable;

/** Weighs a request before any of it is answered. */
final class RequestLimits extends SimplePerformantInstrumentation {

  private final Limits limits;

  RequestLimits(Limits limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    ExecutionContext request = parameters.getExecutionContext();
    int operations = request.getDocument().getDefinitionsOfType(OperationDefinition.class).size();
    if (operations > limits.operations()) {
      throw new LimitExceeded(
          "The document holds %,d operations, more than the %,d that one may. Send only the one"
              + " that is to be answered.",
          operations, limits.operations());
    }
    Operation operation = request.getOperationDefinition().getOperation();
    GraphQLObjectType root = root(request.getGraphQLSchema(), operation);
    if (root != null) {
      new Weighing(limits, request).weigh(root);
    }
    if (operation != Operation.QUERY) {
      request
          .getGraphQLContext()
          .<Deadline>getOrEmpty(TimeLimit.DEADLINE)
          .ifPresent(Deadline::lift);
    }
    return null;
  }

  /** Absent where the schema has no such operations, of which the engine itself complains. */
  private static @Nullable GraphQLObjectType root(GraphQLSchema schema, Operation operation) {
    return switch (operation) {
      case QUERY -> schema.getQueryType();
      case MUTATION -> schema.getMutationType();
      case SUBSCRIPTION -> schema.getSubscriptionType();
    };
  }
}

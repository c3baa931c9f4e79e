package org.entente.api.live;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes when an event of a subscription has been answered. */
@Component
final class TurnTaking extends SimplePerformantInstrumentation {

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
      InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
    Turns turns = parameters.getExecutionContext().getGraphQLContext().get(Turns.NAME);
    return turns == null
        ? null
        : SimpleInstrumentationContext.whenCompleted((result, problem) -> turns.done());
  }
}

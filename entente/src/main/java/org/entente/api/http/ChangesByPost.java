package org.entente.api.http;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import java.util.Map;
import org.entente.api.error.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/**
 * Refuses to change anything by GET: a link on any page, and any program that fetches links ahead,
 * would change it too.
 */
@Configuration(proxyBeanMethods = false)
class ChangesByPost {

  @Bean
  WebGraphQlInterceptor askedByGet() {
    return (request, chain) -> {
      if (request.getAttributes().containsKey(QuestionByGet.READS_ONLY)) {
        request.configureExecutionInput(
            (input, builder) ->
                builder.graphQLContext(Map.of(QuestionByGet.READS_ONLY, true)).build());
      }
      return chain.next(request);
    };
  }

  @Bean
  SimplePerformantInstrumentation changesByPostOnly() {
    return new SimplePerformantInstrumentation() {
      @Override
      public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
          InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        boolean byGet =
            parameters.getExecutionContext().getGraphQLContext().hasKey(QuestionByGet.READS_ONLY);
        Operation operation =
            parameters.getExecutionContext().getOperationDefinition().getOperation();
        if (byGet && operation == Operation.MUTATION) {
          throw Refusal.byPostOnly("What changes the graph is sent by POST, not by GET.");
        }
        return null;
      }
    };
  }
}

package org.entente.api.batch;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has each change of a request answered with what is so after it, and not with what an earlier one
 * of the same request has read: they are made one after the other, and share what is loaded.
 */
@Component
public final class FreshAnswers extends SimplePerformantInstrumentation {

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      @Nullable InstrumentationState state) {
    DataFetchingEnvironment field = parameters.getEnvironment();
    if (field.getParentType() != field.getGraphQLSchema().getMutationType()) {
      return fetcher;
    }
    return environment -> {
      forget(environment);
      return fetcher.get(environment);
    };
  }

  /** Forgets what was loaded for a request so far. */
  public static void forget(DataFetchingEnvironment environment) {
    environment.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
  }
}

package org.entente.api.batch;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Collects what the rows of an answer need and reads it with one query, so that no request sends a
 * query for each row. A controller method gets the loader as a parameter of the batch's name.
 */
@Component
public final class Batches {

  private final BatchLoaderRegistry registry;
  private final Scheduler scheduler;

  Batches(
      BatchLoaderRegistry registry,
      @Qualifier(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME)
          Executor executor) {
    this.registry = registry;
    this.scheduler = Schedulers.fromExecutor(executor);
  }

  /**
   * Sets up a batch.
   *
   * @param name of the parameter by which controllers get its loader
   * @param read finds the values of many keys at once; keys that it leaves out have none
   */
  public <K, V> void add(String name, Function<Set<K>, Map<K, V>> read) {
    registry
        .<K, V>forName(name)
        .registerMappedBatchLoader(
            (keys, environment) ->
                Mono.fromCallable(() -> read.apply(keys)).subscribeOn(scheduler));
  }
}

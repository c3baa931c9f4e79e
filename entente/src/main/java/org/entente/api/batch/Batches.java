package org.entente.api.batch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.graph.read.Deadline;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Collects what the rows of an answer need and reads it at once, so that no request sends a query
 * for each row. A controller method gets the loader as a parameter of the batch's name.
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
   * Sets up a batch in which all keys can be read together.
   *
   * @param name of the parameter by which controllers get its loader
   * @param read finds the values of many keys; keys that it leaves out have none
   */
  public <K, V> void add(String name, Function<Set<K>, Map<K, V>> read) {
    this.<K, String, V>add(name, key -> "", (all, keys) -> read.apply(keys));
  }

  /**
   * Sets up a batch in which some keys can be read together: those that ask the same of different
   * things. What goes wrong with some of them does not touch the others.
   *
   * @param name of the parameter by which controllers get its loader
   * @param question what a key asks
   * @param read finds the values of the keys that ask this; keys that it leaves out have none
   */
  public <K, Q, V> void add(
      String name, Function<K, Q> question, BiFunction<Q, Set<K>, Map<K, V>> read) {
    registry
        .<K, Object>forName(name)
        .registerMappedBatchLoader(
            (keys, environment) -> {
              @Nullable Deadline deadline = Deadline.current();
              return Flux.fromIterable(
                      keys.stream().collect(groupingBy(question, toSet())).entrySet())
                  .flatMap(group -> values(read, group.getKey(), group.getValue(), deadline))
                  .reduce(new HashMap<>(), Batches::together);
            });
  }

  /** Values by key; the loader hands on a throwable as the failure of its key. */
  private <K, Q, V> Mono<Map<K, Object>> values(
      BiFunction<Q, Set<K>, Map<K, V>> read, Q question, Set<K> keys, @Nullable Deadline deadline) {
    return Mono.<Map<K, Object>>fromCallable(
            () -> {
              Deadline.make(deadline);
              try {
                return new HashMap<>(read.apply(question, keys));
              } finally {
                Deadline.make(null);
              }
            })
        .subscribeOn(scheduler)
        .onErrorResume(
            problem -> Mono.just(keys.stream().collect(toMap(key -> key, key -> problem))));
  }

  private static <K> Map<K, Object> together(Map<K, Object> all, Map<K, Object> more) {
    all.putAll(more);
    return all;
  }
}

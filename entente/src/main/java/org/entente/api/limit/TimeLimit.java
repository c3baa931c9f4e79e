package org.entente.api.limit;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import io.micrometer.context.ContextRegistry;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.entente.graph.read.Deadline;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Answers no request later than it may be answered. Its {@link Deadline} goes with it to every
 * thread that reads the graph, so that the graph stops then too.
 */
public final class TimeLimit implements WebGraphQlInterceptor {

  /** Under which the deadline stands in the context of a request. */
  static final String DEADLINE = Deadline.class.getName();

  static {
    ContextRegistry.getInstance()
        .registerThreadLocalAccessor(
            DEADLINE, Deadline::current, Deadline::make, () -> Deadline.make(null));
  }

  private final Duration limit;

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    Deadline deadline = Deadline.in(limit);
    return chain
        .next(request)
        .timeout(
            Mono.delay(limit)
                .flatMap(tick -> deadline.lifted() ? Mono.never() : Mono.just(deadline)))
        .onErrorResume(TimeoutException.class, late -> Mono.just(tooLate(request)))
        .contextWrite(context -> context.put(DEADLINE, deadline));
  }

  private WebGraphQlResponse tooLate(WebGraphQlRequest request) {
    return new WebGraphQlResponse(
        new DefaultExecutionGraphQlResponse(
            request.toExecutionInput(),
            ExecutionResult.newExecutionResult()
                .data(null)
                .addError(
                    GraphqlErrorBuilder.newError()
                        .errorType(ErrorType.ExecutionAborted)
                        .message(sentence(limit))
                        .build())
                .build()));
  }

  /** What to tell one whose request took longer than this. */
  public static String sentence(Duration limit) {
    return "The request took longer than the %s that one may take, and was stopped. Ask for smaller pages with 'first', for fewer actors or a shorter period, or in several requests."
        .formatted(inWords(limit));
  }

  /** A limit as sentences name it. */
  public static String inWords(Duration limit) {
    if (limit.toSeconds() > 60 && limit.toMillis() % 60_000 == 0) {
      return limit.toMinutes() + " minutes";
    }
    return limit.toMillis() % 1000 == 0
        ? limit.toSeconds() + " seconds"
        : limit.toMillis() + " milliseconds";
  }
}

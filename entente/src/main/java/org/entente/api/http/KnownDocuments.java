package org.entente.api.http;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.ApolloPersistedQuerySupport;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Parses and validates a query once, however often it comes: dashboards send the same few over and
 * over. Automatic persisted queries are understood as Apollo's clients send them: first the hash of
 * a query alone, and the query with it only where the server does not remember it.
 */
final class KnownDocuments extends ApolloPersistedQuerySupport {

  private static final String EXTENSION = "persistedQuery";

  private final RememberedQueries remembered;

  KnownDocuments(RememberedQueries remembered) {
    super(remembered);
    this.remembered = remembered;
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
    return getPersistedQueryId(input).isPresent()
        ? super.getDocumentAsync(input, parsing)
        : CompletableFuture.completedFuture(
            remembered.byText(input.getQuery(), () -> parsing.apply(input)));
  }

  /** Reads the hash, and takes what is none for a hash that is not known. */
  @Override
  protected Optional<Object> getPersistedQueryId(ExecutionInput input) {
    if (!(input.getExtensions().get(EXTENSION) instanceof Map<?, ?> query)) {
      return RememberedQueries.sent(input) == null ? Optional.of("") : Optional.empty();
    }
    return Optional.of(query.get("sha256Hash") instanceof String hash ? hash : "");
  }
}

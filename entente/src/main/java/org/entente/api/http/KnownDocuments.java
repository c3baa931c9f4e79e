package org.entente.api.http;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.ApolloPersistedQuerySupport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;

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
        ? super.getDocumentAsync(input, sent -> parsed(sent, parsing))
        : CompletableFuture.completedFuture(
            remembered.byText(input.getQuery(), () -> parsed(input, parsing)));
  }

  private static PreparsedDocumentEntry parsed(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
    Predicate<Class<?>> rules = rule -> !OneRootField.isEngines(rule);
    input.getGraphQLContext().put(ParseAndValidate.INTERNAL_VALIDATION_PREDICATE_HINT, rules);
    PreparsedDocumentEntry entry = parsing.apply(input);
    if (entry.hasErrors()) {
      return entry;
    }
    List<GraphQLError> mistakes = OneRootField.mistakes(entry.getDocument());
    return mistakes.isEmpty() ? entry : new PreparsedDocumentEntry(mistakes);
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

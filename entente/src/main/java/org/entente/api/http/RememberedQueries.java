package org.entente.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.ApolloPersistedQuerySupport;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryCacheMiss;
import graphql.execution.preparsed.persisted.PersistedQueryNotFound;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Queries that were found to be valid; the longest unused go first. */
final class RememberedQueries implements PersistedQueryCache {

  private final Cache<Object, Query> queries;

  /** A key that no client can send as a hash. */
  private record Text(String text) {}

  private record Query(PreparsedDocumentEntry document, int characters) {}

  /**
   * Remembers none yet.
   *
   * @param characters how long all remembered queries together may be
   */
  RememberedQueries(long characters) {
    queries =
        Caffeine.newBuilder()
            .maximumWeight(characters)
            .executor(Runnable::run)
            .<Object, Query>weigher((key, query) -> query.characters())
            .build();
  }

  /** The document of a query that came as a text. */
  PreparsedDocumentEntry byText(String text, Supplier<PreparsedDocumentEntry> parsing) {
    return remembered(new Text(text), text.length(), parsing);
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getPersistedQueryDocumentAsync(
      Object hash, ExecutionInput input, PersistedQueryCacheMiss miss) {
    String text = sent(input);
    if (text == null) {
      Query known = queries.getIfPresent(hash);
      if (known == null) {
        throw new PersistedQueryNotFound(hash);
      }
      return CompletableFuture.completedFuture(known.document());
    }
    return CompletableFuture.completedFuture(
        remembered(hash, text.length(), () -> miss.apply(text)));
  }

  private PreparsedDocumentEntry remembered(
      Object key, int characters, Supplier<PreparsedDocumentEntry> parsing) {
    Query known = queries.getIfPresent(key);
    if (known != null) {
      return known.document();
    }
    PreparsedDocumentEntry document = parsing.get();
    if (!document.hasErrors()) {
      queries.put(key, new Query(document, characters));
    }
    return document;
  }

  /** The text of the query; absent where only its hash was sent. */
  static @Nullable String sent(ExecutionInput input) {
    String text = input.getQuery();
    return text.isBlank() || text.equals(ApolloPersistedQuerySupport.PERSISTED_QUERY_MARKER)
        ? null
        : text;
  }
}

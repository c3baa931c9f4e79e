package org.entente.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.ApolloPersistedQuerySupport;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryCacheMiss;
import graphql.execution.preparsed.persisted.PersistedQueryNotFound;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Automatic persisted queries as Apollo's clients send them: first the hash of a query alone, and
 * the query with it only where the server does not remember it.
 */
@Configuration(proxyBeanMethods = false)
class PersistedQueries {

  @Bean
  GraphQlSourceBuilderCustomizer queriesByHash(
      @Value("${entente.persisted-queries.characters}") long characters) {
    ByHash byHash = new ByHash(new Remembered(characters));
    return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(byHash));
  }

  /** Reads the hash, and takes what is none for a hash that is not known. */
  private static final class ByHash extends ApolloPersistedQuerySupport {

    private static final String EXTENSION = "persistedQuery";

    ByHash(PersistedQueryCache cache) {
      super(cache);
    }

    @Override
    protected Optional<Object> getPersistedQueryId(ExecutionInput input) {
      if (!(input.getExtensions().get(EXTENSION) instanceof Map<?, ?> query)) {
        return sent(input) == null ? Optional.of("") : Optional.empty();
      }
      return Optional.of(query.get("sha256Hash") instanceof String hash ? hash : "");
    }
  }

  /** The queries that were sent with their hashes; the longest unused go first. */
  private static final class Remembered implements PersistedQueryCache {

    private final Cache<Object, Query> queries;

    Remembered(long characters) {
      queries =
          Caffeine.newBuilder()
              .maximumWeight(characters)
              .<Object, Query>weigher((hash, query) -> query.characters())
              .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getPersistedQueryDocumentAsync(
        Object hash, ExecutionInput input, PersistedQueryCacheMiss miss) {
      Query known = queries.getIfPresent(hash);
      if (known != null) {
        return CompletableFuture.completedFuture(known.document());
      }
      String text = sent(input);
      if (text == null) {
        throw new PersistedQueryNotFound(hash);
      }
      PreparsedDocumentEntry document = miss.apply(text);
      if (!document.hasErrors()) {
        queries.put(hash, new Query(document, text.length()));
      }
      return CompletableFuture.completedFuture(document);
    }
  }

  /** A query that was found to be valid, and how long its text was. */
  private record Query(PreparsedDocumentEntry document, int characters) {}

  /** The text of the query; absent where only its hash was sent. */
  private static @Nullable String sent(ExecutionInput input) {
    String text = input.getQuery();
    return text.isBlank() || text.equals(ApolloPersistedQuerySupport.PERSISTED_QUERY_MARKER)
        ? null
        : text;
  }
}

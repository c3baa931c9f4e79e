package org.entente.api.http;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the engine remember queries, by their hash or by their text. */
@Configuration(proxyBeanMethods = false)
class QueryMemory {

  @Bean
  GraphQlSourceBuilderCustomizer rememberedQueries(
      @Value("${entente.remembered-queries.characters}") long characters) {
    KnownDocuments documents = new KnownDocuments(new RememberedQueries(characters));
    return source ->
        source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
  }
}

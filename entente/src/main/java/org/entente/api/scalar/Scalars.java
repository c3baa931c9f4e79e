package org.entente.api.scalar;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import org.entente.ontology.FuzzyDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema: {@code Date} is a {@link FuzzyDate}, {@code DateTime} an instant. */
@Configuration(proxyBeanMethods = false)
class Scalars {

  @Bean
  RuntimeWiringConfigurer scalarWiring() {
    return wiring ->
        wiring
            .scalar(
                scalar(
                    "Date",
                    new TextScalar<>(
                        FuzzyDate.class, FuzzyDate::parse, "2022, 2022-01 or 2022-01-05")))
            .scalar(
                scalar(
                    "DateTime",
                    new TextScalar<>(Instant.class, Moments::parse, "2022-01-05T09:30:00Z")));
  }

  private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
    return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
  }
}

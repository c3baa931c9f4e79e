package org.entente.api;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.Set;
import java.util.stream.Stream;

/** The schema, and what kind of field leads where in it. */
final class SchemaFields {

  static final GraphQLSchema SCHEMA =
      UnExecutableSchemaGenerator.makeUnExecutableSchema(SchemaTests.parse());

  private SchemaFields() {}

  static Stream<GraphQLFieldDefinition> questions() {
    return SCHEMA.getQueryType().getFieldDefinitions().stream();
  }

  static boolean leadsOn(GraphQLFieldDefinition field) {
    return typeOf(field) instanceof GraphQLObjectType type && !type.getName().equals("PageInfo");
  }

  static boolean isList(GraphQLFieldDefinition field) {
    return isPaged(field) || GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
  }

  /** It leads through a page to what is listed there. */
  static boolean isOfPage(GraphQLFieldDefinition field) {
    return Set.of("edges", "node").contains(field.getName());
  }

  /** A page and its edges, or all blocs together, are no level of their own. */
  static boolean isWrapper(GraphQLObjectType type) {
    return isPage(type) || type.getName().equals("Blocs");
  }

  static boolean isPage(GraphQLObjectType type) {
    return Stream.of("Connection", "Edge").anyMatch(type.getName()::endsWith);
  }

  static boolean isPaged(GraphQLFieldDefinition field) {
    return typeOf(field).getName().endsWith("Connection");
  }

  static GraphQLNamedType typeOf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAllAs(field.getType());
  }
}

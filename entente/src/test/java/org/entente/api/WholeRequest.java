package org.entente.api;

import static org.entente.api.SchemaFields.isPaged;
import static org.entente.api.SchemaFields.isWrapper;
import static org.entente.api.SchemaFields.typeOf;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.StringJoiner;

/** A request for a field and all that hangs on its answer. */
final class WholeRequest {

  /** How many levels of things are asked for below those that a question finds. */
  static final int DEPTH = 2;

  private WholeRequest() {}

  /** A question with all that hangs on its answer. */
  static String of(GraphQLFieldDefinition question, String arguments, int first) {
    int within = isPaged(question) ? 2 : first;
    return "{ answer: %s }".formatted(field(question, arguments, within, DEPTH));
  }

  /**
   * A field with what hangs on what it leads to, so many levels down.
   *
   * @param first how long the pages of the next level are; below it two
   */
  static String field(GraphQLFieldDefinition field, String arguments, int first, int depth) {
    String given = arguments.isBlank() ? "" : "(" + arguments + ")";
    return "%s%s %s".formatted(field.getName(), given, parts(typeOf(field), first, depth));
  }

  /**
   * What hangs on a thing, so many levels down.
   *
   * @param first how long the pages of the next level are; below it two
   */
  private static String parts(GraphQLNamedType type, int first, int depth) {
    if (!(type instanceof GraphQLObjectType object)) {
      return "";
    }
    StringJoiner parts = new StringJoiner(" ", "{ ", " }");
    boolean wraps = isWrapper(object);
    for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
      boolean leaf = !(typeOf(field) instanceof GraphQLObjectType);
      boolean part = wraps || typeOf(field).getName().equals("PageInfo");
      if (leaf || part || depth > 0) {
        parts.add(
            field(
                field,
                isPaged(field) ? "first: " + first : "",
                wraps ? first : 2,
                wraps || leaf ? depth : depth - 1));
      }
    }
    return parts.toString();
  }
}

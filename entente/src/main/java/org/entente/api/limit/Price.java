package org.entente.api.limit;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import org.entente.api.paging.PageRequest;

/**
 * What a field costs: one for each thing that it can return, times what is asked of each, and a sum
 * besides for what needs a query of its own. Scalars are free, and so is looking at the schema.
 */
final class Price {

  /** The cost of a query to the graph; bounds how many of them a request of many aliases sends. */
  private static final int QUERY = 500;

  /** How many things a list without pages is taken to have, where the schema does not say. */
  private static final int LIST = 40;

  private Price() {}

  /**
   * The price of a field.
   *
   * @param parent of which type it is a field
   * @param root whether it is one of the query or mutation itself
   * @param children what is asked of each thing that it returns costs so much
   */
  static long of(
      GraphQLFieldDefinition field,
      GraphQLFieldsContainer parent,
      Map<String, Object> arguments,
      boolean root,
      long children) {
    if (field.getArgument("first") != null) {
      // null is what is left out, though the schema has a usual value: PageRequest makes a page of
      // it
      int first = arguments.get("first") instanceof Integer given ? given : PageRequest.USUAL;
      return QUERY + Math.max(1L, first) * (1L + children);
    }
    if (isPage(parent.getName())) {
      return children;
    }
    if (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()))) {
      return 0;
    }
    boolean isList = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
    long own = isList ? size(field) * (1L + children) : 1L + children;
    return root ? QUERY + own : own;
  }

  /** How long a list is, as the schema says. */
  private static int size(GraphQLFieldDefinition list) {
    GraphQLAppliedDirective said = list.getAppliedDirective("listSize");
    return said != null && said.getArgument("assumedSize").getValue() instanceof Integer size
        ? size
        : LIST;
  }

  /** The page itself has been paid for by {@code first}. */
  private static boolean isPage(String type) {
    return type.endsWith("Connection") || type.endsWith("Edge");
  }
}

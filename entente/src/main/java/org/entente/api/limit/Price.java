package org.entente.api.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a field costs: one for each thing that it can return, times what is asked of each, and a sum
 * besides for what needs a query of its own. Scalars are free, and so is looking at the schema.
 */
final class Price implements FieldComplexityCalculator {

  /** The cost of a query to the graph; bounds how many of them a request of many aliases sends. */
  private static final int QUERY = 500;

  /** How many things a list without pages is taken to have, where the schema does not say. */
  private static final int LIST = 40;

  @Override
  public int calculate(FieldComplexityEnvironment field, int children) {
    if (field.getField().getName().startsWith("__")) {
      return 0;
    }
    GraphQLOutputType type = field.getFieldDefinition().getType();
    if (field.getArguments().get("first") instanceof Integer first) {
      return capped(QUERY + Math.max(1L, first) * (1L + children));
    }
    if (isPagePart(field)) {
      return children;
    }
    if (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(type))) {
      return 0;
    }
    boolean isList = GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
    long own = isList ? size(field.getFieldDefinition()) * (1L + children) : 1L + children;
    return capped(field.getParentEnvironment() == null ? QUERY + own : own);
  }

  /** How long a list is, as the schema says. */
  private static int size(GraphQLFieldDefinition list) {
    GraphQLAppliedDirective said = list.getAppliedDirective("listSize");
    return said != null && said.getArgument("assumedSize").getValue() instanceof Integer size
        ? size
        : LIST;
  }

  /** The page itself has been paid for by {@code first}. */
  private static boolean isPagePart(FieldComplexityEnvironment field) {
    @Nullable GraphQLNamedOutputType parent = field.getParentType();
    return parent != null
        && (parent.getName().endsWith("Connection") || parent.getName().endsWith("Edge"));
  }

  private static int capped(long price) {
    return (int) Math.min(price, 1_000_000_000L);
  }
}

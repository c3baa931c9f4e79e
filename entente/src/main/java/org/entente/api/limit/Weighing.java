package org.entente.api.limit;

import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a request and stops at the first limit that it passes, so that to weigh a request
 * costs little. A fragment weighs wherever it is spread: the engine's own traversal looks at each
 * once, and fragments that spread each other twice double with each step.
 */
final class Weighing {

  private final Limits limits;
  private final ExecutionContext request;
  private final Measure measure;
  private int fields;
  private int questions;

  Weighing(Limits limits, ExecutionContext request) {
    this.limits = limits;
    this.request = request;
    boolean asksOnly = request.getOperationDefinition().getOperation() == Operation.QUERY;
    this.measure = new Measure(limits, asksOnly);
  }

  /**
   * Weighs all of it.
   *
   * @throws LimitExceeded if it is too much
   */
  void weigh(GraphQLFieldsContainer root) {
    affordable(sum(request.getOperationDefinition().getSelectionSet(), root, 1));
  }

  private long sum(
      @Nullable SelectionSet selections, @Nullable GraphQLFieldsContainer type, int depth) {
    long sum = 0;
    if (selections != null && type != null) {
      for (Selection<?> selection : selections.getSelections()) {
        sum += weight(selection, type, depth);
      }
    }
    return sum;
  }

  private long weight(Selection<?> selection, GraphQLFieldsContainer type, int depth) {
    return switch (selection) {
      case Field field -> weight(field, type, depth);
      case InlineFragment inline ->
          sum(inline.getSelectionSet(), narrowed(type, inline.getTypeCondition()), depth);
      case FragmentSpread spread -> {
        FragmentDefinition fragment = request.getFragment(spread.getName());
        yield sum(fragment.getSelectionSet(), narrowed(type, fragment.getTypeCondition()), depth);
      }
      default -> 0;
    };
  }

  private long weight(Field field, GraphQLFieldsContainer type, int depth) {
    count(depth);
    if (field.getName().startsWith("__")) {
      return 0;
    }
    GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
    Map<String, Object> arguments =
        ValuesResolver.getArgumentValues(
            request.getGraphQLSchema().getCodeRegistry(),
            definition.getArguments(),
            field.getArguments(),
            request.getCoercedVariables(),
            request.getGraphQLContext(),
            request.getLocale());
    arguments.forEach(measure::of);
    long children = sum(field.getSelectionSet(), container(definition.getType()), depth + 1);
    return affordable(Price.of(definition, type, arguments, depth == 1, children));
  }

  private void count(int depth) {
    if (++fields > limits.fields()) {
      throw new LimitExceeded(
          "The request names more than the %,d fields that one may, those of fragments counted"
              + " wherever they are spread. Ask in several requests.",
          limits.fields());
    }
    if (depth == 1 && ++questions > limits.questions()) {
      throw new LimitExceeded(
          "The request asks more than the %,d questions that one may. Ask for several actors with"
              + " one filter, or in several requests.",
          limits.questions());
    }
    if (depth > limits.depth()) {
      throw new LimitExceeded(
          "The request nests more than the %d fields within each other that one may. Ask in several"
              + " requests.",
          limits.depth());
    }
  }

  private long affordable(long price) {
    if (price > limits.cost()) {
      throw new LimitExceeded(
          "The request may fetch %,d things, more than the %,d that one may. Ask for smaller pages"
              + " with 'first', or in several requests.",
          price, limits.cost());
    }
    return price;
  }

  private @Nullable GraphQLFieldsContainer narrowed(
      GraphQLFieldsContainer type, @Nullable TypeName condition) {
    return condition == null
        ? type
        : container(request.getGraphQLSchema().getType(condition.getName()));
  }

  private static @Nullable GraphQLFieldsContainer container(@Nullable GraphQLType type) {
    return type != null
            && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLFieldsContainer container
        ? container
        : null;
  }
}

package org.entente.api.http;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.validation.rules.SubscriptionUniqueRootField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the <a
 * href="https://spec.graphql.org/September2025/#sec-Single-Root-Field">specification</a> asks of a
 * subscription: one field at its top, which is none of the schema's own and has no condition.
 *
 * <p>The engine's rule for it is left out ({@link #isEngines}). It collects the fields as if the
 * document were valid and run without variables, and throws where a fragment is not known or a
 * condition is a variable.
 */
final class OneRootField {

  private static final Set<String> CONDITIONS = Set.of("include", "skip");

  private final Map<String, FragmentDefinition> fragments;

  /**
   * Each is looked into once: spread in one another, they would be as many as 2 to their number.
   */
  private final Set<String> seen = new HashSet<>();

  private final Set<String> answers = new LinkedHashSet<>();
  private final List<GraphQLError> mistakes = new ArrayList<>();

  private OneRootField(Map<String, FragmentDefinition> fragments) {
    this.fragments = fragments;
  }

  /** Whether a rule of the engine is the one that this stands in for. */
  static boolean isEngines(Class<?> rule) {
    return rule == SubscriptionUniqueRootField.class;
  }

  /**
   * What is wrong with the subscriptions of a document.
   *
   * @param document one that is valid but for this
   */
  static List<GraphQLError> mistakes(Document document) {
    Map<String, FragmentDefinition> fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .filter(operation -> operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION)
        .flatMap(operation -> new OneRootField(fragments).mistakesOf(operation).stream())
        .toList();
  }

  private List<GraphQLError> mistakesOf(OperationDefinition subscription) {
    lookInto(subscription.getSelectionSet());
    if (answers.size() > 1) {
      mistake(
          subscription,
          "A subscription has one field at its top, and this has %d: '%s'. Send one for each."
              .formatted(answers.size(), String.join("', '", answers)));
    }
    return mistakes;
  }

  private void lookInto(SelectionSet selections) {
    for (Selection<?> selection : selections.getSelections()) {
      switch (selection) {
        case Field field -> {
          refuseConditions(field.getDirectives());
          answers.add(field.getResultKey());
          if (field.getName().startsWith("__")) {
            mistake(
                field,
                "A subscription tells what is new, and '%s' never is. Ask for it within the field"
                        .formatted(field.getName())
                    + " that is subscribed to.");
          }
        }
        case InlineFragment fragment -> {
          refuseConditions(fragment.getDirectives());
          lookInto(fragment.getSelectionSet());
        }
        case FragmentSpread spread -> {
          refuseConditions(spread.getDirectives());
          if (seen.add(spread.getName())) {
            lookInto(Objects.requireNonNull(fragments.get(spread.getName())).getSelectionSet());
          }
        }
        default -> throw new IllegalStateException("No selection of GraphQL: " + selection);
      }
    }
  }

  private void refuseConditions(List<Directive> directives) {
    for (Directive directive : directives) {
      if (CONDITIONS.contains(directive.getName())) {
        mistake(
            directive,
            "The field at the top of a subscription has no condition: leave '@%s' out, or do not"
                    .formatted(directive.getName())
                + " subscribe.");
      }
    }
  }

  private void mistake(Node<?> where, String sentence) {
    mistakes.add(
        GraphqlErrorBuilder.newError()
            .errorType(ErrorType.ValidationError)
            .message("%s", sentence)
            .location(where.getSourceLocation())
            .build());
  }
}

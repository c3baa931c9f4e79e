package org.entente.api.fuzz;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document that selects at random from a schema, whatever the schema has: what is new in it is
 * asked too.
 */
final class RandomDocument {

  private static final int DEPTH = 9;

  private final GraphQLSchema schema;
  private final Random random;
  private final Known known;
  private final RandomDetours detours;
  private RandomValues values;
  private String text = "";
  private boolean changes;
  private final Map<String, String> changing = new LinkedHashMap<>();
  private final Map<String, String> declared = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> variables = new LinkedHashMap<>();

  RandomDocument(GraphQLSchema schema, Random random, Known known) {
    this.schema = schema;
    this.random = random;
    this.known = known;
    this.detours = new RandomDetours(random);
    this.values = new RandomValues(random, known.inQuestions());
  }

  /** The values of the variables that the document declares. */
  Map<String, @Nullable Object> variables() {
    return variables;
  }

  /** The mutations that it asks for, by the name under which each is answered. */
  Map<String, String> changing() {
    return changing;
  }

  /** The document's text. */
  String text() {
    if (text.isEmpty()) {
      text = draw();
    }
    return text;
  }

  private String draw() {
    int draw = random.nextInt(20);
    GraphQLObjectType root = schema.getQueryType();
    String kind = "query";
    if (draw == 0 && schema.getSubscriptionType() != null) {
      root = schema.getSubscriptionType();
      kind = "subscription";
    } else if (draw < 5) {
      root = schema.getMutationType();
      kind = "mutation";
      changes = true;
      values =
          random.nextInt(3) == 0
              ? new RandomValues(random, known.inChanges())
              : RandomValues.sober(random, known.inChanges());
    }
    String selection = selection(root, DEPTH);
    if (detours.isConditional() && random.nextInt(8) > 0) {
      declared.put(RandomDetours.VARIABLE, random.nextInt(8) > 0 ? "Boolean!" : "Boolean");
      variables.put(RandomDetours.VARIABLE, random.nextBoolean());
    }
    String head =
        declared.isEmpty()
            ? ""
            : declared.entrySet().stream()
                .map(variable -> "$%s: %s".formatted(variable.getKey(), variable.getValue()))
                .collect(Collectors.joining(", ", "(", ")"));
    return kind + " " + head + " " + selection + detours.definitions();
  }

  private String selection(GraphQLFieldsContainer type, int depth) {
    StringBuilder selection = new StringBuilder("{ __typename");
    int many = 1 + random.nextInt(3);
    List<GraphQLFieldDefinition> fields = type.getFieldDefinitions();
    for (int i = 0; i < many; i++) {
      GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
      if (depth > 0 || !(leadsOn(field) instanceof GraphQLFieldsContainer)) {
        if (changes && depth == DEPTH) {
          changing.put("f" + i, field.getName());
        }
        String selected = "f%d: %s".formatted(i, field(field, depth));
        selection.append(' ').append(detours.by(selected, type.getName()));
      }
    }
    if (random.nextInt(60) == 0) {
      selection.append(" noSuchField");
    }
    return selection.append(" }").toString();
  }

  private static Object leadsOn(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAll(field.getType());
  }

  private String field(GraphQLFieldDefinition field, int depth) {
    String text = field.getName() + arguments(field) + detours.condition();
    if (leadsOn(field) instanceof GraphQLFieldsContainer type) {
      // the parts of a page say little by themselves, so they cost no depth
      boolean pagePart = field.getName().equals("edges") || field.getName().equals("node");
      return text + " " + selection(type, pagePart ? depth : depth - 2);
    }
    return text;
  }

  private String arguments(GraphQLFieldDefinition field) {
    StringBuilder arguments = new StringBuilder();
    for (GraphQLArgument argument : field.getArguments()) {
      boolean required =
          argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
      boolean page = argument.getName().equals("first");
      if (required ? random.nextInt(30) > 0 : page || random.nextInt(3) == 0) {
        arguments.append(", ").append(argument.getName()).append(": ").append(value(argument));
      }
    }
    return arguments.isEmpty() ? "" : "(" + arguments.substring(2) + ")";
  }

  private String value(GraphQLArgument argument) {
    @Nullable Object value = values.of(argument.getName(), argument.getType());
    if (random.nextBoolean()) {
      return literal(value);
    }
    String name = "v" + declared.size();
    declared.put(name, GraphQLTypeUtil.simplePrint(argument.getType()));
    variables.put(name, plain(value));
    return "$" + name;
  }

  private static String literal(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case RandomValues.Constant constant -> constant.name();
      case Collection<?> list ->
          list.stream().map(RandomDocument::literal).collect(Collectors.joining(", ", "[", "]"));
      case Map<?, ?> object ->
          object.entrySet().stream()
              .map(field -> field.getKey() + ": " + literal(field.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      default -> JsonMapper.shared().writeValueAsString(value);
    };
  }

  /** As JSON has it, in which an enum's constant is a text. */
  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case RandomValues.Constant constant -> constant.name();
      case Collection<?> list -> list.stream().map(RandomDocument::plain).toArray();
      case Map<?, ?> object -> {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        object.forEach((key, part) -> plain.put(String.valueOf(key), plain(part)));
        yield plain;
      }
      case null, default -> value;
    };
  }
}

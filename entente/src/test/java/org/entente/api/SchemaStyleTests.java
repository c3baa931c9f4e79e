package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The manner in which the schema is written, the same everywhere. */
class SchemaStyleTests {

  private static final Pattern PASCAL_CASE = Pattern.compile("([A-Z][a-z0-9]*)+");
  private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-z0-9]*([A-Z][a-z0-9]*)*");
  private static final Pattern UPPER_SNAKE_CASE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Named before there was a rule, and asked for by tools under this name. */
  private static final Set<String> INPUTS_OF_OTHER_NAMES = Set.of("Period");

  /** Searched for as far as they are read: how many there are in all, nobody could tell in time. */
  private static final Set<String> UNCOUNTED = Set.of("SupportChainConnection");

  private static final Set<String> BUILT_IN = Set.of("String", "Int", "Float", "Boolean", "ID");

  private final GraphQLSchema schema =
      UnExecutableSchemaGenerator.makeUnExecutableSchema(SchemaTests.parse());

  @Test
  void describesEverythingWithAWholeSentence() {
    assertThat(
            all()
                .filter(
                    element ->
                        element.getDescription() == null
                            || !element.getDescription().strip().endsWith(".")))
        .extracting(GraphQLNamedSchemaElement::getName)
        .isEmpty();
  }

  @Test
  void namesTypesInPascalCaseFieldsInCamelCaseAndValuesInCapitals() {
    assertThat(named(types(), PASCAL_CASE)).isEmpty();
    assertThat(named(fields(), CAMEL_CASE)).isEmpty();
    assertThat(named(fields().flatMap(field -> field.getArguments().stream()), CAMEL_CASE))
        .isEmpty();
    assertThat(named(inputs().flatMap(input -> input.getFields().stream()), CAMEL_CASE)).isEmpty();
    assertThat(named(enums().flatMap(type -> type.getValues().stream()), UPPER_SNAKE_CASE))
        .isEmpty();
  }

  @Test
  void tellsInputsByTheirNames() {
    assertThat(inputs().map(GraphQLNamedType::getName))
        .allMatch(name -> isInput(name) || INPUTS_OF_OTHER_NAMES.contains(name));
    assertThat(types().filter(type -> !(type instanceof GraphQLInputObjectType)))
        .extracting(GraphQLNamedType::getName)
        .noneMatch(SchemaStyleTests::isInput);
  }

  private static boolean isInput(String name) {
    return name.endsWith("Input") || name.endsWith("Filter");
  }

  @Test
  void pagesAllConnectionsAlike() {
    List<GraphQLObjectType> connections =
        objects().filter(type -> type.getName().endsWith("Connection")).toList();

    assertThat(connections).isNotEmpty();
    for (GraphQLObjectType connection : connections) {
      List<String> fields = fieldsOf(connection);
      String edges = GraphQLTypeUtil.simplePrint(connection.getField("edges").getType());
      GraphQLObjectType edge = schema.getObjectType(nameOf(connection.getField("edges").getType()));
      assertThat(edges).as(connection.getName()).matches("\\[\\w+Edge!]!");
      assertThat(fields).as(connection.getName()).contains("pageInfo: PageInfo!");
      if (!UNCOUNTED.contains(connection.getName())) {
        assertThat(fields).as(connection.getName()).contains("totalCount: Int!");
      }
      String node = GraphQLTypeUtil.simplePrint(edge.getField("node").getType());
      assertThat(fieldsOf(edge)).as(edge.getName()).contains("cursor: String!");
      // one kind of thing may be listed in several ways: NamePassageEdge holds a Passage
      assertThat(edge.getName()).endsWith(node.replace("!", "Edge"));
    }
  }

  @Test
  void tellsOfAPageWhatRelayWantsToKnow() {
    assertThat(fieldsOf(schema.getObjectType("PageInfo")))
        .containsExactlyInAnyOrder(
            "hasNextPage: Boolean!",
            "hasPreviousPage: Boolean!",
            "startCursor: String",
            "endCursor: String");
  }

  @Test
  void asksForEveryPageByFirstAndAfter() {
    assertThat(
            fields()
                .filter(field -> nameOf(field.getType()).endsWith("Connection"))
                .filter(
                    field ->
                        !argument(field, "first").equals("Int")
                            || !argument(field, "after").equals("String")))
        .extracting(GraphQLFieldDefinition::getName)
        .isEmpty();
  }

  @Test
  void putsNoNullsIntoLists() {
    Stream<String> outputs =
        fields().filter(field -> hasNulls(field.getType())).map(GraphQLFieldDefinition::getName);
    Stream<String> arguments =
        fields()
            .flatMap(field -> field.getArguments().stream())
            .filter(argument -> hasNulls(argument.getType()))
            .map(GraphQLArgument::getName);
    Stream<String> conditions =
        inputs()
            .flatMap(input -> input.getFields().stream())
            .filter(field -> hasNulls(field.getType()))
            .map(GraphQLInputObjectField::getName);

    assertThat(Stream.of(outputs, arguments, conditions).flatMap(names -> names)).isEmpty();
  }

  private static boolean hasNulls(GraphQLType type) {
    return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList list
        && !(list.getWrappedType() instanceof GraphQLNonNull);
  }

  @Test
  void givesAReasonForWhatIsNoLongerToBeUsed() {
    assertThat(
            all()
                .filter(GraphQLDirectiveContainer.class::isInstance)
                .map(GraphQLDirectiveContainer.class::cast)
                .filter(element -> element.hasAppliedDirective("deprecated"))
                .filter(element -> !hasReason(element)))
        .extracting(GraphQLDirectiveContainer::getName)
        .isEmpty();
  }

  /** GraphQL's own default says nothing of what to use instead. */
  private static boolean hasReason(GraphQLDirectiveContainer element) {
    @Nullable String reason =
        element.getAppliedDirective("deprecated").getArgument("reason").getValue();
    return reason != null && !reason.isBlank() && !reason.equals("No longer supported");
  }

  @Test
  void changesThingsByOneInputEach() {
    assertThat(schema.getMutationType().getFieldDefinitions())
        .allSatisfy(
            mutation -> {
              assertThat(mutation.getArguments())
                  .as(mutation.getName())
                  .extracting(GraphQLArgument::getName)
                  .containsExactly("input");
              assertThat(argument(mutation, "input")).as(mutation.getName()).endsWith("Input!");
            });
  }

  @Test
  void hasNoTypeThatNothingUses() {
    Set<String> used = new HashSet<>();
    Deque<GraphQLType> open = new ArrayDeque<>(roots());
    while (!open.isEmpty()) {
      GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(open.pop());
      if (used.add(type.getName())) {
        uses(type).forEach(open::push);
      }
    }

    assertThat(types().map(GraphQLNamedType::getName).filter(Predicate.not(used::contains)))
        .isEmpty();
  }

  private static Stream<? extends GraphQLType> uses(GraphQLNamedType type) {
    return switch (type) {
      case GraphQLObjectType object ->
          object.getFieldDefinitions().stream()
              .flatMap(
                  field ->
                      Stream.concat(
                          Stream.of(field.getType()),
                          field.getArguments().stream().map(GraphQLArgument::getType)));
      case GraphQLInputObjectType input ->
          input.getFields().stream().map(GraphQLInputObjectField::getType);
      case GraphQLUnionType union -> union.getTypes().stream();
      default -> Stream.of();
    };
  }

  private List<GraphQLType> roots() {
    return Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
        .filter(type -> type != null)
        .map(GraphQLType.class::cast)
        .toList();
  }

  private Stream<GraphQLNamedType> types() {
    return schema.getAllTypesAsList().stream()
        .filter(type -> !type.getName().startsWith("__") && !BUILT_IN.contains(type.getName()));
  }

  private Stream<GraphQLObjectType> objects() {
    return only(GraphQLObjectType.class);
  }

  private Stream<GraphQLInputObjectType> inputs() {
    return only(GraphQLInputObjectType.class);
  }

  private Stream<GraphQLEnumType> enums() {
    return only(GraphQLEnumType.class);
  }

  private <T> Stream<T> only(Class<T> kind) {
    return types().filter(kind::isInstance).map(kind::cast);
  }

  private Stream<GraphQLFieldDefinition> fields() {
    return objects().flatMap(type -> type.getFieldDefinitions().stream());
  }

  /** Everything that has a name of ours: types, fields, arguments and values. */
  private Stream<GraphQLNamedSchemaElement> all() {
    List<GraphQLNamedSchemaElement> all = new ArrayList<>();
    types().forEach(all::add);
    fields().forEach(all::add);
    fields().forEach(field -> all.addAll(field.getArguments()));
    inputs().forEach(input -> all.addAll(input.getFields()));
    enums().forEach(type -> all.addAll(type.getValues()));
    return all.stream();
  }

  private static List<String> named(
      Stream<? extends GraphQLNamedSchemaElement> elements, Pattern rule) {
    return elements
        .map(GraphQLNamedSchemaElement::getName)
        .filter(name -> !rule.matcher(name).matches())
        .toList();
  }

  private static List<String> fieldsOf(GraphQLObjectType type) {
    return type.getFieldDefinitions().stream()
        .map(field -> field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType()))
        .toList();
  }

  private static String nameOf(GraphQLType type) {
    return GraphQLTypeUtil.unwrapAll(type).getName();
  }

  private static String argument(GraphQLFieldDefinition field, String name) {
    GraphQLArgument argument = field.getArgument(name);
    return argument == null ? "" : GraphQLTypeUtil.simplePrint(argument.getType());
  }
}

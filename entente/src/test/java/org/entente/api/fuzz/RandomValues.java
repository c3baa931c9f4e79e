package org.entente.api.fuzz;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Values for arguments, by their types: mostly such as make sense, sometimes out of range or wrong.
 */
final class RandomValues {

  /** An enum's constant, which is written without quotation marks. */
  record Constant(String name) {}

  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "\uD83D\uDCA5",
          "\uD83D",
          "a\u0301\u202E",
          "'; DROP",
          "\"}) //",
          "`x`",
          "$x",
          "${x}",
          "%s%n",
          "<b>",
          "../..",
          "*",
          "*:*",
          "[a TO",
          "AND OR NOT",
          "a~9 b^99",
          "\\",
          "NaN",
          "null",
          "Kazakh\nstan",
          "\u0130stanbul",
          "\u00DF\uFB03",
          "x".repeat(300),
          "x ".repeat(900),
          "x".repeat(5_000));
  private static final List<String> DATES =
      List.of("2022", "2022-01", "2022-01-05", "2021-12-31", "2020", "2023-06", "0001", "9999");
  private static final List<String> ODD_DATES =
      List.of(
          "2022-13",
          "2022-02-30",
          "22",
          "January",
          "",
          "-2022",
          "99999",
          "2022-1-5",
          "2022-01-05Z",
          "0000",
          "9999-12-32",
          "\uFF12022",
          "2022-01-05T00:00:00Z");
  private static final List<String> MOMENTS =
      List.of("2022-01-05T09:30:00Z", "1900-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z");
  private static final List<String> ODD_MOMENTS =
      List.of(
          "2022-01-05",
          "now",
          "-999999999-01-01T00:00:00+18:00",
          "+999999999-12-31T23:59:59Z",
          "+999999999-12-31T23:59:59-18:00",
          "9999-12-31T23:59:59-18:00",
          "0000-01-01T00:00:00+18:00");
  private static final int[] ODD_NUMBERS = {
    0, -1, 201, 1_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE
  };
  private static final double[] ODD_FRACTIONS = {-0.1, 1.1, 1e300, -1e300, 5e-324, 80};

  /** Of so many values one is odd. */
  private static final int USUAL = 8;

  private static final int SOBER = 200;

  private final Random random;
  private final Known known;
  private final int oneIsOdd;

  private RandomValues(Random random, Known known, int oneIsOdd) {
    this.random = random;
    this.known = known;
    this.oneIsOdd = oneIsOdd;
  }

  RandomValues(Random random, Known known) {
    this(random, known, USUAL);
  }

  /** Values of which hardly any is odd: of many that are needed at once, one would spoil all. */
  static RandomValues sober(Random random, Known known) {
    return new RandomValues(random, known, SOBER);
  }

  /** A value for an argument or field of this name; absent for {@code null}. */
  @Nullable Object of(String name, GraphQLInputType type) {
    if (oneIn(60)) {
      return anything();
    }
    if (type instanceof GraphQLNonNull required) {
      return of(name, (GraphQLInputType) required.getWrappedType());
    }
    if (oneIn(25)) {
      return null;
    }
    return switch ((GraphQLType) type) {
      case GraphQLList list -> several(name, (GraphQLInputType) list.getWrappedType());
      case GraphQLEnumType values -> constant(values);
      case GraphQLInputObjectType input -> object(input);
      case GraphQLNamedType scalar -> scalar(name, scalar.getName());
      default -> null;
    };
  }

  private List<@Nullable Object> several(String name, GraphQLInputType type) {
    int size = oneIn(40) ? 600 : random.nextInt(4);
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(of(name, type));
    }
    return values;
  }

  private Constant constant(GraphQLEnumType type) {
    return odd() ? new Constant("NO_SUCH_VALUE") : new Constant(pick(type.getValues()).getName());
  }

  private Map<String, @Nullable Object> object(GraphQLInputObjectType type) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    type.getFields()
        .forEach(
            field -> {
              boolean required = field.getType() instanceof GraphQLNonNull;
              if (required ? !oneIn(20) : random.nextInt(4) == 0) {
                object.put(field.getName(), of(field.getName(), field.getType()));
              }
            });
    if (oneIn(40)) {
      object.put("noSuchField", 1);
    }
    return object;
  }

  private Object scalar(String name, String type) {
    return switch (type) {
      case "Int" -> odd() ? ODD_NUMBERS[random.nextInt(ODD_NUMBERS.length)] : 1 + random.nextInt(3);
      case "Float" ->
          odd() ? ODD_FRACTIONS[random.nextInt(ODD_FRACTIONS.length)] : random.nextDouble();
      case "Boolean" -> random.nextBoolean();
      case "Date" -> pick(odd() ? ODD_DATES : DATES);
      case "DateTime" -> pick(odd() ? ODD_MOMENTS : MOMENTS);
      default -> odd() ? pick(ODD_TEXTS) : text(name);
    };
  }

  private String text(String name) {
    if (name.equals("search") || oneIn(10)) {
      return pick(List.of("Kazakhstan", "russia", "sent troops", "kremln", "NATO", "Story 1"));
    }
    List<String> apt = known.apt().getOrDefault(name, List.of());
    return pick(apt.isEmpty() || odd() ? known.words() : apt);
  }

  private Object anything() {
    return switch (random.nextInt(6)) {
      case 0 -> pick(ODD_TEXTS);
      case 1 -> ODD_NUMBERS[random.nextInt(ODD_NUMBERS.length)];
      case 2 -> Map.of("a", List.of());
      case 3 -> List.of(List.of(1));
      case 4 -> random.nextBoolean();
      default -> new Constant("LOVES");
    };
  }

  private boolean odd() {
    return oneIn(USUAL);
  }

  /** Whether this is the odd one of so many, where as many are odd as usually. */
  private boolean oneIn(int many) {
    return random.nextInt(many * oneIsOdd / USUAL) == 0;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

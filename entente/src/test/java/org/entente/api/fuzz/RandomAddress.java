package org.entente.api.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.Scalars;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An address with parameters at random: an export, or the page of one thing. */
final class RandomAddress {

  /** Longer addresses are refused before anything of ours is reached. */
  static final int MOST_CHARACTERS = 6_000;

  private static final List<String> EXPORTS =
      List.of(
          "facts.csv",
          "claims.csv",
          "sources.csv",
          "facts.graphml",
          "claims.graphml",
          "facts.jsonld",
          "claims.jsonld",
          "sources.jsonld");
  private static final List<String> THINGS = List.of("facts", "claims", "articles", "actors");
  private static final List<String> FORMATS = List.of("html", "json", "jsonld", "csv", "pdf", "");

  private final GraphQLSchema schema;
  private final Random random;
  private final RandomValues values;
  private final RandomValues ids;

  RandomAddress(GraphQLSchema schema, Random random, Known known) {
    this.schema = schema;
    this.random = random;
    this.values = new RandomValues(random, known.inQuestions());
    this.ids = new RandomValues(random, known);
  }

  /** An export by any conditions that the schema has for facts. */
  String export() {
    StringBuilder address = new StringBuilder("/export/" + pick(EXPORTS) + "?");
    GraphQLInputObjectType filter = type("FactFilter");
    for (GraphQLInputObjectField field : filter.getFields()) {
      if (random.nextInt(8) > 0) {
        continue;
      }
      if (field.getName().equals("during")) {
        GraphQLInputObjectType period = type("Period");
        period.getFields().forEach(end -> add(address, end.getName(), end.getType()));
      } else {
        add(address, field.getName(), field.getType());
      }
    }
    if (random.nextInt(20) == 0) {
      address.append("cells=").append(pick(List.of("exact", "safe", "raw"))).append('&');
    }
    if (random.nextInt(20) == 0) {
      address.append("noSuchParameter=1");
    }
    return address.toString();
  }

  private GraphQLInputObjectType type(String name) {
    return (GraphQLInputObjectType) Objects.requireNonNull(schema.getType(name));
  }

  private void add(StringBuilder address, String name, GraphQLInputType type) {
    @Nullable Object value = values.of(name, type);
    for (Object each : value instanceof Collection<?> list ? list : List.of(text(value))) {
      String parameter = name + "=" + encoded(text(each)) + "&";
      if (address.length() + parameter.length() < MOST_CHARACTERS) {
        address.append(parameter);
      }
    }
  }

  /**
   * The page of a fact, claim, article or actor, by an id that may be none or of something else.
   */
  String page() {
    String thing = pick(THINGS);
    String id = text(ids.of(thing, Scalars.GraphQLID));
    String address = "/" + thing + "/" + encoded(id).replace("+", "%20");
    return random.nextBoolean() ? address : address + "?format=" + pick(FORMATS);
  }

  private static String text(@Nullable Object value) {
    return value instanceof RandomValues.Constant constant
        ? constant.name()
        : String.valueOf(value);
  }

  /** As it may stand behind the question mark of an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

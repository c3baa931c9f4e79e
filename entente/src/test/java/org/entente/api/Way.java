package org.entente.api;

import static org.entente.api.SchemaFields.isList;
import static org.entente.api.SchemaFields.isOfPage;
import static org.entente.api.SchemaFields.isPage;
import static org.entente.api.SchemaFields.leadsOn;
import static org.entente.api.SchemaFields.typeOf;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * From where a field leads or to where.
 *
 * @param end {@code from} or {@code to}
 * @param field the field, as in {@code Fact.subject}
 */
record Way(String end, String field) {

  /** A way at a place of an answer. */
  record Place(String path, Way way) {}

  static Way from(String field) {
    return new Way("from", field);
  }

  static Way to(String field) {
    return new Way("to", field);
  }

  /** From and to where all fields lead that lead to something that has fields of its own. */
  static Stream<Way> all() {
    Set<Way> ways = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    SchemaFields.questions()
        .filter(question -> AskedQuestion.ALL.containsKey(question.getName()))
        .forEach(
            question -> {
              if (isList(question)) {
                ways.add(Way.to("Query." + question.getName()));
              }
              collect(typeOf(question), seen, ways);
            });
    return ways.stream();
  }

  private static void collect(GraphQLNamedType type, Set<String> seen, Set<Way> ways) {
    if (!(type instanceof GraphQLObjectType object) || !seen.add(type.getName())) {
      return;
    }
    for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
      if (leadsOn(field)) {
        if (!isOfPage(field)) {
          ways.add(Way.from(type.getName() + "." + field.getName()));
          ways.add(Way.to(type.getName() + "." + field.getName()));
        }
        collect(typeOf(field), seen, ways);
      }
    }
  }

  /** How many things there are at each place of an answer. */
  static Map<Place, Integer> things(String question, JsonNode answer) {
    Map<Place, Integer> things = new HashMap<>();
    GraphQLFieldDefinition field = SchemaFields.SCHEMA.getQueryType().getFieldDefinition(question);
    count(answer, typeOf(field), new Place("", Way.to("Query." + question)), things);
    return things;
  }

  private static void count(
      JsonNode value, GraphQLNamedType type, Place place, Map<Place, Integer> things) {
    if (value.isArray()) {
      value.forEach(each -> count(each, type, place, things));
    }
    if (!value.isObject() || !(type instanceof GraphQLObjectType object)) {
      return;
    }
    if (!isPage(object)) {
      things.merge(place, 1, Integer::sum);
    }
    for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
      if (!leadsOn(field) || !value.has(field.getName())) {
        continue;
      }
      String path = place.path() + "/" + field.getName();
      String name = object.getName() + "." + field.getName();
      if (!isOfPage(field)) {
        things.merge(new Place(path, Way.from(name)), 1, Integer::sum);
      }
      Way way = isOfPage(field) ? place.way() : Way.to(name);
      count(value.path(field.getName()), typeOf(field), new Place(path, way), things);
    }
  }
}

package org.entente.question;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;

/** Parts of answers as texts, so that those of both forms can be compared. */
final class Rows {

  private static final String BESIDE = " | ";

  private Rows() {}

  /** The value as a text; '-' where it is absent. */
  static String text(Value value) {
    return value.isNull() ? "-" : value.asObject().toString();
  }

  /** The value as a text; '-' where it is absent. */
  static String text(JsonNode value) {
    if (value.isArray()) {
      return texts(value, "").toString();
    }
    return value.isNull() || value.isMissingNode() ? "-" : value.asString();
  }

  /** Some columns of a row, side by side. */
  static String text(Record row, String... columns) {
    return Stream.of(columns).map(column -> text(row.get(column))).collect(joining(BESIDE));
  }

  /** What stands at some places of a thing, side by side. */
  static String text(JsonNode thing, String... places) {
    return Stream.of(places).map(place -> text(thing.at(place))).collect(joining(BESIDE));
  }

  /** What stands at a place of each thing of a list or page. */
  static List<String> texts(JsonNode list, String at) {
    JsonNode things = list.has("edges") ? list.path("edges") : list;
    String within = list.has("edges") ? "/node" + at : at;
    return things.valueStream().map(each -> text(each.at(within))).toList();
  }

  /** The sentences that say so, each with its outlet, day and title. */
  static List<String> evidence(Value sentences) {
    return sentences.asList(
        each ->
            Stream.of("outlet", "published", "title", "says")
                .map(field -> text(each.get(field)))
                .collect(joining(BESIDE)));
  }

  /** The same of a page of claims. */
  static List<String> evidence(JsonNode claims) {
    return claims
        .path("edges")
        .valueStream()
        .map(
            edge ->
                text(
                    edge.at("/node/passage"),
                    "/article/outlet",
                    "/article/published",
                    "/article/title",
                    "/text"))
        .toList();
  }

  /** As many of them as a request asks for at most. */
  static List<String> upTo(int most, Value ids) {
    return ids.asList(Value::asString).stream().limit(most).toList();
  }
}

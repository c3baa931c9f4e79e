package org.entente.question;

import java.util.List;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;

/** Parts of answers as texts, so that those of both forms can be compared. */
final class Rows {

  private Rows() {}

  /** The value as a text; '-' where it is absent. */
  static String text(Value value) {
    return value.isNull() ? "-" : value.asObject().toString();
  }

  /** The value as a text; '-' where it is absent. */
  static String text(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? "-" : value.asString();
  }

  /** What stands at a place of each thing of a list or page. */
  static List<String> texts(JsonNode list, String at) {
    JsonNode things = list.has("edges") ? list.path("edges") : list;
    String within = list.has("edges") ? "/node" + at : at;
    return things.valueStream().map(each -> text(each.at(within))).toList();
  }
}

package org.entente.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.curation.Signature;
import org.entente.graph.write.WriteSummary;
import org.entente.ingest.table.FactImport;
import org.entente.ingest.table.FactTable;
import org.entente.ingest.table.FailedRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes tables of facts into the graph of a running server, one request a table. */
final class RemoteImport {

  private final Api api;

  RemoteImport(Api api) {
    this.api = api;
  }

  FactImport.Report take(String name, FactTable.Format format, String text, Signature sender) {
    Map<String, @Nullable Object> input = new HashMap<>();
    input.put("name", name);
    input.put("format", format.name());
    input.put("text", text);
    input.put("by", sender.by());
    input.put("why", sender.why());
    JsonNode result =
        api.query(Documents.read("import.graphql"), Map.of("input", input)).path("importFacts");
    List<FailedRow> failures = new ArrayList<>();
    for (JsonNode row : result.path("failures")) {
      failures.add(new FailedRow(row.path("line").asInt(), row.path("reason").asString()));
    }
    WriteSummary written =
        new WriteSummary(
            0,
            0,
            0,
            result.path("claims").asInt(),
            result.path("superseded").asInt(),
            result.path("facts").asInt(),
            0);
    return new FactImport.Report(result.path("rows").asInt(), failures, written);
  }
}

package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.ArticleInput;
import org.entente.article.file.ArticleFile;
import org.entente.article.file.Incoming;
import org.entente.graph.write.WriteSummary;
import org.entente.ingest.FileIngest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes articles into the graph of a running server, one request an article. */
final class RemoteIngest {

  private final Api api;
  private final FileIngest.Progress progress;
  private final List<String> passedOver = new ArrayList<>();
  private WriteSummary written = WriteSummary.NOTHING;
  private int broken;
  private int cutShort;
  private int foreign;
  private int failed;

  RemoteIngest(Api api, FileIngest.Progress progress) {
    this.api = api;
    this.progress = progress;
  }

  FileIngest.Report ingest(List<ArticleFile> files) {
    files.forEach(file -> file.read(this::accept));
    return new FileIngest.Report(written, broken, cutShort, foreign, failed, passedOver);
  }

  private void accept(Incoming incoming) {
    switch (incoming) {
      case Incoming.NoArticles none -> passedOver.add(none.where());
      case Incoming.Broken bad -> {
        broken(bad.where(), bad.why());
        progress.done(bad.where());
      }
      case Incoming.Readable readable -> {
        send(readable);
        progress.done(readable.where());
      }
    }
  }

  private void send(Incoming.Readable readable) {
    try {
      JsonNode result =
          api.query(Documents.read("ingest.graphql"), Map.of("input", input(readable.input())))
              .path("ingestArticle");
      written = written.plus(summary(result));
      note(readable.where(), result);
    } catch (CommandFailure e) {
      broken(readable.where(), String.valueOf(e.getMessage()));
    }
  }

  private void note(String where, JsonNode result) {
    switch (result.path("reading").asString()) {
      case "CUT_SHORT" -> cutShort++;
      case "FOREIGN" -> foreign++;
      case "FAILED" -> failed++;
      default -> {
        return;
      }
    }
    progress.notRead(where, result.path("note").asString());
  }

  private static WriteSummary summary(JsonNode result) {
    int claims = result.path("claims").path("totalCount").asInt();
    int facts = result.path("facts").asInt();
    return switch (result.path("status").asString()) {
      case "NEW" -> new WriteSummary(1, 0, 0, claims, 0, facts, 0);
      case "NEW_VERSION" -> new WriteSummary(0, 1, 0, claims, 0, facts, 0);
      default -> new WriteSummary(0, 0, 1, 0, 0, facts, 0);
    };
  }

  private static Map<String, Object> input(ArticleInput article) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("text", article.text());
    put(input, "title", article.title());
    put(input, "published", article.published());
    put(input, "outlet", article.outlet());
    put(input, "url", article.url());
    return input;
  }

  private static void put(Map<String, Object> input, String field, @Nullable Object value) {
    if (value != null) {
      input.put(field, value.toString());
    }
  }

  private void broken(String where, String why) {
    broken++;
    progress.broken(where, why);
  }
}

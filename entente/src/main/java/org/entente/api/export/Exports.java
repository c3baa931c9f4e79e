package org.entente.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.entente.api.actor.KnownActors;
import org.entente.api.citation.Citation;
import org.entente.api.citation.Permalinks;
import org.entente.api.citation.Wording;
import org.entente.api.door.PublicAddress;
import org.entente.api.error.Refusal;
import org.entente.api.fact.FactQueries;
import org.entente.api.limit.Limits;
import org.entente.api.limit.TimeLimit;
import org.entente.graph.read.CitedClaim;
import org.entente.graph.read.CitedFact;
import org.entente.graph.read.Deadline;
import org.entente.graph.read.FactFilter;
import org.entente.graph.read.FactStream;
import org.entente.graph.read.TookTooLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts, and the claims and sources behind them, to take home: row by row as the graph finds them.
 * What goes wrong after the first rows cuts the connection, so that half an export never looks like
 * a whole one.
 */
@Controller
final class Exports {

  /** So many at once; more would take the graph from those who ask small questions. */
  private static final int MOST_AT_ONCE = 4;

  private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

  private final Semaphore places = new Semaphore(MOST_AT_ONCE);
  private final FactStream stream;
  private final FactQueries queries;
  private final KnownActors actors;
  private final PublicAddress address;
  private final Vocabulary vocabulary;
  private final JsonMapper json;
  private final Duration limit;

  Exports(
      FactStream stream,
      FactQueries queries,
      KnownActors actors,
      PublicAddress address,
      Vocabulary vocabulary,
      JsonMapper json,
      Limits limits) {
    this.stream = stream;
    this.queries = queries;
    this.actors = actors;
    this.address = address;
    this.vocabulary = vocabulary;
    this.json = json;
    this.limit = limits.export();
  }

  /**
   * An export that was asked for.
   *
   * @param query what of
   * @param filter the same as the graph takes it
   * @param citation how its rows are cited
   * @param response where to
   */
  private record Asked(
      ExportQuery query, FactFilter filter, Citation citation, HttpServletResponse response) {

    OutputStreamWriter writer() throws IOException {
      return new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    }

    Things things() {
      return new Things(citation, query.where().knownBy());
    }

    List<Column<CitedFact>> factColumns() {
      return Table.facts(citation, query.where().period(), query.where().knownBy());
    }
  }

  @GetMapping("/export/facts.csv")
  void factsAsCsv(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Asked asked = asked(request, response, "text/csv");
    send(
        request,
        asked,
        new CsvExport<>(asked.writer(), asked.factColumns(), asked.query().exact()),
        stream::facts);
  }

  @GetMapping("/export/claims.csv")
  void claimsAsCsv(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Asked asked = asked(request, response, "text/csv");
    send(
        request,
        asked,
        new CsvExport<>(asked.writer(), Table.claims(asked.citation()), asked.query().exact()),
        stream::claims);
  }

  @GetMapping("/export/sources.csv")
  void sourcesAsCsv(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Asked asked = asked(request, response, "text/csv");
    send(
        request,
        asked,
        new CsvExport<>(
            asked.writer(), Table.sources(asked.citation().permalinks()), asked.query().exact()),
        stream::sources);
  }

  @GetMapping("/export/facts.graphml")
  void factsAsGraphMl(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Asked asked = asked(request, response, "application/graphml+xml");
    send(
        request,
        asked,
        new GraphMlExport<>(
            response.getOutputStream(),
            asked.factColumns(),
            cited -> edge(cited, asked.citation().accessed())),
        stream::facts);
  }

  @GetMapping("/export/claims.graphml")
  void claimsAsGraphMl(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = asked(request, response, "application/graphml+xml");
    send(
        request,
        asked,
        new GraphMlExport<>(
            response.getOutputStream(), Table.claims(asked.citation()), Exports::edge),
        stream::claims);
  }

  @GetMapping("/export/facts.jsonld")
  void factsAsJsonLd(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Asked asked = asked(request, response, "application/ld+json");
    send(
        request,
        asked,
        new JsonLdExport<>(json, response.getOutputStream(), vocabulary, asked.things()::fact),
        stream::facts);
  }

  @GetMapping("/export/claims.jsonld")
  void claimsAsJsonLd(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Asked asked = asked(request, response, "application/ld+json");
    send(
        request,
        asked,
        new JsonLdExport<>(json, response.getOutputStream(), vocabulary, asked.things()::claim),
        stream::claims);
  }

  @GetMapping("/export/sources.jsonld")
  void sourcesAsJsonLd(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = asked(request, response, "application/ld+json");
    send(
        request,
        asked,
        new JsonLdExport<>(json, response.getOutputStream(), vocabulary, asked.things()::article),
        stream::sources);
  }

  private static GraphMlExport.Ends edge(CitedFact cited, LocalDate on) {
    var key = cited.fact().key();
    return new GraphMlExport.Ends(
        cited.fact().id().value(),
        key.subject(),
        key.object(),
        cited::name,
        Wording.verb(cited.fact(), on),
        key.relation().symmetric());
  }

  private static GraphMlExport.Ends edge(CitedClaim cited) {
    var said = cited.recorded().claim().statement();
    return new GraphMlExport.Ends(
        cited.recorded().claim().id().value(),
        said.subject(),
        said.object(),
        cited::name,
        Wording.verb(said),
        said.relation().symmetric());
  }

  private Asked asked(HttpServletRequest request, HttpServletResponse response, String type) {
    ExportQuery query = ExportQuery.of(request.getParameterMap());
    requireActors("subject", query.where().subject());
    requireActors("object", query.where().object());
    requireActors("involves", query.where().involves());
    requireActors("between", query.where().between());
    FactFilter filter = filter(query);
    String path = request.getRequestURI();
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"entente-%s\"".formatted(path.substring(path.lastIndexOf('/') + 1)));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    Permalinks permalinks =
        new Permalinks(address.of(URI.create(request.getRequestURL().toString())));
    return new Asked(
        query, filter, new Citation(permalinks, LocalDate.now(ZoneOffset.UTC)), response);
  }

  private FactFilter filter(ExportQuery query) {
    try {
      return queries.of(query.where());
    } catch (Refusal impossible) {
      throw Refusal.badRequest(impossible.sentence());
    }
  }

  private void requireActors(String parameter, @Nullable List<String> ids) {
    try {
      actors.require(ids);
    } catch (Refusal unknown) {
      throw Refusal.badRequest("Parameter '%s': %s".formatted(parameter, unknown.sentence()));
    }
  }

  private <T> void send(HttpServletRequest request, Asked asked, Export<T> export, Source<T> source)
      throws IOException {
    if (request.getMethod().equals(HttpMethod.HEAD.name())) {
      return;
    }
    if (!places.tryAcquire()) {
      throw Refusal.unavailable(
          "%d exports are running, as many as may at once. Try again in a little while."
              .formatted(MOST_AT_ONCE));
    }
    Deadline.make(Deadline.in(limit));
    try {
      export.begin();
      source.stream(
          asked.filter(),
          row -> {
            try {
              export.add(row);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      export.end();
    } catch (TookTooLong late) {
      String words = TimeLimit.inWords(limit);
      LOG.warn("An export was stopped after {}: {}", words, whole(request));
      throw Refusal.limitExceeded(
          "The export took longer than the %s that one may, and was stopped. Take the facts home in parts, as by 'from' and 'to', by 'relation' or by 'region'."
              .formatted(words));
    } finally {
      Deadline.make(null);
      places.release();
    }
  }

  private static String whole(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  /** Where the rows come from. */
  private interface Source<T> {
    void stream(FactFilter filter, Consumer<T> taker);
  }
}

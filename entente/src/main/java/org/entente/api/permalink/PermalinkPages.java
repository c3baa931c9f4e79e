package org.entente.api.permalink;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.api.actor.ActorIds;
import org.entente.api.export.Vocabulary;
import org.entente.api.permalink.SheetAnswers.Found;
import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.graph.node.KnownActor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The addresses that stay of claims, articles and actors, each in the form that is asked for. */
@RestController
final class PermalinkPages {

  private static final List<Form> ALL = List.of(Form.values());
  private static final List<Form> WITHOUT_TABLE = List.of(Form.HTML, Form.JSON, Form.JSONLD);

  private final Lookup lookup;
  private final SheetAnswers answers;
  private final Vocabulary vocabulary;
  private final JsonMapper json;

  PermalinkPages(Lookup lookup, SheetAnswers answers, Vocabulary vocabulary, JsonMapper json) {
    this.lookup = lookup;
    this.answers = answers;
    this.vocabulary = vocabulary;
    this.json = json;
  }

  @GetMapping("/claims/{id}")
  ResponseEntity<byte[]> claim(@PathVariable String id, HttpServletRequest request) {
    return answers.answer(
        request,
        ALL,
        citation ->
            Found.of(
                lookup.claim(new ClaimId(id)).map(found -> Sheet.of(found, citation)),
                "There is no claim '%s' in this graph.".formatted(id)));
  }

  @GetMapping("/articles/{id}")
  ResponseEntity<byte[]> article(@PathVariable String id, HttpServletRequest request) {
    return answers.answer(
        request,
        ALL,
        citation ->
            Found.of(
                lookup
                    .article(new ArticleId(id))
                    .map(found -> Sheet.of(found, lookup.in(found), citation)),
                "There is no article '%s' in this graph.".formatted(id)));
  }

  /** The id of an actor that was merged into another leads to that one. */
  @GetMapping("/actors/{id}")
  ResponseEntity<byte[]> actor(@PathVariable String id, HttpServletRequest request) {
    Optional<KnownActor> actor = ActorIds.read(id).flatMap(lookup::actor);
    if (actor.isPresent() && !actor.get().id().toString().equals(id)) {
      return SheetAnswers.moved(
          answers.citation(request).permalinks().of(actor.get().id()), request);
    }
    return answers.answer(
        request,
        WITHOUT_TABLE,
        citation ->
            Found.of(
                actor.map(found -> Sheet.of(found, lookup.about(found.id()), citation)),
                "There is no actor '%s'. Look the id up by name in the explorer.".formatted(id)));
  }

  /** What the words of JSON-LD mean. */
  @GetMapping("/context.jsonld")
  ResponseEntity<byte[]> context() {
    return ResponseEntity.ok()
        .contentType(Form.JSONLD.type())
        .body(json.writeValueAsBytes(Map.of("@context", vocabulary.context())));
  }
}

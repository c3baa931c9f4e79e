package org.entente.api.permalink;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.entente.api.citation.Citation;
import org.entente.api.citation.Wording;
import org.entente.api.error.Refusal;
import org.entente.api.export.AddressParameters;
import org.entente.api.permalink.HtmlPage.Link;
import org.entente.api.permalink.SheetAnswers.Found;
import org.entente.claim.ClaimId;
import org.entente.curation.Verdict;
import org.entente.fact.Fact;
import org.entente.fact.FactId;
import org.entente.graph.read.CitedClaim;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of facts, as they are known today or were known by a day. */
@RestController
final class FactPages {

  private final Lookup lookup;
  private final SheetAnswers answers;

  FactPages(Lookup lookup, SheetAnswers answers) {
    this.lookup = lookup;
    this.answers = answers;
  }

  /** Each id that the fact ever had leads to where it is now, and so does that of each claim. */
  @GetMapping("/facts/{id}")
  ResponseEntity<byte[]> fact(@PathVariable String id, HttpServletRequest request) {
    Optional<Fact> fact = lookup.fact(id);
    if (fact.isPresent() && !fact.get().id().value().equals(id)) {
      return SheetAnswers.moved(
          answers.citation(request).permalinks().of(fact.get().id()), request);
    }
    return answers.answer(
        request,
        List.of(Form.values()),
        citation ->
            fact.map(found -> told(found, request, citation)).orElseGet(() -> no(id, citation)));
  }

  private Found told(Fact fact, HttpServletRequest request, Citation citation) {
    FuzzyDate knownBy;
    try {
      knownBy = new AddressParameters(request.getParameterMap()).one("knownBy", FuzzyDate::parse);
    } catch (Refusal unreadable) {
      return Found.senseless(unreadable.sentence());
    }
    return knownBy == null
        ? new Found.Told(sheet(fact, citation, null))
        : lookup
            .asKnownBy(knownBy.latest(), fact)
            .<Found>map(then -> new Found.Told(sheet(then, citation, knownBy)))
            .orElseGet(() -> notYet(fact, knownBy, citation));
  }

  private Sheet sheet(Fact fact, Citation citation, @Nullable FuzzyDate knownBy) {
    var day = knownBy == null ? null : knownBy.latest();
    return Sheet.of(lookup.cited(fact, day), lookup.behind(fact.id(), day), citation, knownBy);
  }

  private static Found notYet(Fact fact, FuzzyDate knownBy, Citation citation) {
    String since =
        fact.known() == null
            ? "none of its claims bears a date; leave 'knownBy' out."
            : "it is known since %s; ask for a later 'knownBy', or leave it out."
                .formatted(Wording.date(FuzzyDate.day(fact.known())));
    return Found.nothing(
        "The fact '%s' was not known by %s: %s".formatted(fact.id(), Wording.date(knownBy), since),
        new Link("The fact as it is known today", citation.permalinks().of(fact.id())));
  }

  private Found no(String id, Citation citation) {
    return claimOf(id)
        .map(claim -> noMore(id, claim, citation))
        .orElseGet(
            () ->
                Found.nothing(
                    "There is no fact '%s' in this graph, and never was a claim from which it could have the id. Look for the fact by its actors in the explorer."
                        .formatted(id)));
  }

  private Optional<CitedClaim> claimOf(String id) {
    if (id.startsWith(FactId.PREFIX)) {
      return lookup.claim(new FactId(id).claim());
    }
    return id.startsWith(ClaimId.PREFIX) ? lookup.claim(new ClaimId(id)) : Optional.empty();
  }

  private static Found noMore(String id, CitedClaim claim, Citation citation) {
    String address = citation.permalinks().of(claim.recorded().claim().id());
    String why =
        claim.recorded().verdict() == Verdict.REJECT
            ? "a review has rejected it"
            : "a newer version of its article or a better reading has taken its place, or its two actors proved to be one";
    return Found.nothing(
        "There is no fact '%s' any more: the claim that it comes from counts no more, since %s, and no other claim makes this fact. The claim stands at %s."
            .formatted(id, why, address),
        new Link("The claim that counts no more", address));
  }
}

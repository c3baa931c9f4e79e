package org.entente.api.permalink;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.api.citation.Citation;
import org.entente.api.citation.Permalinks;
import org.entente.api.citation.Wording;
import org.entente.api.export.Things;
import org.entente.api.permalink.HtmlPage.Link;
import org.entente.claim.Claim;
import org.entente.claim.Statement;
import org.entente.fact.Fact;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.CitedClaim;
import org.entente.graph.read.CitedFact;
import org.entente.graph.read.StoredArticle;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing as it is told under its address.
 *
 * @param json it and what belongs to it, in the words of the schema
 * @param claims what stands behind it, for a table
 * @param page it for a person
 */
record Sheet(Map<String, Object> json, List<CitedClaim> claims, HtmlPage page) {

  /**
   * Of a fact, with the claims behind it.
   *
   * @param knownBy the day as of which they are told; absent where that is today
   */
  static Sheet of(
      CitedFact cited, List<CitedClaim> behind, Citation citation, @Nullable FuzzyDate knownBy) {
    Fact fact = cited.fact();
    Permalinks permalinks = citation.permalinks();
    HtmlPage page = new HtmlPage(Wording.sentence(cited, citation.accessed()));
    page.lead(Wording.when(fact.key().relation(), fact.extent().from(), fact.extent().to()));
    if (knownBy != null) {
      page.paragraph(
          "As it was known by %s, with nothing that was published later."
              .formatted(Wording.date(knownBy)));
    }
    page.details()
        .with("Who", Link.to(fact.key().subject(), cited.names(), permalinks))
        .with("To whom, or where", Link.to(fact.key().object(), cited.names(), permalinks))
        .with("Relation", fact.key().relation())
        .with("Polarity", fact.key().polarity())
        .with("Modality", fact.key().modality())
        .date("Began or happened", fact.extent().from())
        .date("Ended", fact.extent().to())
        .with("Consent", fact.circumstances().consent())
        .with("Under the flag of", Link.to(fact.circumstances().flag(), cited.names(), permalinks))
        .with("How many people", fact.circumstances().quantity())
        .with("Independent sources", fact.weight().sources())
        .with("Claims", fact.weight().claims())
        .with("Claims of the contrary", fact.weight().contradictions())
        .with("Certainty", fact.weight().confidence().value())
        .day("Known since", fact.known())
        .with("Id", fact.id());
    page.heading("Who says so");
    behind.forEach(claim -> page.evidence(claim, permalinks));
    if (behind.size() < fact.weight().claims()) {
      page.paragraph(
          "These are the latest %d of %d claims; an export has all of them."
              .formatted(behind.size(), fact.weight().claims()));
    }
    page.citation(citation.of(cited, knownBy))
        .forms(permalinks.of(fact.id(), knownBy), List.of(Form.JSON, Form.JSONLD, Form.CSV))
        .links(elsewhere(fact, permalinks, knownBy));
    Things things = new Things(citation, knownBy);
    return new Sheet(with(things.fact(cited), behind, things), behind, page);
  }

  private static List<Link> elsewhere(
      Fact fact, Permalinks permalinks, @Nullable FuzzyDate knownBy) {
    Link explorer =
        new Link(
            "In the explorer",
            "/?subject=%s&object=%s".formatted(fact.key().subject(), fact.key().object()));
    return knownBy == null
        ? List.of(explorer)
        : List.of(new Link("As it is known today", permalinks.of(fact.id())), explorer);
  }

  private static Map<String, Object> with(
      Map<String, Object> thing, List<CitedClaim> claims, Things things) {
    Map<String, Object> whole = new LinkedHashMap<>(thing);
    whole.put("claims", claims.stream().map(things::claim).toList());
    return whole;
  }

  /** Of a claim. */
  static Sheet of(CitedClaim cited, Citation citation) {
    Claim claim = cited.recorded().claim();
    Statement said = claim.statement();
    Permalinks permalinks = citation.permalinks();
    HtmlPage page = new HtmlPage(Wording.sentence(cited));
    page.evidence(cited, permalinks);
    if (!cited.recorded().counts()) {
      page.paragraph(
          "This claim counts no more: a newer version of its article or a better reading has taken"
              + " its place, or a review has rejected it.");
    }
    page.details()
        .with("Who", Link.to(said.subject(), cited.names(), permalinks))
        .with("To whom, or where", Link.to(said.object(), cited.names(), permalinks))
        .with("Relation", said.relation())
        .with("Polarity", said.polarity())
        .with("Modality", said.modality())
        .with("Aspect", said.aspect())
        .date("Began or happened", said.from())
        .date("Ended", said.to())
        .with("According to", Link.to(said.attributedTo(), cited.names(), permalinks))
        .with("Consent", said.consent())
        .with("Under the flag of", Link.to(said.flag(), cited.names(), permalinks))
        .with("How many people", said.quantity())
        .with("Certainty", claim.confidence().value())
        .with("Read by", claim.extractor())
        .day("Known since", claim.known())
        .with("Recorded", cited.recorded().recordedAt())
        .with("Part of the fact", Link.to(cited.recorded().fact(), permalinks))
        .with("Published at", Link.toWeb(cited.article().url()))
        .with("Id", claim.id());
    page.citation(citation.of(cited))
        .forms(permalinks.of(claim.id()), List.of(Form.JSON, Form.JSONLD, Form.CSV))
        .links(
            List.of(
                new Link(
                    "In the explorer",
                    "/?subject=%s&object=%s".formatted(said.subject(), said.object()))));
    return new Sheet(new Things(citation, null).claim(cited), List.of(cited), page);
  }

  /** Of an article, with what it claims. */
  static Sheet of(StoredArticle article, List<CitedClaim> said, Citation citation) {
    Permalinks permalinks = citation.permalinks();
    HtmlPage page = new HtmlPage(article.title());
    page.lead(Citation.article(article));
    page.details()
        .with("Outlet", article.outlet())
        .with("Credited to", article.origin().equals(article.outlet()) ? null : article.origin())
        .day("Published", article.published())
        .with("Published at", Link.toWeb(article.url()))
        .with("Recorded", article.ingestedAt())
        .with("Version", article.version())
        .with("Id", article.id());
    page.heading("What it claims");
    if (said.isEmpty()) {
      page.paragraph("No claim was read in it.");
    }
    said.forEach(claim -> page.evidence(claim, permalinks));
    page.forms(permalinks.of(article.id()), List.of(Form.JSON, Form.JSONLD, Form.CSV));
    Things things = new Things(citation, null);
    return new Sheet(with(things.article(article), said, things), said, page);
  }

  /** Of an actor, with facts about it. */
  static Sheet of(KnownActor actor, List<CitedFact> facts, Citation citation) {
    Permalinks permalinks = citation.permalinks();
    HtmlPage page = new HtmlPage(actor.name());
    page.lead(actor.kind().label());
    page.details()
        .with("Long form", actor.officialName())
        .with("Region", actor.region())
        .date("Since", actor.existence().from())
        .date("Until", actor.existence().to())
        .with("Id", actor.id());
    page.heading("What it did, and what was done to it");
    page.links(
        facts.stream()
            .map(
                fact ->
                    new Link(
                        Wording.datedSentence(fact, citation.accessed()),
                        permalinks.of(fact.fact().id())))
            .toList());
    page.forms(permalinks.of(actor.id()), List.of(Form.JSON, Form.JSONLD))
        .links(
            List.of(
                new Link("All its facts as CSV", "/export/facts.csv?involves=" + actor.id()),
                new Link("In the explorer", "/?actor=" + actor.id())));
    return new Sheet(new Things(citation, null).actor(actor), List.of(), page);
  }
}

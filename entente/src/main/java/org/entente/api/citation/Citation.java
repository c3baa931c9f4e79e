package org.entente.api.citation;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.fact.Fact;
import org.entente.fact.Weight;
import org.entente.graph.read.CitedClaim;
import org.entente.graph.read.CitedFact;
import org.entente.graph.read.StoredArticle;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * The text for a footnote: what is said, who says so, where and when it was published, and the
 * stable address under which it was looked up on a day.
 *
 * @param permalinks addresses as the reader knows this server
 * @param accessed the day on which it was looked up
 */
public record Citation(Permalinks permalinks, LocalDate accessed) {

  /**
   * Of a fact, with some of the articles that say so. The address shows it as it is told here.
   *
   * @param knownBy the day as of which the fact is told; absent where that is today
   */
  public String of(CitedFact cited, @Nullable FuzzyDate knownBy) {
    Fact fact = cited.fact();
    return "%s%s: %s. %s%s"
        .formatted(
            Wording.datedSentence(cited, accessed),
            knownBy == null ? "" : ", as known by " + Wording.date(knownBy),
            weight(fact.weight()),
            articles(cited.articles()),
            place("fact", fact.id(), permalinks.of(fact.id(), knownBy)));
  }

  private static String weight(Weight weight) {
    String counts =
        "%s in %s"
            .formatted(
                counted(weight.sources(), "independent source"), counted(weight.claims(), "claim"));
    return weight.contradictions() == 0
        ? counts
        : counts + ", contradicted by " + counted(weight.contradictions(), "claim");
  }

  private static String counted(int many, String what) {
    return many + " " + what + (many == 1 ? "" : "s");
  }

  private static String articles(List<StoredArticle> articles) {
    return articles.isEmpty()
        ? ""
        : articles.stream().map(Citation::article).collect(joining("; ", "", ". "));
  }

  /** Of a claim, with its exact words. */
  public String of(CitedClaim cited) {
    Claim claim = cited.recorded().claim();
    ActorId speaker = claim.statement().attributedTo();
    return "%s%s: “%s” %s. %s"
        .formatted(
            Wording.sentence(cited),
            speaker == null ? "" : ", says " + cited.name(speaker),
            cited.words().replaceAll("\\s+", " "),
            article(cited.article()),
            place("claim", claim.id(), permalinks.of(claim.id())));
  }

  private String place(String kind, Object id, String address) {
    return "Entente, %s %s, %s, accessed %s."
        .formatted(kind, id, address, Wording.date(FuzzyDate.day(accessed)));
  }

  /** Outlet, whom it credits, headline, day and address, as far as they are known. */
  public static String article(StoredArticle article) {
    List<String> parts = new ArrayList<>();
    parts.add(
        article.origin().equals(article.outlet())
            ? article.outlet()
            : "%s (%s)".formatted(article.outlet(), article.origin()));
    parts.add("“%s”".formatted(article.title()));
    if (article.published() != null) {
      parts.add(Wording.date(FuzzyDate.day(article.published())));
    }
    if (article.url() != null) {
      parts.add(article.url());
    }
    return String.join(", ", parts);
  }
}

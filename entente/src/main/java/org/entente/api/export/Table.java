package org.entente.api.export;

import static org.entente.api.export.Column.integer;
import static org.entente.api.export.Column.real;
import static org.entente.api.export.Column.text;
import static org.entente.api.export.Column.truth;

import java.util.List;
import org.entente.api.citation.Citation;
import org.entente.api.citation.Permalinks;
import org.entente.claim.Claim;
import org.entente.claim.Statement;
import org.entente.fact.Fact;
import org.entente.graph.read.CitedClaim;
import org.entente.graph.read.CitedFact;
import org.entente.graph.read.StoredArticle;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/** The columns of facts, claims and sources; ids join the tables. */
public final class Table {

  private Table() {}

  /**
   * Of facts.
   *
   * @param during the period asked for; absent where none was
   * @param knownBy the day asked for; absent where what is known today was
   */
  public static List<Column<CitedFact>> facts(
      Citation citation, @Nullable Period during, @Nullable FuzzyDate knownBy) {
    return List.of(
        text("id", row -> row.fact().id()),
        text("subject", row -> row.fact().key().subject()),
        text("subjectName", row -> row.name(row.fact().key().subject())),
        text("relation", row -> row.fact().key().relation()),
        text("object", row -> row.fact().key().object()),
        text("objectName", row -> row.name(row.fact().key().object())),
        text("polarity", row -> row.fact().key().polarity()),
        text("modality", row -> row.fact().key().modality()),
        truth("ending", row -> row.fact().key().ending()),
        text("from", row -> row.fact().extent().from()),
        text("to", row -> row.fact().extent().to()),
        truth("certainlyDuring", row -> certainly(row.fact(), during)),
        real("confidence", row -> row.fact().weight().confidence().value()),
        integer("sources", row -> row.fact().weight().sources()),
        integer("claims", row -> row.fact().weight().claims()),
        integer("contradictions", row -> row.fact().weight().contradictions()),
        text("consent", row -> row.fact().circumstances().consent()),
        text("flag", row -> row.fact().circumstances().flag()),
        integer("quantity", row -> row.fact().circumstances().quantity()),
        text("leaning", row -> row.fact().leaning()),
        text("known", row -> row.fact().known()),
        text("permalink", row -> citation.permalinks().of(row.fact().id(), knownBy)),
        text("citation", row -> citation.of(row, knownBy)));
  }

  private static @Nullable Boolean certainly(Fact fact, @Nullable Period during) {
    return during == null ? null : fact.extent().certainlyOverlaps(during);
  }

  /** Of claims, each with its exact words and its article; {@code fact} joins them to facts. */
  public static List<Column<CitedClaim>> claims(Citation citation) {
    return List.of(
        text("id", row -> claim(row).id()),
        text("fact", row -> row.recorded().fact()),
        text("subject", row -> said(row).subject()),
        text("subjectName", row -> row.name(said(row).subject())),
        text("relation", row -> said(row).relation()),
        text("object", row -> said(row).object()),
        text("objectName", row -> row.name(said(row).object())),
        text("polarity", row -> said(row).polarity()),
        text("modality", row -> said(row).modality()),
        text("aspect", row -> said(row).aspect()),
        text("from", row -> said(row).from()),
        text("to", row -> said(row).to()),
        text("attributedTo", row -> said(row).attributedTo()),
        text("consent", row -> said(row).consent()),
        text("flag", row -> said(row).flag()),
        integer("quantity", row -> said(row).quantity()),
        real("confidence", row -> claim(row).confidence().value()),
        text("extractor", row -> claim(row).extractor()),
        text("known", row -> claim(row).known()),
        text("recordedAt", row -> row.recorded().recordedAt()),
        text("text", CitedClaim::words),
        integer("start", row -> claim(row).evidence().span().start()),
        integer("end", row -> claim(row).evidence().span().end()),
        text("article", row -> row.article().id()),
        text("title", row -> row.article().title()),
        text("outlet", row -> row.article().outlet()),
        text("origin", row -> row.article().origin()),
        text("published", row -> row.article().published()),
        text("url", row -> row.article().url()),
        text("permalink", row -> citation.permalinks().of(claim(row).id())),
        text("citation", citation::of));
  }

  private static Claim claim(CitedClaim row) {
    return row.recorded().claim();
  }

  private static Statement said(CitedClaim row) {
    return claim(row).statement();
  }

  /** Of articles; {@code id} joins them to the column {@code article} of claims. */
  public static List<Column<StoredArticle>> sources(Permalinks permalinks) {
    return List.of(
        text("id", StoredArticle::id),
        text("version", StoredArticle::version),
        text("title", StoredArticle::title),
        text("outlet", StoredArticle::outlet),
        text("origin", StoredArticle::origin),
        text("published", StoredArticle::published),
        text("url", StoredArticle::url),
        text("recordedAt", StoredArticle::ingestedAt),
        text("permalink", row -> permalinks.of(row.id())));
  }
}

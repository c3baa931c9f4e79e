package org.entente.api;

import static org.entente.ontology.Relation.CONDEMNED;
import static org.entente.ontology.Relation.DEPLOYED_TROOPS_TO;
import static org.entente.ontology.Relation.REQUESTED_HELP_FROM;
import static org.entente.ontology.Relation.VERBALLY_SUPPORTED;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.graph.Graph;
import org.entente.graph.fixture.News;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ingest.DataSets;
import org.entente.ontology.ActorId;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;

/** The news of January 2022 from Kazakhstan, by three outlets, and who belongs to the CSTO. */
final class KazakhJanuary {

  private static final FuzzyDate FIFTH = FuzzyDate.parse("2022-01-05");
  private static final FuzzyDate SIXTH = FuzzyDate.parse("2022-01-06");
  private static final FuzzyDate JANUARY = FuzzyDate.parse("2022-01");
  private static final ActorId CSTO = ActorId.of("CSTO");

  private KazakhJanuary() {}

  /** Tells it to a graph that knows who is who. */
  static void tell(Graph graph) {
    List<ArticleWithClaims> news = new ArrayList<>();
    DataSets.of(ReferenceKnowledge.bundled()).stream()
        .filter(set -> set.claims().stream().anyMatch(c -> c.statement().object().equals(CSTO)))
        .forEach(set -> news.add(new ArticleWithClaims(set.article(), set.claims())));
    news.add(
        News.by("Steppe Herald")
            .on("2022-01-06")
            .titled("Peacekeepers land in Almaty")
            .at("https://herald.example/peacekeepers")
            .says("KAZ", REQUESTED_HELP_FROM, "CSTO", said -> said.dated(FIFTH, null))
            .says(
                "RUS",
                DEPLOYED_TROOPS_TO,
                "KAZ",
                said ->
                    said.with(Modality.ACTUAL, Aspect.BEGINS)
                        .dated(SIXTH, null)
                        .deployed(Consent.INVITED, CSTO, 2500))
            .says(
                "BLR",
                DEPLOYED_TROOPS_TO,
                "KAZ",
                said ->
                    said.with(Modality.ACTUAL, Aspect.BEGINS)
                        .dated(JANUARY, null)
                        .deployed(Consent.INVITED, CSTO, null))
            .read());
    news.add(
        News.by("Morning Post")
            .on("2022-01-07")
            .titled("Russian troops in Kazakhstan")
            .at("https://post.example/troops")
            .says(
                "RUS",
                DEPLOYED_TROOPS_TO,
                "KAZ",
                said ->
                    said.with(Modality.ACTUAL, Aspect.BEGINS)
                        .dated(SIXTH, null)
                        .deployed(Consent.INVITED, CSTO, 2500))
            .says("USA", CONDEMNED, "KAZ", said -> said.dated(SIXTH, null))
            .read());
    news.add(
        News.by("Far Eastern Review")
            .on("2022-01-12")
            .titled("Beijing stands aside")
            .at("https://review.example/aside")
            .says(
                "CHN",
                VERBALLY_SUPPORTED,
                "KAZ",
                said -> said.dated(FuzzyDate.parse("2022-01-10"), null))
            .denies("CHN", DEPLOYED_TROOPS_TO, "KAZ")
            .read());
    graph.writer().write(news);
  }
}

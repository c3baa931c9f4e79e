package org.entente.api.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.article.Intake.Taken;
import org.entente.api.error.Refusal;
import org.entente.article.ArticleInput;
import org.entente.article.VersionId;
import org.entente.curation.Signature;
import org.entente.graph.read.StoredArticle;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.FuzzyDate.Precision;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Takes articles in. */
@Controller
final class NewArticles {

  /** An article as in the schema. */
  record Input(
      @Nullable String title,
      String text,
      @Nullable String url,
      @Nullable FuzzyDate published,
      @Nullable String outlet,
      @Nullable String by,
      @Nullable String why) {

    ArticleInput toArticle() {
      if (published != null && published.precision() != Precision.DAY) {
        throw Refusal.badRequest(
            "An article is published on a day, as in 2022-01-05, not in %s; leave the date out where it is unknown."
                .formatted(published));
      }
      return new ArticleInput(
          text, title, published == null ? null : published.earliest(), outlet, address(url));
    }

    private static @Nullable URI address(@Nullable String url) {
      try {
        return url == null ? null : new URI(url.strip());
      } catch (URISyntaxException e) {
        throw Refusal.badRequest(
            "'%s' is no address on the web; write it whole, as in https://example.org/story."
                .formatted(url));
      }
    }
  }

  private final Intake intake;

  NewArticles(Intake intake) {
    this.intake = intake;
  }

  @MutationMapping
  Taken ingestArticle(@Argument Input input) {
    return intake.take(input.toArticle(), new Signature(input.by(), input.why()));
  }

  @SchemaMapping(typeName = "IngestResult")
  CompletableFuture<@Nullable FoundArticle> article(
      Taken taken, DataLoader<VersionId, StoredArticle> articleByVersion) {
    return articleByVersion.load(taken.version()).thenApply(FoundArticle::of);
  }
}

package org.entente.api.name;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.article.FoundPassage;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.AboutName;
import org.entente.graph.read.NameReader;
import org.entente.graph.read.NamingPassage;
import org.entente.graph.read.Page;
import org.entente.graph.read.StoredWaitingClaim;
import org.entente.graph.read.UnresolvedName;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where unresolved names can be asked for, and what waits for them. */
@Controller
final class NameQuestions {

  /** Which names are asked for, as in the schema. */
  record Where(@Nullable String text) {}

  private final NameReader names;

  NameQuestions(NameReader names) {
    this.names = names;
  }

  @QueryMapping
  Connection<UnresolvedName> unresolvedNames(
      @Argument @Nullable Where where,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<SoughtName, Integer> countsOfUnresolvedNames) {
    PageRequest page = PageRequest.of(first, after);
    String text = where == null ? null : where.text();
    return Connection.of(
        names.find(text, page.first(), page.after()),
        name -> name,
        () -> countsOfUnresolvedNames.load(new SoughtName(text)));
  }

  @SchemaMapping(typeName = "UnresolvedName")
  CompletableFuture<List<KnownActor>> candidates(
      UnresolvedName name, DataLoader<String, List<KnownActor>> candidatesOfNames) {
    return candidatesOfNames.load(name.id());
  }

  @SchemaMapping(typeName = "UnresolvedName")
  CompletableFuture<Integer> articles(
      UnresolvedName name, DataLoader<String, AboutName> aboutNames) {
    return aboutNames.load(name.id()).thenApply(AboutName::articles);
  }

  @SchemaMapping(typeName = "UnresolvedName")
  CompletableFuture<Connection<FoundPassage>> passages(
      UnresolvedName name,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<NamePage, Page<NamingPassage>> passagesOfNames,
      DataLoader<String, AboutName> aboutNames) {
    return passagesOfNames
        .load(new NamePage(name.id(), PageRequest.of(first, after)))
        .thenApply(
            page ->
                Connection.of(
                    page,
                    NameQuestions::passage,
                    () -> aboutNames.load(name.id()).thenApply(AboutName::passages)));
  }

  @SchemaMapping(typeName = "UnresolvedName")
  CompletableFuture<Connection<StoredWaitingClaim>> claims(
      UnresolvedName name,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      DataLoader<NamePage, Page<StoredWaitingClaim>> claimsOfNames,
      DataLoader<String, AboutName> aboutNames) {
    return claimsOfNames
        .load(new NamePage(name.id(), PageRequest.of(first, after)))
        .thenApply(
            page ->
                Connection.of(
                    page,
                    claim -> claim,
                    () -> aboutNames.load(name.id()).thenApply(AboutName::claims)));
  }

  @SchemaMapping(typeName = "UnresolvedClaim")
  @Nullable CompletableFuture<KnownActor> subject(
      StoredWaitingClaim claim, DataLoader<ActorId, KnownActor> actors) {
    return claim.subject() == null ? null : actors.load(claim.subject());
  }

  @SchemaMapping(typeName = "UnresolvedClaim")
  @Nullable CompletableFuture<KnownActor> object(
      StoredWaitingClaim claim, DataLoader<ActorId, KnownActor> actors) {
    return claim.object() == null ? null : actors.load(claim.object());
  }

  @SchemaMapping(typeName = "UnresolvedClaim", field = "passage")
  FoundPassage passageOfClaim(StoredWaitingClaim claim) {
    return passage(claim.passage());
  }

  private static FoundPassage passage(NamingPassage passage) {
    return new FoundPassage(passage.version(), passage.span(), passage.text());
  }
}

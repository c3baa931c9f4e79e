package org.entente.api.actor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.actor.Regions.Region;
import org.entente.graph.node.KnownActor;
import org.entente.ontology.ActorId;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where regions can be asked for. */
@Controller
final class RegionQuestions {

  private final Regions regions;

  RegionQuestions(Regions regions) {
    this.regions = regions;
  }

  @QueryMapping
  List<Region> regions() {
    return regions.all();
  }

  @SchemaMapping(typeName = "Region")
  CompletableFuture<List<KnownActor>> countries(
      Region region, DataLoader<ActorId, KnownActor> actors) {
    return actors.loadMany(region.members());
  }
}

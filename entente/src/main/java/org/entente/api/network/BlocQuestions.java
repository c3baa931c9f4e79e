package org.entente.api.network;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.entente.api.paging.Connection;
import org.entente.api.paging.PageRequest;
import org.entente.api.scalar.PeriodInput;
import org.entente.api.scalar.Times;
import org.entente.graph.network.Bloc;
import org.entente.graph.network.Blocs;
import org.entente.graph.network.SupportTie;
import org.entente.graph.node.KnownActor;
import org.entente.graph.read.Page;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Which blocs emerge from who supports whom. */
@Controller
final class BlocQuestions {

  /**
   * Blocs as the answer to a question.
   *
   * @param found what was found
   * @param times of what time was asked
   */
  record FoundBlocs(Blocs found, Times times) {

    public double modularity() {
      return found.modularity();
    }

    public List<FoundBloc> blocs() {
      return found.blocs().stream().map(bloc -> new FoundBloc(bloc, this)).toList();
    }
  }

  /**
   * A bloc of them.
   *
   * @param bloc which one
   * @param all among which it was found
   */
  record FoundBloc(Bloc bloc, FoundBlocs all) {

    public int number() {
      return bloc.number();
    }

    public int support() {
      return bloc.support();
    }

    public int opposition() {
      return bloc.opposition();
    }

    public List<FoundTowards> towards() {
      return bloc.towards().stream().map(towards -> new FoundTowards(towards, this)).toList();
    }
  }

  /**
   * How a bloc stands to another.
   *
   * @param towards to which, and how
   * @param from the bloc itself
   */
  record FoundTowards(Bloc.Towards towards, FoundBloc from) {

    public int number() {
      return towards.number();
    }

    public int support() {
      return towards.support();
    }

    public int opposition() {
      return towards.opposition();
    }
  }

  @QueryMapping
  CompletableFuture<FoundBlocs> blocs(
      @Argument @Nullable List<String> among,
      @Argument @Nullable PeriodInput during,
      @Argument @Nullable FuzzyDate knownBy,
      DataLoader<SidesAsked, FoundSides> sides) {
    SidesAsked asked = SidesAsked.of(among, during, knownBy);
    return sides
        .load(asked)
        .thenApply(found -> new FoundBlocs(found.ofAtLeast(2).blocs(), asked.times()));
  }

  @SchemaMapping(typeName = "Blocs")
  Connection<FoundTie> ties(
      FoundBlocs blocs, @Argument @Nullable Integer first, @Argument @Nullable String after) {
    return page(blocs.found().ties(), blocs.times(), PageRequest.of(first, after));
  }

  @SchemaMapping(typeName = "Bloc")
  CompletableFuture<List<KnownActor>> members(
      FoundBloc bloc, DataLoader<ActorId, KnownActor> actors) {
    return actors.loadMany(bloc.bloc().members());
  }

  @SchemaMapping(typeName = "Bloc", field = "ties")
  Connection<FoundTie> tiesWithin(
      FoundBloc bloc, @Argument @Nullable Integer first, @Argument @Nullable String after) {
    return page(
        bloc.all().found().within(bloc.bloc()), bloc.all().times(), PageRequest.of(first, after));
  }

  @SchemaMapping(typeName = "BlocTowards", field = "ties")
  Connection<FoundTie> tiesBetween(
      FoundTowards found, @Argument @Nullable Integer first, @Argument @Nullable String after) {
    FoundBlocs all = found.from().all();
    return page(
        all.found().between(found.from().bloc(), all.found().numbered(found.number())),
        all.times(),
        PageRequest.of(first, after));
  }

  /** Those that weigh most first, and mere opposition last. */
  private static Connection<FoundTie> page(
      List<SupportTie> ties, Times times, PageRequest request) {
    Page<SupportTie> page =
        Page.within(
            "support-ties",
            ties.stream(),
            tie -> -tie.support(),
            SupportTie::key,
            request.first(),
            request.after());
    return Connection.of(
        page, tie -> FoundTie.of(tie, times), () -> CompletableFuture.completedFuture(ties.size()));
  }
}

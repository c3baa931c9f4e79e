package org.entente.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.api.article.Intake;
import org.entente.api.door.BoltAccess;
import org.entente.api.door.KnownAddresses;
import org.entente.api.ready.Readiness;
import org.entente.article.file.ArticleFile;
import org.entente.article.file.ArticleFiles;
import org.entente.extraction.ClaimExtractor;
import org.entente.extraction.calibration.Cut;
import org.entente.graph.Graph;
import org.entente.graph.store.GraphSettings;
import org.entente.graph.store.GraphStore;
import org.entente.ingest.FileIngest;
import org.entente.ingest.Ingest;
import org.entente.ingest.Ingested;
import org.entente.ingest.KnowledgeIngest;
import org.entente.ingest.table.FactImport;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Entente as a server: opens the graph, teaches it who is who, answers, and reads the samples. */
public final class EntenteServer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  private final ConfigurableApplicationContext context;
  private final Parts parts;
  private final URI uri;

  private EntenteServer(ConfigurableApplicationContext context, Parts parts, URI uri) {
    this.context = context;
    this.parts = parts;
    this.uri = uri;
  }

  /**
   * Starts a server. When this returns, questions are answered; samples may still be coming in.
   *
   * @param progress told of the samples as they are read
   * @throws org.entente.graph.store.GraphUnavailable if the graph cannot be opened
   * @throws org.springframework.boot.web.server.PortInUseException if the port is taken
   * @throws UnusableAddress if the machine has no such address
   * @throws org.entente.api.door.UnusablePublicAddress if the public address that is set is none
   */
  public static EntenteServer start(ServerSettings settings, SampleProgress progress) {
    ListeningPlace place = ListeningPlace.named(settings.address());
    place.requireFree(settings.port());
    if (settings.graph() instanceof GraphSettings.Embedded embedded) {
      Seed.plant(embedded.folder());
    }
    Parts parts = new Parts(settings);
    try {
      ConfigurableApplicationContext context = application(place, parts).run(arguments(settings));
      URI uri =
          place.uri(
              context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
      EntenteServer server = new EntenteServer(context, parts, uri);
      RunningServer.note(settings.data(), uri);
      server.learn(settings, progress);
      return server;
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  /** A server for one command: any free port, no samples. */
  public static EntenteServer quietly(Path data) {
    return quietly(data, Cut.USUAL);
  }

  /**
   * The same for a command that reads articles.
   *
   * @param cut above which line what is found is a claim
   */
  public static EntenteServer quietly(Path data, Cut cut) {
    return start(
        new ServerSettings(
            data, LOOPBACK, 0, ServerSettings.graph(data, 0, System.getenv()), null, cut),
        SampleProgress.UNSEEN);
  }

  private static SpringApplication application(ListeningPlace place, Parts parts) {
    return new SpringApplicationBuilder(EntenteApplication.class)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .initializers(context -> register((GenericApplicationContext) context, place, parts))
        .build();
  }

  private static String[] arguments(ServerSettings settings) {
    return new String[] {
      "--server.address=" + settings.address(), "--server.port=" + settings.port()
    };
  }

  private static void register(
      GenericApplicationContext context, ListeningPlace place, Parts parts) {
    context.registerBean(Graph.class, parts::graph);
    context.registerBean(ReferenceKnowledge.class, parts::knowledge);
    context.registerBean(ClaimExtractor.class, parts::extraction);
    context.registerBean(Ingest.class, parts::ingest);
    context.registerBean(FactImport.class, parts::factImport);
    context.registerBean(Intake.class, () -> intake(parts.ingest()));
    context.registerBean(BoltAccess.class, () -> access(parts.graph().store()));
    context.registerBean(KnownAddresses.class, place::known);
  }

  private static Intake intake(Ingest ingest) {
    return (article, sender) -> {
      Ingested ingested = ingest.ingest(article, sender);
      return new Intake.Taken(
          ingested.article(),
          ingested.version(),
          Intake.Status.valueOf(ingested.status().name()),
          ingested.facts(),
          Intake.Reading.valueOf(ingested.reading().name()),
          ingested.why());
    };
  }

  private static BoltAccess access(GraphStore store) {
    return new BoltAccess(store.uri(), store.user(), store.password());
  }

  private void learn(ServerSettings settings, SampleProgress progress) {
    Readiness readiness = context.getBean(Readiness.class);
    new KnowledgeIngest(parts.graph()).ingest(parts.knowledge());
    readiness.knowsWhoIsWho();
    Path samples = settings.samples();
    if (samples == null || holdsArticles()) {
      readiness.isDone();
      return;
    }
    Thread.ofPlatform()
        .name("samples")
        .start(
            () -> {
              List<ArticleFile> files = ArticleFiles.below(samples);
              progress.begins(ArticleFiles.articlesIn(files));
              progress.ends(
                  new FileIngest(parts.ingest(), parts.graph().writer(), progress).ingest(files));
              readiness.isDone();
            });
  }

  /** Data sets have no day of publication; whatever has one is an article. */
  private boolean holdsArticles() {
    return parts.graph().reader().contents().firstPublished() != null;
  }

  /** How a program on this machine reaches it. */
  public URI uri() {
    return uri;
  }

  /** The graph that it serves. */
  public Graph graph() {
    return parts.graph();
  }

  /** Takes articles into that graph. */
  public Ingest ingest() {
    return context.getBean(Ingest.class);
  }

  /** Takes tables of facts into that graph. */
  public FactImport factImport() {
    return context.getBean(FactImport.class);
  }

  @Override
  public void close() {
    context.close();
  }
}

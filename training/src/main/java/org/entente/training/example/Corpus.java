package org.entente.training.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.extraction.evaluation.GoldCheck;
import org.entente.extraction.evaluation.GoldFile;
import org.entente.extraction.evaluation.GoldFile.Mistake;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Third;
import org.entente.ontology.ActorId;

/**
 * The gold from which may be learned: the two visible thirds, and the drills. Items of the test
 * third are dropped as they are read; nothing here can give them out.
 */
public final class Corpus {

  private static final String DRILLS = "drills";
  private static final int MISTAKES_TOLD = 20;

  private final List<GoldItem> visible = new ArrayList<>();
  private final List<GoldItem> drills = new ArrayList<>();

  private Corpus() {}

  /**
   * Reads a folder of gold; what lies under {@code drills} is for training only.
   *
   * @param known whether an id is an actor's in the reference knowledge
   * @throws TrainingFailure if there is none or it has mistakes, each with file and line
   */
  public static Corpus read(Path folder, Predicate<ActorId> known) {
    try {
      if (!Files.isDirectory(folder)) {
        throw new TrainingFailure(
            "There is no folder of gold at %s: name it with --gold.".formatted(folder));
      }
      List<Path> files = GoldCheck.files(List.of(folder));
      List<Mistake> mistakes = GoldCheck.mistakes(files, known);
      if (!mistakes.isEmpty()) {
        throw new TrainingFailure(told(mistakes));
      }
      Corpus corpus = new Corpus();
      for (Path file : files) {
        corpus.add(GoldFile.read(file), folder.relativize(file).startsWith(DRILLS));
      }
      if (corpus.visible.isEmpty() && corpus.drills.isEmpty()) {
        throw new TrainingFailure(
            "%s holds no gold outside of the test third: it needs .txt files in the notation of gold/README.md."
                .formatted(folder));
      }
      return corpus;
    } catch (NoSuchFileException e) {
      throw new TrainingFailure("There is no file %s.".formatted(e.getFile()), e);
    } catch (IOException e) {
      throw new TrainingFailure("The gold cannot be read: " + e.getMessage(), e);
    }
  }

  private static String told(List<Mistake> mistakes) {
    String most =
        mistakes.stream()
            .limit(MISTAKES_TOLD)
            .map(Mistake::toString)
            .collect(Collectors.joining("\n"));
    return "The gold has mistakes; mend these first:\n%s%s"
        .formatted(
            most,
            mistakes.size() > MISTAKES_TOLD
                ? "\n… and %d more".formatted(mistakes.size() - MISTAKES_TOLD)
                : "");
  }

  private void add(GoldFile file, boolean isDrill) {
    for (GoldItem item : file.items()) {
      if (isDrill) {
        drills.add(item);
      } else if (Third.of(item.id()) != Third.TEST) {
        visible.add(item);
      }
    }
  }

  /**
   * The items to learn from.
   *
   * @param heldOut what is left out of the visible thirds
   * @param withDrills whether the drills are among them
   */
  public List<GoldItem> learned(HeldOut heldOut, boolean withDrills) {
    List<GoldItem> items = new ArrayList<>();
    visible.stream().filter(item -> !heldOut.holds(item)).forEach(items::add);
    if (withDrills) {
      items.addAll(drills);
    }
    return items;
  }

  /** The items of the visible thirds that are held out, to be evaluated on. */
  public List<GoldItem> heldOut(HeldOut heldOut) {
    return visible.stream().filter(heldOut::holds).toList();
  }
}

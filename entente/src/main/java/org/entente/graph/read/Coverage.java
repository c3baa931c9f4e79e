package org.entente.graph.read;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entente.article.copy.StoryId;

/**
 * Who reports on two actors.
 *
 * @param outlets the outlets, those with the most articles first
 */
public record Coverage(List<OfOutlet> outlets) {

  public Coverage {
    outlets = List.copyOf(outlets);
  }

  /**
   * A story and where it comes from.
   *
   * @param id which story
   * @param origin the agency that one of its articles credits, else the outlet that told it first
   */
  public record Told(StoryId id, String origin) {}

  /**
   * What one outlet reports.
   *
   * @param name of the outlet
   * @param articles how many articles
   * @param claims how many claims they make about the two
   * @param told the stories that they tell
   */
  public record OfOutlet(String name, int articles, int claims, List<Told> told) {

    public OfOutlet {
      told = List.copyOf(told);
    }

    /** How many different stories it tells. */
    public int stories() {
      return told.size();
    }

    /** How many of them come from itself. */
    public int ownStories() {
      return (int) told.stream().filter(story -> story.origin().equals(name)).count();
    }

    /** Whom its stories come from, by name; itself among them where it has its own. */
    public List<String> origins() {
      return List.copyOf(new TreeSet<>(told.stream().map(Told::origin).toList()));
    }
  }

  /** How many articles all of them have. */
  public int articles() {
    return outlets.stream().mapToInt(OfOutlet::articles).sum();
  }

  /** How many claims these make about the two. */
  public int claims() {
    return outlets.stream().mapToInt(OfOutlet::claims).sum();
  }

  /** How many different stories they tell. */
  public int stories() {
    return (int) outlets.stream().map(OfOutlet::told).flatMap(List::stream).distinct().count();
  }

  /**
   * Where these come from, by name: the outlets and agencies that are independent of each other.
   */
  public List<String> independent() {
    return List.copyOf(
        new TreeSet<>(
            outlets.stream().map(OfOutlet::origins).flatMap(Collection::stream).toList()));
  }
}

package org.entente.api.article;

import java.util.List;
import org.entente.graph.read.Coverage;
import org.entente.graph.read.Topic;

/**
 * What one outlet reports on two actors, as the answer to a question.
 *
 * @param outlet what it reports
 * @param topic on what
 */
public record FoundReport(Coverage.OfOutlet outlet, Topic topic) {

  /** Of the outlet. */
  public String name() {
    return outlet.name();
  }

  public int articles() {
    return outlet.articles();
  }

  public int claims() {
    return outlet.claims();
  }

  public int stories() {
    return outlet.stories();
  }

  public int ownStories() {
    return outlet.ownStories();
  }

  public List<String> origins() {
    return outlet.origins();
  }
}

package org.entente.api.ready;

import org.springframework.stereotype.Component;

/**
 * How far the start has come. Whoever starts the server moves it on; {@code /graphql} and the
 * readiness probe follow.
 */
@Component
public final class Readiness {

  /** The steps of a start, in order. */
  public enum Stage {
    /** The graph does not yet know who is who: no question can be answered. */
    LEARNING_WHO_IS_WHO,
    /** Questions are answered, while the samples are still being read. */
    READING_SAMPLES,
    /** All that was to be read at the start is in the graph. */
    DONE
  }

  private volatile Stage stage = Stage.LEARNING_WHO_IS_WHO;

  /** The graph is being opened. */
  void begins() {
    stage = Stage.LEARNING_WHO_IS_WHO;
  }

  /** The reference knowledge is in the graph. */
  public void knowsWhoIsWho() {
    stage = Stage.READING_SAMPLES;
  }

  /** The samples are in the graph, or none were to be read. */
  public void isDone() {
    stage = Stage.DONE;
  }

  public Stage stage() {
    return stage;
  }

  /** Whether questions can be answered. */
  public boolean answers() {
    return stage != Stage.LEARNING_WHO_IS_WHO;
  }
}

package org.entente.api.curation;

import java.time.Instant;
import java.util.List;
import org.entente.curation.Change;
import org.entente.curation.ChangeKind;
import org.entente.curation.RecordedChange;
import org.entente.curation.Verdict;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A change as an answer.
 *
 * @param recorded what somebody did, and its place in the audit trail
 */
record FoundChange(RecordedChange recorded) {

  Change change() {
    return recorded.change();
  }

  public String id() {
    return recorded.id();
  }

  public ChangeKind kind() {
    return change().kind();
  }

  public @Nullable String by() {
    return change().signature().by();
  }

  public @Nullable String why() {
    return change().signature().why();
  }

  public Instant at() {
    return change().at();
  }

  public List<ActorId> actorIds() {
    return change().actors();
  }

  public @Nullable Verdict verdict() {
    return change().verdict();
  }

  public @Nullable FoundStatement says() {
    return FoundStatement.of(change().says());
  }

  public @Nullable String name() {
    return change().name();
  }
}

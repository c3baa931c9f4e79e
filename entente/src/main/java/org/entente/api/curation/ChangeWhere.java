package org.entente.api.curation;

import java.util.List;
import org.entente.api.scalar.PeriodInput;
import org.entente.curation.ChangeKind;
import org.jspecify.annotations.Nullable;

/** Which changes are asked for, as in the schema; what is absent is no condition. */
record ChangeWhere(
    @Nullable List<ChangeKind> kind,
    @Nullable List<String> actor,
    @Nullable List<String> claim,
    @Nullable List<String> article,
    @Nullable List<String> by,
    @Nullable PeriodInput during) {

  /** All changes. */
  static final ChangeWhere ANY = new ChangeWhere(null, null, null, null, null, null);
}

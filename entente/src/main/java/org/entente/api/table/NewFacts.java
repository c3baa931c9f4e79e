package org.entente.api.table;

import java.util.List;
import org.entente.curation.Signature;
import org.entente.ingest.table.FactImport;
import org.entente.ingest.table.FactTable;
import org.entente.ingest.table.FailedRow;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes tables of facts in. */
@Controller
final class NewFacts {

  /** A table as in the schema. */
  record Input(
      String name,
      FactTable.Format format,
      String text,
      @Nullable String by,
      @Nullable String why) {}

  /** What became of it, as in the schema. */
  record Imported(int rows, List<FailedRow> failures, int claims, int superseded, int facts) {}

  private final FactImport factImport;

  NewFacts(FactImport factImport) {
    this.factImport = factImport;
  }

  @MutationMapping
  Imported importFacts(@Argument Input input) {
    FactImport.Report report =
        factImport.take(
            FactTable.read(input.name(), input.format(), input.text()),
            new Signature(input.by(), input.why()));
    return new Imported(
        report.rows(),
        report.failures(),
        report.written().claims(),
        report.written().supersededClaims(),
        report.written().facts());
  }
}

package org.entente.ingest.table;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.claim.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a row says.
 *
 * @param line where it begins
 * @param subject who, as the row has it
 * @param object to whom, as the row has it
 * @param statements one, or two where a state begins and ends
 * @param flag the organisation under whose flag the subject acts; absent for most
 * @param source who says so
 * @param url where; absent where the row does not tell
 * @param published when; absent where the row does not tell
 * @param quote in which words; absent where the row does not tell
 */
record BroughtFact(
    int line,
    Actor subject,
    Actor object,
    List<Statement> statements,
    @Nullable Actor flag,
    String source,
    @Nullable URI url,
    @Nullable LocalDate published,
    @Nullable String quote) {

  BroughtFact {
    statements = List.copyOf(statements);
  }
}

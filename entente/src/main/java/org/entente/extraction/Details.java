package org.entente.extraction;

import org.entente.extraction.encoder.Finding;
import org.entente.ontology.ActorId;
import org.entente.ontology.Consent;
import org.entente.ontology.Span;

/**
 * What may be told of a finding beside who did what to whom and who says so, and how likely each
 * is.
 *
 * @param from the words that say since when, or on which day
 * @param to the words that say until when
 * @param consent whether the host asked for the troops
 * @param flag the organisation under whose flag the subject acts
 * @param number the words that say how many people
 */
record Details(
    Leads<Span> from,
    Leads<Span> to,
    Leads<Consent> consent,
    Leads<ActorId> flag,
    Leads<Span> number) {

  /** By all readings of a finding that think it worth a look. */
  static Details of(Consensus consensus) {
    return new Details(
        Leads.of(consensus, finding -> finding.pointed().from()),
        Leads.of(consensus, finding -> finding.pointed().to()),
        Leads.of(consensus, Finding::consent),
        Leads.of(consensus, finding -> finding.pointed().flag()),
        number(consensus));
  }

  /** Who says so: whom that is depends on what others say, see {@link JointSpeakers}. */
  static Leads<ActorId> speaker(Consensus consensus) {
    return Leads.of(consensus, Finding::speaker);
  }

  /** The number alone. */
  static Leads<Span> number(Consensus consensus) {
    return Leads.of(consensus, finding -> finding.pointed().number());
  }
}

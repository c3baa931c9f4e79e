package org.entente.curation;

/** What somebody did. */
public enum ChangeKind {
  /** Sent an article in. */
  ARTICLE_INGESTED,
  /** Brought a table of facts in. */
  FACTS_IMPORTED,
  /** Accepted, rejected or corrected a claim. */
  CLAIM_REVIEWED,
  /** Said that two ids mean one actor. */
  ACTORS_MERGED,
  /** Took that back. */
  MERGE_UNDONE,
  /** Said whom an unresolved name means. */
  NAME_SETTLED,
  /** Took that back. */
  SETTLEMENT_UNDONE
}

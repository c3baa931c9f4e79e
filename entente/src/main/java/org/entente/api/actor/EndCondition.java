package org.entente.api.actor;

/** What a filter can say of those who stand at the two ends of a fact or claim. */
enum EndCondition {
  SUBJECT("subject", End.SUBJECT, "the subject is one of"),
  SUBJECT_REGION("subjectRegion", End.SUBJECT, "the subject lies in"),
  OBJECT("object", End.OBJECT, "the object is one of"),
  OBJECT_REGION("objectRegion", End.OBJECT, "the object lies in"),
  BETWEEN("between", End.BOTH, "both are of"),
  INVOLVES("involves", End.EITHER, "one of the two is of"),
  REGION("region", End.EITHER, "one of the two lies in");

  /** Of which end it is said. */
  enum End {
    SUBJECT,
    OBJECT,
    BOTH,
    EITHER
  }

  private final String field;
  private final End end;
  private final String words;

  EndCondition(String field, End end, String words) {
    this.field = field;
    this.end = end;
    this.words = words;
  }

  /** Its name in the schema. */
  String field() {
    return field;
  }

  /** Of which end it is said. */
  End end() {
    return end;
  }

  /** What it says, in words. */
  String words() {
    return "%s '%s'".formatted(words, field);
  }
}

// The states of the facts of an actor and a relation in the order of their beginnings, with the time at which they were known.
CREATE INDEX fact_state_subject_beginning IF NOT EXISTS FOR (n:FactState) ON (n.subjectId, n.relation, n.earliestFrom, n.knownFrom, n.knownTo);
CREATE INDEX fact_state_object_beginning IF NOT EXISTS FOR (n:FactState) ON (n.objectId, n.relation, n.earliestFrom, n.knownFrom, n.knownTo);
CREATE INDEX fact_state_subject_foretold IF NOT EXISTS FOR (n:FactState) ON (n.subjectId, n.foretold, n.earliestFrom, n.knownFrom, n.knownTo);
CREATE INDEX fact_state_object_foretold IF NOT EXISTS FOR (n:FactState) ON (n.objectId, n.foretold, n.earliestFrom, n.knownFrom, n.knownTo);

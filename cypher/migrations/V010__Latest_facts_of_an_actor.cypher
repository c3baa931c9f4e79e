// The facts of an actor and a relation in the order of their beginnings: see cypher/read/facts-latest.cypher.
CREATE INDEX fact_subject_beginning IF NOT EXISTS FOR (n:Fact) ON (n.subjectId, n.relation, n.earliestFrom);
CREATE INDEX fact_object_beginning IF NOT EXISTS FOR (n:Fact) ON (n.objectId, n.relation, n.earliestFrom);

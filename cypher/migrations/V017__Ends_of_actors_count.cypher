// Who is who was written without a look at what follows from it: an actor kept the label of the kind that it had before, and
// its facts the end. At the next start it is written once more, and the facts of all that ended are derived anew.
MATCH (knowledge:Knowledge {name: 'reference'})
REMOVE knowledge.digest
SET knowledge.ends = COLLECT {
  MATCH (actor:Actor)
  WHERE actor.to IS NOT NULL
  RETURN actor.id
};

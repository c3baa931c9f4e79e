// 6. Who were the members of an organisation on a day? Which organisations did several actors share
//    on that day? Who joined and left when?
//
// Three answers in one table, told apart by the column 'part': 'member' lists who belonged to the
// actors given, where these are organisations; 'shared' the organisations to which all actors given
// belonged, a row for each membership; 'joined' and 'left' when memberships in them began and ended
// at any time. On a day means that the membership may have held on it; 'certainly' says whether it
// certainly did, and is null where something joined or left. 'sources' and 'fact' are of the membership.
// An actor who was never a member but is said not to be one is not listed.
//
// Set the parameters, then run the query; with a day for 'knownBy', as in date('2022-01-31'), only
// what had been published by then counts:
// :param actors => ['CSTO']
// :param on => date('2022-01-10')
// :param knownBy => null
CALL () {
  MATCH (fact:Fact {relation: 'MEMBER_OF'})
  WHERE fact.objectId IN $actors AND fact.latestTo IS NOT NULL
    AND fact.polarity = 'AFFIRMED' AND fact.modality = 'ACTUAL'
  // the fact as it is known today, or as it was known by the day
  MATCH (fact)-[:HAS_STATE*0..1]->(known)
  WHERE CASE WHEN $knownBy IS NULL THEN known = fact ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
  CALL (fact, known) {
    WITH known WHERE known.earliestFrom <= $on AND known.latestTo >= $on
    RETURN 'member' AS part, known.from AS date, known.earliestFrom AS first
  UNION ALL
    WITH known WHERE known.from IS NOT NULL
    RETURN 'joined' AS part, known.from AS date, known.earliestFrom AS first
  UNION ALL
    WITH known WHERE known.to IS NOT NULL
    RETURN 'left' AS part, known.to AS date, known.earliestTo AS first
  }
  RETURN part, fact.objectId AS organisation, fact.subjectId AS actor, date, first, known, fact.id AS id
UNION ALL
  UNWIND $actors AS actor
  MATCH (fact:Fact {subjectId: actor, relation: 'MEMBER_OF'})
  WHERE fact.latestTo IS NOT NULL AND fact.polarity = 'AFFIRMED' AND fact.modality = 'ACTUAL'
  MATCH (fact)-[:HAS_STATE*0..1]->(known)
  WHERE CASE WHEN $knownBy IS NULL THEN known = fact ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
    AND known.earliestFrom <= $on AND known.latestTo >= $on
  WITH fact.objectId AS organisation, count(DISTINCT actor) AS many, collect({fact: fact, known: known}) AS memberships
  WHERE many = size($actors)
  UNWIND memberships AS membership
  RETURN 'shared' AS part, organisation, membership.fact.subjectId AS actor, membership.known.from AS date,
         membership.known.earliestFrom AS first, membership.known AS known, membership.fact.id AS id
}
MATCH (member:Actor {id: actor})
MATCH (body:Actor {id: organisation})
RETURN part, organisation, body.name AS organisationName, actor, member.name AS name, date,
       CASE WHEN part IN ['member', 'shared']
            THEN known.latestFrom <= known.earliestTo AND known.latestFrom <= $on AND known.earliestTo >= $on
                 OR known.earliestFrom = $on AND known.latestFrom = $on
                 OR known.earliestTo = $on AND known.latestTo = $on END AS certainly,
       known.sources AS sources, id AS fact
ORDER BY part, CASE part WHEN 'shared' THEN organisation ELSE '' END, first, fact

// 18. From which support do the blocs of a period emerge?
//
// Cypher alone finds no communities. This gives what they are found from, pair by pair: 'weight' is how
// many facts of support there are of either towards the other (an alliance counts for both),
// 'opposition' how many of opposition, and 'facts' which they are, those of most sources first. Rows
// without weight come last: they join nobody, and tell how blocs stand to each other.
//
// Entente's API answers the rest of the question: JGraphT parts the actors of the rows with weight by
// greedy merging of each connected component, by the components, and eight times by label propagation
// (seeds 0 to 7, 100 rounds, an edge for each of at most 50 units of weight); what has the greatest
// modularity of these weights are the blocs. A test finds the rows with weight among the ties of the
// API, with JGraphT in these rows alone the blocs of the API, and in all rows how these stand to each
// other. To find blocs by other means and compare, take the rows with weight to networkx, igraph or
// Gephi, or project them with Neo4j's Graph Data Science library and run gds.louvain with 'weight'.
//
// Set the parameters, then run the query; with some ids in 'among' only these actors are looked at,
// and with a day for 'knownBy', as in date('2022-01-31'), only what had been published by then counts:
// :param among => []
// :param from => date('2022-01-01')
// :param to => date('2022-12-31')
// :param knownBy => null
MATCH (fact:Fact)
WHERE fact.relation IN ['VERBALLY_SUPPORTED', 'AIDED', 'ARMED', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO',
                        'CONDEMNED', 'THREATENED', 'SANCTIONED', 'SEVERED_TIES_WITH', 'ATTACKED']
  AND fact.latestTo IS NOT NULL
  AND (size($among) = 0 OR (fact.subjectId IN $among AND fact.objectId IN $among))
// the fact as it is known today, or as it was known by the day
MATCH (fact)-[:HAS_STATE*0..1]->(known)
WHERE CASE WHEN $knownBy IS NULL THEN known = fact ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
  AND known.stance IS NOT NULL
  AND known.earliestFrom <= $to AND known.latestTo >= $from
WITH CASE WHEN fact.subjectId < fact.objectId THEN fact.subjectId ELSE fact.objectId END AS one,
     CASE WHEN fact.subjectId < fact.objectId THEN fact.objectId ELSE fact.subjectId END AS other,
     CASE fact.relation WHEN 'ALLIED_WITH' THEN 2 ELSE 1 END AS counts, fact, known
ORDER BY known.sources DESC, fact.id
WITH one, other,
     sum(CASE known.stance WHEN 'SUPPORT' THEN counts ELSE 0 END) AS weight,
     sum(CASE known.stance WHEN 'OPPOSITION' THEN counts ELSE 0 END) AS opposition,
     collect(fact.id) AS facts
RETURN one, other, weight, opposition, facts
ORDER BY weight DESC, one, other

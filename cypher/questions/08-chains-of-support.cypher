// 8. By which chains of support is one actor connected to another? The shortest first, at most four
//    hops; of one length those whose first hop is made in most ways, then those whose second is.
//
// Each supports the next, by at least one fact of the period: alliance (which holds both ways), aid,
// arms, praise, recognition, invited troops. 'ways' counts by how many of these. No actor comes twice.
// 'facts' has the facts of each hop, those of most sources first; what is said of a fact, question 20 tells.
//
// This reads all support of the period at once and then follows it, which is right for a month or a
// year of a large graph. Set the parameters, then run the query; with a day for 'knownBy', as in
// date('2022-01-31'), only what had been published by then counts:
// :param start => 'CHN'
// :param end => 'KAZ'
// :param maxHops => 4
// :param from => date('2022-01-01')
// :param to => date('2022-01-31')
// :param knownBy => null
// :param limit => 10
CALL () {
  MATCH (fact:Fact)
  WHERE fact.relation IN ['VERBALLY_SUPPORTED', 'AIDED', 'ARMED', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO']
    AND fact.latestTo IS NOT NULL
  // the fact as it is known today, or as it was known by the day
  MATCH (fact)-[:HAS_STATE*0..1]->(known)
  WHERE CASE WHEN $knownBy IS NULL THEN known = fact ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
    AND known.stance = 'SUPPORT'
    AND known.earliestFrom <= $to AND known.latestTo >= $from
  UNWIND CASE fact.relation
           WHEN 'ALLIED_WITH' THEN [[fact.subjectId, fact.objectId], [fact.objectId, fact.subjectId]]
           ELSE [[fact.subjectId, fact.objectId]]
         END AS ends
  WITH ends, fact, known ORDER BY known.sources DESC, fact.id
  WITH ends[0] AS actor, ends[1] AS towards, count(DISTINCT fact.relation) AS ways, collect(fact.id) AS facts
  RETURN collect({actor: actor, towards: towards, ways: ways, facts: facts}) AS links
}
// chains of one, two, three and four hops; each grows where it has not come to its end
WITH links, [link IN links WHERE link.actor = $start |
  {actors: [$start, link.towards], ways: [link.ways], facts: [link.facts]}] AS one
WITH links, one, reduce(longer = [], chain IN [c IN one WHERE c.actors[-1] <> $end AND $maxHops > 1] | longer +
  [link IN links WHERE link.actor = chain.actors[-1] AND NOT link.towards IN chain.actors |
    {actors: chain.actors + link.towards, ways: chain.ways + link.ways, facts: chain.facts + [link.facts]}]) AS two
WITH links, one, two, reduce(longer = [], chain IN [c IN two WHERE c.actors[-1] <> $end AND $maxHops > 2] | longer +
  [link IN links WHERE link.actor = chain.actors[-1] AND NOT link.towards IN chain.actors |
    {actors: chain.actors + link.towards, ways: chain.ways + link.ways, facts: chain.facts + [link.facts]}]) AS three
WITH links, one, two, three, reduce(longer = [], chain IN [c IN three WHERE c.actors[-1] <> $end AND $maxHops > 3] | longer +
  [link IN links WHERE link.actor = chain.actors[-1] AND link.towards = $end |
    {actors: chain.actors + link.towards, ways: chain.ways + link.ways, facts: chain.facts + [link.facts]}]) AS four
UNWIND [chain IN one + two + three + four WHERE chain.actors[-1] = $end] AS chain
WITH chain, size(chain.ways) AS hops
RETURN hops, chain.actors AS actors, chain.ways AS ways, chain.facts AS facts
ORDER BY hops, -ways[0], actors[1], -coalesce(ways[1], 0), actors[2], -coalesce(ways[2], 0), actors[3]
LIMIT $limit

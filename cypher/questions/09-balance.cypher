// 9. Which pairs support each other, and which triangles are unbalanced: one actor supports a friend,
//    and opposes whom that friend supports?
//
// To support is to have more facts of support than of opposition in the period, to oppose to have
// fewer. An alliance counts on both sides. Pairs have the smaller id first and no third. 'sides' tells
// who stands how towards whom: in a pair each towards the other, in a triangle the actor towards the
// friend, the friend and then the actor towards the opponent. It has the facts of each, those of most
// sources first; what is said of a fact, question 20 tells.
//
// Set the parameters, then run the query; with some ids in 'among' only these actors are looked at,
// and with a day for 'knownBy', as in date('2022-01-31'), only what had been published by then counts:
// :param among => []
// :param from => date('2022-01-01')
// :param to => date('2022-01-31')
// :param knownBy => null
CALL () {
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
  UNWIND CASE fact.relation
           WHEN 'ALLIED_WITH' THEN [[fact.subjectId, fact.objectId], [fact.objectId, fact.subjectId]]
           ELSE [[fact.subjectId, fact.objectId]]
         END AS ends
  WITH ends[0] AS actor, ends[1] AS towards, fact, known ORDER BY known.sources DESC, fact.id
  WITH actor, towards, sum(known.sources) AS sources,
       sum(CASE known.stance WHEN 'SUPPORT' THEN 1 ELSE 0 END) AS support,
       sum(CASE known.stance WHEN 'OPPOSITION' THEN 1 ELSE 0 END) AS opposition,
       collect(fact.id) AS facts
  RETURN collect({actor: actor, towards: towards, support: support, opposition: opposition,
                  sources: sources, facts: facts}) AS sides
}
WITH [side IN sides WHERE side.support > side.opposition] AS supports,
     [side IN sides WHERE side.support < side.opposition] AS opposes
CALL (supports, opposes) {
  UNWIND supports AS there
  UNWIND [side IN supports WHERE side.actor = there.towards AND side.towards = there.actor AND side.actor > side.towards] AS back
  RETURN 'pair' AS part, there.actor AS a, there.towards AS b, null AS c, there.sources + back.sources AS sources,
         [there, back] AS sides
UNION ALL
  UNWIND supports AS friendship
  UNWIND [side IN supports WHERE side.actor = friendship.towards] AS onwards
  UNWIND [side IN opposes WHERE side.actor = friendship.actor AND side.towards = onwards.towards] AS enmity
  RETURN 'triangle' AS part, friendship.actor AS a, friendship.towards AS b, enmity.towards AS c,
         friendship.sources + onwards.sources + enmity.sources AS sources,
         [friendship, onwards, enmity] AS sides
}
RETURN part, a, b, c, sources, sides
ORDER BY part, sources DESC, a, b, c

// 19. How many facts are there by relation, year, region, pair and the like?
//
// Choose with 'by' what the facts of a group have in common, one or several: 'RELATION', 'KIND', 'LEANING', 'POLARITY', 'MODALITY',
// 'YEAR', 'YEAR_HELD', 'SUBJECT', 'OBJECT', 'PAIR', 'REGION', 'SUBJECT_REGION', 'OBJECT_REGION'; what is not chosen stays null. A fact is
// of the year in which it began or happened, without a date of the year by which it was so, and counts once. By 'YEAR_HELD' it counts in
// each year in which it held, as far as that lies in the period; what is open lasts to 'today'. By 'REGION' a fact between two regions
// counts in both.
//
// Set the parameters, then run the query ('actors' may be empty for all; with a day for 'knownBy' facts are counted as known by then):
// :param by => ['YEAR', 'RELATION']
// :param actors => ['KAZ']
// :param from => date('2021-01-01')
// :param to => date('2022-12-31')
// :param knownBy => null
// :param today => date()
CALL () {
  UNWIND $actors AS actor
  MATCH (fact:Fact {subjectId: actor})
  WHERE fact.relation IS NOT NULL AND fact.latestTo IS NOT NULL
  RETURN fact
UNION
  UNWIND $actors AS actor
  MATCH (fact:Fact {objectId: actor})
  WHERE fact.relation IS NOT NULL AND fact.latestTo IS NOT NULL
  RETURN fact
UNION
  WITH $actors AS actors WHERE size(actors) = 0
  MATCH (fact:Fact)
  RETURN fact
}
OPTIONAL MATCH (fact)-[:HAS_STATE]->(known:FactState)
WHERE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy
WITH fact, CASE WHEN $knownBy IS NULL THEN properties(fact) ELSE properties(known) END AS told
WHERE told.earliestFrom <= $to AND told.latestTo >= $from
WITH fact, told,
     CASE WHEN told.from IS NOT NULL THEN told.earliestFrom
          WHEN told.latestFrom < date('9999-12-31') THEN told.latestFrom END AS begun,
     CASE WHEN told.latestTo < date('9999-12-31') THEN told.latestTo ELSE $today END AS ended
UNWIND CASE WHEN NOT 'YEAR_HELD' IN $by OR begun IS NULL OR begun > $to THEN [null]
            ELSE range(CASE WHEN begun > $from THEN begun.year ELSE $from.year END,
                       CASE WHEN ended < begun THEN begun.year WHEN ended < $to THEN ended.year ELSE $to.year END) END AS held
OPTIONAL MATCH (subject:Actor {id: fact.subjectId})
OPTIONAL MATCH (object:Actor {id: fact.objectId})
UNWIND CASE WHEN NOT 'REGION' IN $by THEN [null]
            WHEN coalesce(subject.region, '') = coalesce(object.region, '') THEN [subject.region]
            ELSE [subject.region, object.region] END AS region
RETURN CASE WHEN 'RELATION' IN $by THEN fact.relation END AS relation,
       CASE WHEN NOT 'KIND' IN $by THEN null
            WHEN fact.relation IN ['MEMBER_OF', 'ALLIED_WITH', 'RECOGNISED', 'DEPLOYED_TROOPS_TO', 'SANCTIONED', 'SEVERED_TIES_WITH',
                                   'TRADES_WITH', 'DISPUTES_WITH'] THEN 'STATE'
            ELSE 'ACT' END AS kind,
       CASE WHEN 'LEANING' IN $by THEN coalesce(told.stance, 'NEUTRAL') END AS leaning,
       CASE WHEN 'POLARITY' IN $by THEN fact.polarity END AS polarity,
       CASE WHEN 'MODALITY' IN $by THEN fact.modality END AS modality,
       CASE WHEN 'YEAR' IN $by THEN begun.year END AS year,
       held AS yearHeld,
       CASE WHEN 'SUBJECT' IN $by THEN fact.subjectId END AS subject,
       CASE WHEN 'OBJECT' IN $by THEN fact.objectId END AS object,
       CASE WHEN NOT 'PAIR' IN $by THEN null
            WHEN fact.subjectId < fact.objectId THEN [fact.subjectId, fact.objectId]
            ELSE [fact.objectId, fact.subjectId] END AS pair,
       region,
       CASE WHEN 'SUBJECT_REGION' IN $by THEN subject.region END AS subjectRegion,
       CASE WHEN 'OBJECT_REGION' IN $by THEN object.region END AS objectRegion,
       count(*) AS facts
ORDER BY facts DESC, coalesce(relation, ''), coalesce(kind, ''), coalesce(leaning, ''), coalesce(polarity, ''), coalesce(modality, ''),
         coalesce(year, 0), coalesce(yearHeld, 0), coalesce(subject, ''), coalesce(object, ''), coalesce(pair[0], ''),
         coalesce(pair[1], ''), coalesce(region, ''), coalesce(subjectRegion, ''), coalesce(objectRegion, '')
LIMIT 200

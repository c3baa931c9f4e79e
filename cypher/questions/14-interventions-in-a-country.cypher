// 14. Which interventions were there in a country in a period, as known by a day or today: from deployment to
//     withdrawal, with who, how many, invited or not, and under whose flag?
//
// An intervention is what several did there under one flag (or the organisation itself), or what one did there by
// itself: deployments and attacks that happened, with no more than 30 days between one and the next. It is told
// as a whole, also what lies before and after the period. 'evidence' has what articles say of each of the 'facts',
// in the same order.
//
// Set the parameters, then run the query; with a day for 'knownBy', as in date('2022-01-31'), only
// what had been published by then counts:
// :param country => 'KAZ'
// :param from => date('2022-01-01')
// :param to => date('2022-12-31')
// :param knownBy => null
// :param minConfidence => 0.5
MATCH (fact:Fact {objectId: $country})
WHERE fact.relation IN ['DEPLOYED_TROOPS_TO', 'ATTACKED'] AND fact.latestTo IS NOT NULL
  AND fact.polarity = 'AFFIRMED' AND fact.modality = 'ACTUAL'
// the fact as it is known today, or as it was known by the day
MATCH (fact)-[:HAS_STATE*0..1]->(known)
WHERE CASE WHEN $knownBy IS NULL THEN known = fact ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
  AND known.confidence >= $minConfidence
// an end of which the beginning is unknown does not reach back for ever
WITH fact, known, coalesce(known.flag, fact.subjectId) AS leader,
     CASE known.earliestFrom WHEN date('0001-01-01') THEN known.latestFrom ELSE known.earliestFrom END AS first
ORDER BY leader, first, fact.id
WITH leader, collect({id: fact.id, actor: fact.subjectId, first: first, last: known.latestTo, from: known.from, to: known.to,
                      flag: known.flag, consent: known.consent, quantity: known.quantity, sources: known.sources}) AS facts
UNWIND reduce(episodes = [], fact IN facts |
  CASE WHEN size(episodes) = 0 OR fact.first > episodes[-1].last + duration('P30D')
       THEN episodes + [{first: fact.first, last: fact.last, facts: [fact]}]
       ELSE episodes[..-1] + [{first: episodes[-1].first, facts: episodes[-1].facts + [fact],
                               last: CASE WHEN fact.last > episodes[-1].last THEN fact.last ELSE episodes[-1].last END}]
  END) AS episode
WITH leader, episode
WHERE episode.first <= $to AND episode.last >= $from
// who took part: when each came and left, by the most precise date, and how many people each had there
CALL (episode) {
  UNWIND episode.facts AS fact
  WITH fact.actor AS actor, collect(fact) AS theirs, min(fact.first) AS came, max(fact.last) AS gone,
       max(fact.quantity) AS quantity, collect(DISTINCT fact.consent) AS consents
  WITH actor, quantity, CASE size(consents) WHEN 1 THEN consents[0] END AS consent,
       head(COLLECT { UNWIND theirs AS f WITH f WHERE f.first = came AND f.from IS NOT NULL
                      RETURN f.from ORDER BY size(f.from) DESC, f.from LIMIT 1 }) AS from,
       head(COLLECT { UNWIND theirs AS f WITH f WHERE f.last = gone AND f.to IS NOT NULL
                      RETURN f.to ORDER BY size(f.to) DESC, f.to LIMIT 1 }) AS to
  ORDER BY actor
  RETURN collect({actor: actor, from: from, to: to, consent: consent, quantity: quantity}) AS interveners
}
CALL (episode) {
  UNWIND episode.facts AS fact
  RETURN collect(DISTINCT fact.consent) AS consents, collect(DISTINCT fact.flag) AS flags, sum(fact.sources) AS sources
}
// what the articles published last say of each fact
CALL (episode) {
  UNWIND range(0, size(episode.facts) - 1) AS number
  CALL (episode, number) {
    MATCH (claim:Claim)-[:EVIDENCE_OF]->(:Fact {id: episode.facts[number].id})
    WHERE $knownBy IS NULL OR claim.known <= $knownBy
    WITH claim ORDER BY coalesce(claim.known, date('0001-01-01')) DESC, claim.id LIMIT 3
    MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:OF]->()-[:VERSION_OF]->(article:Article)
    WITH claim, article, passage ORDER BY passage.start
    WITH claim, article, collect(passage) AS sentences
    ORDER BY coalesce(claim.known, date('0001-01-01')) DESC, claim.id
    RETURN collect({outlet: claim.outlet, published: article.published, title: article.title,
                    says: substring(reduce(text = '', sentence IN sentences | text + sentence.text + coalesce(sentence.gap, ' ')),
                                    claim.evidenceStart - sentences[0].start, claim.evidenceEnd - claim.evidenceStart)}) AS says
  }
  WITH number, says ORDER BY number
  RETURN collect(says) AS evidence
}
WITH *, reduce(whole = 0, each IN interveners | CASE each.actor WHEN leader THEN coalesce(each.quantity, 0) ELSE whole END) AS whole,
     reduce(parts = 0, each IN interveners | CASE each.actor WHEN leader THEN parts ELSE parts + coalesce(each.quantity, 0) END) AS parts
RETURN CASE WHEN size(flags) > 0 THEN leader END AS flag,
       head(COLLECT { UNWIND episode.facts AS f WITH f WHERE f.first = episode.first AND f.from IS NOT NULL
                      RETURN f.from ORDER BY size(f.from) DESC, f.from LIMIT 1 }) AS from,
       head(COLLECT { UNWIND episode.facts AS f WITH f WHERE f.last = episode.last AND f.to IS NOT NULL
                      RETURN f.to ORDER BY size(f.to) DESC, f.to LIMIT 1 }) AS to,
       CASE size(consents) WHEN 1 THEN consents[0] END AS consent,
       CASE WHEN whole + parts > 0 THEN CASE WHEN whole > parts THEN whole ELSE parts END END AS quantity,
       sources, interveners, [fact IN episode.facts | fact.id] AS facts, evidence
ORDER BY episode.first, leader

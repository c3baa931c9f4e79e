// 5. How did one actor's stance towards another change over time? A row for each month or year.
//
// A step counts the facts that may have held on one of its days, so a lasting alliance counts in
// every step of its time, and a fact of '2022' in each month of 2022. The two columns that begin
// with 'certain' count only what certainly held in the step; the truth lies between. A step in
// which nothing is known is listed with zeros: sources were silent, which is no sign of neutrality.
// The first and the last step end where the period does. 'facts' has those of most sources first.
//
// Set the parameters, then run the query; with a day for 'knownBy', as in date('2022-01-31'), only
// what had been published by then counts:
// :param of => 'CHN'
// :param towards => 'LTU'
// :param by => 'MONTH'
// :param from => date('2021-01-01')
// :param to => date('2022-12-31')
// :param knownBy => null
CALL () {
  MATCH (fact:Fact {subjectId: $of, objectId: $towards})
  WHERE fact.relation IS NOT NULL
  RETURN fact
UNION ALL
  // an alliance holds both ways and is written once
  MATCH (fact:Fact {subjectId: $towards, objectId: $of, relation: 'ALLIED_WITH'})
  RETURN fact
}
// the fact as it is known today, or as it was known by the day
MATCH (fact)-[:HAS_STATE*0..1]->(known)
WHERE CASE WHEN $knownBy IS NULL THEN known = fact ELSE known.knownFrom <= $knownBy AND known.knownTo >= $knownBy END
  AND known.stance IS NOT NULL
WITH fact, known ORDER BY known.sources DESC, fact.id
WITH collect(known {.*, fact: fact.id}) AS facts
UNWIND range(0, CASE $by
                  WHEN 'YEAR' THEN $to.year - $from.year
                  ELSE 12 * ($to.year - $from.year) + $to.month - $from.month
                END) AS number
WITH facts, CASE $by
              WHEN 'YEAR' THEN date.truncate('year', $from) + duration({years: number})
              ELSE date.truncate('month', $from) + duration({months: number})
            END AS step
WITH facts, step,
     CASE WHEN step < $from THEN $from ELSE step END AS first,
     step + CASE $by WHEN 'YEAR' THEN duration('P1Y') ELSE duration('P1M') END - duration('P1D') AS ends
WITH facts, step, first, CASE WHEN ends > $to THEN $to ELSE ends END AS last
WITH step, first, last, [fact IN facts WHERE fact.earliestFrom <= last AND fact.latestTo >= first] AS held
WITH step, held,
     [fact IN held WHERE
       (fact.latestFrom <= fact.earliestTo AND fact.latestFrom <= last AND fact.earliestTo >= first)
       OR (fact.earliestFrom >= first AND fact.latestFrom <= last)
       OR (fact.earliestTo >= first AND fact.latestTo <= last)] AS certain
WITH step, held,
     size([fact IN held WHERE fact.stance = 'SUPPORT']) AS support,
     size([fact IN held WHERE fact.stance = 'OPPOSITION']) AS opposition,
     size([fact IN certain WHERE fact.stance = 'SUPPORT']) AS certainSupport,
     size([fact IN certain WHERE fact.stance = 'OPPOSITION']) AS certainOpposition
RETURN step, support, opposition, support - opposition AS net, certainSupport, certainOpposition,
       reduce(sum = 0, fact IN held | sum + fact.sources) AS sources, [fact IN held | fact.fact] AS facts
ORDER BY step

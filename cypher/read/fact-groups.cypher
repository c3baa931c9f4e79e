// Stands below the last dashes of facts.cypher: how many facts there are in groups, by what 'by' names; the largest first. All
// else is null. A fact is of the year in which it began or happened, else of the year by which it was so. It was held
// ('YEAR_HELD') in all years from then to its end, as far as they lie in the period asked for; what is open lasts to 'today'. Of
// what was so only by a day after that period nothing tells in which of its years it held.
// :param by => ['RELATION', 'YEAR']
// :param regionOf => {KAZ: 'Central Asia'}
// :param kindOf => {DEPLOYED_TROOPS_TO: 'STATE'}
// :param today => date()
// :param afterKey => null
// :param afterId => ''
// :param limit => 50
WITH told,
     CASE WHEN told.from IS NOT NULL THEN told.earliestFrom
          WHEN told.latestFrom < date('9999-12-31') THEN told.latestFrom END AS begun,
     CASE WHEN told.latestTo < date('9999-12-31') THEN told.latestTo ELSE $today END AS ended
UNWIND CASE WHEN NOT 'YEAR_HELD' IN $by OR begun IS NULL OR begun > $last THEN [null]
            ELSE range(CASE WHEN begun > $first THEN begun.year ELSE $first.year END,
                       CASE WHEN ended < begun THEN begun.year WHEN ended < $last THEN ended.year ELSE $last.year END) END AS held
UNWIND CASE WHEN NOT 'REGION' IN $by THEN [null]
            WHEN coalesce($regionOf[told.subjectId], '') = coalesce($regionOf[told.objectId], '') THEN [$regionOf[told.subjectId]]
            ELSE [$regionOf[told.subjectId], $regionOf[told.objectId]] END AS region
WITH CASE WHEN 'RELATION' IN $by THEN told.relation END AS relation,
     CASE WHEN 'KIND' IN $by THEN $kindOf[told.relation] END AS kind,
     CASE WHEN 'LEANING' IN $by THEN coalesce(told.stance, 'NEUTRAL') END AS leaning,
     CASE WHEN 'POLARITY' IN $by THEN told.polarity END AS polarity,
     CASE WHEN 'MODALITY' IN $by THEN told.modality END AS modality,
     CASE WHEN 'YEAR' IN $by THEN begun.year END AS year,
     held AS yearHeld,
     CASE WHEN 'SUBJECT' IN $by THEN told.subjectId END AS subject,
     CASE WHEN 'OBJECT' IN $by THEN told.objectId END AS object,
     CASE WHEN NOT 'PAIR' IN $by THEN null
          WHEN told.subjectId < told.objectId THEN [told.subjectId, told.objectId]
          ELSE [told.objectId, told.subjectId] END AS pair,
     region,
     CASE WHEN 'SUBJECT_REGION' IN $by THEN $regionOf[told.subjectId] END AS subjectRegion,
     CASE WHEN 'OBJECT_REGION' IN $by THEN $regionOf[told.objectId] END AS objectRegion,
     count(*) AS facts
// ---- Up to here, which groups; from here on, a page of them.
WITH relation, kind, leaning, polarity, modality, year, yearHeld, subject, object, pair, region, subjectRegion, objectRegion, facts,
     toFloat(-facts) AS key,
     // what parts them comes before all letters and digits: the order is that of the columns
     reduce(text = '', part IN [relation, kind, leaning, polarity, modality, toString(year), toString(yearHeld), subject, object,
                                pair[0], pair[1], region, subjectRegion, objectRegion] |
            text + coalesce(part, '') + '!') AS id
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId)
RETURN relation, kind, leaning, polarity, modality, year, yearHeld, subject, object, pair, region, subjectRegion, objectRegion, facts,
       id, key
ORDER BY key, id
LIMIT $limit
